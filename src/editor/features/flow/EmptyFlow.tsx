import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROOT } from '#skill/model.ts';
import { addNode } from '../../commands/addCommands.ts';
import { useCommandContext } from '../../commands/useCommandContext.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DialogIcon, PlusIcon } from '../../ui/icons.tsx';
import classes from './Flow.module.css';

/** What stands on the canvas of a skill without nodes. */
export function EmptyFlow() {
  const { t } = useTranslation('flow');
  const commands = useCommandContext();
  return (
    <div className={classes.empty}>
      <EmptyState icon={<DialogIcon size={24} />} title={t('empty.title')} text={t('empty.text')}>
        <Button
          leftSection={<PlusIcon size={14} />}
          onClick={() => addNode(commands, { parent: ROOT, after: null })}
        >
          {t('empty.add')}
        </Button>
      </EmptyState>
    </div>
  );
}
