import { Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionProvider.tsx';
import { COMMAND_GROUPS } from './allCommands.ts';
import { Keys } from './Keys.tsx';
import classes from './ShortcutSheet.module.css';

/** Every shortcut, by what it is for. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const letters = useSession((state) => state.letters);
  const setLetters = useSession((state) => state.setLetters);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sheet.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('sheet.close') }}
    >
      <div className={classes.note}>
        <p>{t('sheet.lettersNote')}</p>
        <Switch
          label={t('sheet.letters')}
          checked={letters}
          onChange={(event) => setLetters(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.groups}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group.id}>
            <h3>{t(`groups.${group.id}`)}</h3>
            <dl>
              {group.commands.map(
                ({ id, labelKey, shortcuts }) =>
                  shortcuts && (
                    <div key={id} className={classes.row}>
                      <dt>{t(labelKey)}</dt>
                      <dd>
                        {shortcuts.map((shortcut, i) => (
                          <span key={shortcut}>
                            {i > 0 && <span className={classes.or}>{t('sheet.or')}</span>}
                            <Keys shortcut={shortcut} />
                          </span>
                        ))}
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
