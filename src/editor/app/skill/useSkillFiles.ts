import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { duplicateSkill, exportPath, skillListQuery } from '../../api/skills.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { copyName } from '../../features/skills/copyName.ts';
import { dialogAddress } from '../../ui/pageAddress.ts';
import { useSkillName } from './useSkillName.ts';

/** What makes a file or another skill of this one. Both are made by the service, so it gets what is unsent first. */
export function useSkillFiles() {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const name = useSkillName();
  const { skillId } = document.getState();

  const isSent = async (): Promise<boolean> => {
    await document.getState().flush();
    const sent = document.getState().unsent === 0;
    if (!sent) notifications.show({ color: 'yellow', message: t('skillMenu.unsent') });
    return sent;
  };

  return {
    async exportFile() {
      if (await isSent()) download(exportPath(skillId));
    },
    async duplicate() {
      if (!(await isSent())) return;
      try {
        const cards = await queries.ensureQueryData(skillListQuery);
        const copy = copyName(name, new Set(cards.map((card) => card.name)), (original, n) =>
          n === 1
            ? t('skillMenu.copyName', { name: original })
            : t('skillMenu.copyNameAgain', { name: original, count: n }),
        );
        const made = await duplicateSkill(skillId, copy);
        notifications.show({ color: 'parley', message: t('skillMenu.duplicated', { name: copy }) });
        await navigate(dialogAddress(made));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        notifications.show({ color: 'red', title: t('skillMenu.notDuplicated'), message: reason });
      }
    },
  };
}

/** Follows a link to a file without leaving the page. */
function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
