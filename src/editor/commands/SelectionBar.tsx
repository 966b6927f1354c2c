import { useTranslation } from 'react-i18next';
import { useDocument } from '../document/DocumentProvider.tsx';
import { useSession } from '../session/SessionProvider.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { copyCommand, cutCommand } from './clipboardCommands.ts';
import type { Command } from './command.ts';
import { deleteCommand } from './deleteCommands.ts';
import { moveDialog } from './moveCommands.ts';
import { areDisabled, disableCommand, duplicateCommand, groupCommand, selectOne } from './nodeCommands.ts';
import classes from './SelectionBar.module.css';
import { bulkEdit } from './settingCommands.ts';
import { useCommandContext } from './useCommandContext.ts';

/** What can be done with several selected nodes; it floats over them while there are several, or are to be. */
export function SelectionBar() {
  const count = useSession((state) => state.selection.size);
  const adding = useSession((state) => state.adding);
  return count >= 2 || adding ? <Bar count={count} /> : null;
}

function Bar({ count }: { count: number }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  // Which of the two words the switch has depends on the nodes.
  useDocument((state) => state.skill);
  const button = (command: Command, label: string) => (
    <button
      type="button"
      title={t(command.labelKey)}
      data-danger={command === deleteCommand || undefined}
      onClick={() => command.run(ctx)}
    >
      {command.icon && <command.icon size={14} />}
      {label}
    </button>
  );
  return (
    <div className={classes.bar} role="group" aria-label={t('bar.label')}>
      <span className={classes.count}>{t('selected', { count })}</span>
      {button(copyCommand, t('copy'))}
      {button(cutCommand, t('cut'))}
      {button(duplicateCommand, t('duplicate'))}
      <span className={classes.separator} />
      {button(groupCommand, t('bar.group'))}
      {button(moveDialog, t('bar.move'))}
      {button(disableCommand, t(areDisabled(ctx) ? 'bar.enable' : 'bar.disable'))}
      {button(bulkEdit, t('bar.settings'))}
      <span className={classes.separator} />
      {button(deleteCommand, t('delete'))}
      <button
        type="button"
        aria-label={t('bar.clear')}
        title={t('bar.clear')}
        onClick={() => selectOne.run(ctx)}
      >
        <CloseIcon size={14} />
      </button>
    </div>
  );
}
