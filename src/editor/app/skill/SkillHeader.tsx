import { ActionIcon, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Command } from '../../commands/command.ts';
import { shortcutSheet, toggleInspector, toggleOutline, toggleTryIt } from '../../commands/viewCommands.ts';
import type { PanelId } from '../../session/sessionState.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { HelpIcon, PanelLeftIcon, PanelRightIcon, PlayIcon } from '../../ui/icons.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { AppearanceMenu } from '../AppearanceMenu.tsx';
import { FindButton } from './FindButton.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import classes from './SkillHeader.module.css';
import { SkillMenu } from './SkillMenu.tsx';
import { useCommand } from './useCommand.ts';
import { useCurrentPage } from './useCurrentPage.ts';

/** The strip over the panes: the skill and its state at the start, finding in the middle, views at the end. */
export function SkillHeader({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  const tryIt = useCommand(toggleTryIt);
  const tryItOpen = useSession((state) => state.panels.tryit.open);
  const help = useCommand(shortcutSheet);
  const onDialog = useCurrentPage() === 'dialog';
  return (
    <header className={`${classes.header} ${className}`}>
      <div className={classes.start}>
        <Link to="/" className={classes.logo} title={t('allSkills')}>
          <Logo label={t('allSkills')} />
        </Link>
        <SkillMenu />
        <span className={classes.separator} />
        <SaveStatus />
        <div className={classes.history} data-tour="history">
          <HistoryButtons />
        </div>
      </div>
      <FindButton />
      <div className={classes.end}>
        {onDialog && (
          <>
            <PanelToggle panel="outline" command={toggleOutline} icon={<PanelLeftIcon />} />
            <PanelToggle panel="inspector" command={toggleInspector} icon={<PanelRightIcon />} />
          </>
        )}
        <Button
          variant={tryItOpen ? 'light' : 'filled'}
          aria-pressed={tryItOpen}
          title={tryIt.title}
          leftSection={<PlayIcon size={14} />}
          className={classes.tryIt}
          onClick={tryIt.run}
        >
          {t('panes.tryit')}
        </Button>
        <AppearanceMenu />
        <ActionIcon aria-label={help.label} title={help.title} onClick={help.run}>
          <HelpIcon />
        </ActionIcon>
      </div>
    </header>
  );
}

function PanelToggle({ panel, command, icon }: { panel: PanelId; command: Command; icon: React.ReactNode }) {
  const { label, title, run } = useCommand(command);
  const open = useSession((state) => state.panels[panel].open);
  return (
    <ActionIcon aria-label={label} aria-pressed={open} title={title} onClick={run}>
      {icon}
    </ActionIcon>
  );
}
