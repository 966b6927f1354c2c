import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { isTold, whyCommand } from '#editor/commands/why/whyCommand.ts';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { HelpIcon } from '#editor/ui/icons.tsx';
import classes from './WhenSection.module.css';

/** Explains what became of the node in the test; not there before one has run. */
export function WhyButton() {
  const { t } = useTranslation('commands');
  const commands = useCommandContext();
  const told = useSession(isTold);
  if (!told) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={classes.change}
      leftSection={<HelpIcon size={12} />}
      onClick={() => whyCommand.run(commands)}
    >
      {t(whyCommand.labelKey)}
    </Button>
  );
}
