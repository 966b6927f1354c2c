import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useSession } from '../../session/SessionProvider.tsx';
import { DialogIcon, PlayIcon } from '../../ui/icons.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';
import classes from './PhonePanes.module.css';
import { skillPages } from './skillPages.ts';
import { useCurrentPage } from './useCurrentPage.ts';

/** A phone's way from one part of the skill to another, within reach of the thumb. */
export function PhoneTabs() {
  const { t } = useTranslation();
  const skillId = useDocument((state) => state.skillId);
  const chatting = useSession((state) => state.panels.tryit.open);
  const setPanel = useSession((state) => state.setPanel);
  const page = useCurrentPage();
  const show = (open: boolean) => setPanel('tryit', { open });
  const parts = [
    { label: t('panes.outline'), Icon: DialogIcon, chat: false },
    { label: t('panes.tryit'), Icon: PlayIcon, chat: true },
  ];
  return (
    <nav className={classes.tabs} aria-label={t('panes.tabs')}>
      {parts.map(({ label, Icon, chat }) =>
        page === 'dialog' ? (
          <button key={label} type="button" aria-pressed={chatting === chat} onClick={() => show(chat)}>
            <Icon size={20} />
            {label}
          </button>
        ) : (
          <Link key={label} to={dialogAddress(skillId)} onClick={() => show(chat)}>
            <Icon size={20} />
            {label}
          </Link>
        ),
      )}
      {skillPages
        .filter(({ id }) => id !== 'dialog')
        .map(({ id, Icon, Mark, address, covers }) => (
          <Link key={id} to={address(skillId)} {...(covers.includes(page) && { 'aria-current': 'page' })}>
            <Icon size={20} />
            {t(`pages.${id}`)}
            {Mark && (
              <span className={classes.mark}>
                <Mark />
              </span>
            )}
          </Link>
        ))}
    </nav>
  );
}
