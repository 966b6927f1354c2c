import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from '#skill/node.ts';
import { ancestorsOf } from '#skill/tree.ts';
import { useSession, useSessionStore } from '../../session/SessionProvider.tsx';
import { ChevronRightIcon, CloseIcon, EyeIcon } from '../../ui/icons.tsx';
import classes from './Flow.module.css';
import { useFlow } from './FlowContext.tsx';

/** Which branch alone is shown, with the way to it; a press on a part of the way shows that one. */
export function FocusBar() {
  const focusOn = useSession((state) => state.focusOn);
  return focusOn !== null && <Way id={focusOn} />;
}

function Way({ id }: { id: string }) {
  const { t } = useTranslation('flow');
  const session = useSessionStore();
  const skill = useFlow((state) => state.skill);
  const isThere = skill.nodes.has(id);
  useEffect(() => {
    if (!isThere) session.getState().setFocusOn(null);
  }, [isThere, session]);
  if (!isThere) return null;
  const show = (node: string | null) => () => {
    session.getState().setFocusOn(node);
    session.getState().requestReveal(node ?? id);
  };
  return (
    <nav className={classes.focus} aria-label={t('focus.label')} data-overlay>
      <EyeIcon size={14} />
      {ancestorsOf(skill, id)
        .toReversed()
        .map((above) => (
          <span key={above}>
            <button type="button" onClick={show(above)} dir="auto">
              {titleOf(skill.nodes.get(above)!)}
            </button>
            <ChevronRightIcon size={12} />
          </span>
        ))}
      <b dir="auto" aria-current="true">
        {titleOf(skill.nodes.get(id)!)}
      </b>
      <button type="button" aria-label={t('focus.leave')} title={t('focus.leave')} onClick={show(null)}>
        <CloseIcon size={14} />
      </button>
    </nav>
  );
}
