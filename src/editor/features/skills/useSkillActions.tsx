import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SkillCard } from '#protocol/studio.ts';
import { ApiError } from '../../api/apiError.ts';
import {
  deleteSkill,
  duplicateSkill,
  restoreSkill,
  skillListQuery,
  useSkillChange,
} from '../../api/skills.ts';
import { copyName } from './copyName.ts';
import { UndoToast } from './UndoToast.tsx';

type Attempt = 'delete' | 'restore' | 'duplicate' | 'create';

/** What can be done to a skill from its card, with the toasts that tell. */
export function useSkillActions() {
  const { t } = useTranslation('skills');
  const queries = useQueryClient();
  const removal = useSkillChange(deleteSkill);
  const restoration = useSkillChange(restoreSkill);
  const duplication = useSkillChange(({ id, name }: { id: string; name: string }) =>
    duplicateSkill(id, name),
  );

  const fail = (attempt: Attempt, name: string, error: Error) => {
    const unreachable = error instanceof ApiError && error.status === 0;
    notifications.show({
      color: 'red',
      title: t(`couldNot.${attempt}`, { name }),
      message: unreachable ? t('couldNot.offline') : error.message,
    });
  };

  const restore = ({ id, name }: SkillCard) => {
    restoration.mutate(id, {
      onSuccess: () => notifications.show({ color: 'parley', message: t('restored', { name }) }),
      onError: (error) => fail('restore', name, error),
    });
  };

  return {
    fail,
    remove(card: SkillCard) {
      const { id, name } = card;
      const key = skillListQuery.queryKey;
      queries.setQueryData(key, (cards) => cards?.filter((other) => other.id !== id));
      removal.mutate(id, {
        onSuccess: () => {
          const toast = notifications.show({
            color: 'parley',
            // It is of no use when it comes late: others wait behind it.
            priority: 1,
            message: (
              <UndoToast
                text={t('deleted', { name })}
                undo={t('undo')}
                onUndo={() => {
                  notifications.hide(toast);
                  restore(card);
                }}
              />
            ),
          });
        },
        onError: (error) => fail('delete', name, error),
      });
    },
    duplicate({ id, name }: SkillCard) {
      const taken = new Set(queries.getQueryData(skillListQuery.queryKey)?.map((card) => card.name));
      const copy = copyName(name, taken, (original, n) =>
        n === 1 ? t('copyName', { name: original }) : t('copyNameAgain', { name: original, count: n }),
      );
      duplication.mutate(
        { id, name: copy },
        {
          onSuccess: () => notifications.show({ color: 'parley', message: t('duplicated', { name: copy }) }),
          onError: (error) => fail('duplicate', name, error),
        },
      );
    },
  };
}
