import { driver, type Driver, type DriveStep } from 'driver.js';
import 'driver.js/dist/driver.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cardChildren } from '#skill/cards.ts';
import { ROOT } from '#skill/model.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import type { SessionStore } from '../../session/sessionStore.ts';
import { useMediaWidth } from '../../ui/useMediaWidth.ts';
import { addTexts } from '../i18n.ts';
import { TOUR_STEPS } from './steps.ts';
import { tourTexts } from './texts.en.ts';
import './tour.css';

addTexts({ tour: tourTexts });

/** Panes that open for a stop come in with their own code: so long they are waited for, ms. */
const PATIENCE = 3000;

/** A walk along the page in five stops, which can be left at any time. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tour');
  const document = useDocumentStore();
  const session = useSessionStore();
  const phone = useMediaWidth() === 'phone';
  useEffect(() => {
    const [first] = cardChildren(document.getState().skill, ROOT);
    const { selected, select, setPanel } = session.getState();
    if (selected === null && first !== undefined) select(first, { reveal: true });
    for (const id of ['outline', 'inspector'] as const) setPanel(id, { open: true });

    const openChat = () => setPanel('tryit', { open: true });
    const steps = TOUR_STEPS.filter(({ onPhones }) => onPhones || !phone).map(({ id, at }): DriveStep => ({
      element: at,
      skipMissingElement: id !== 'tryit',
      waitForElement: id === 'tryit' ? PATIENCE : 0,
      popover: { title: t(`${id}.title`), description: t(`${id}.text`) },
      // The chat is not there before it is opened.
      ...(id === 'tryit' && { onHighlighted: () => session.getState().requestFocus('tryit') }),
    }));
    const tour: Driver = driver({
      steps,
      animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      duration: 200,
      popoverClass: 'parley-tour',
      overlayOpacity: 0.35,
      stageRadius: 10,
      stagePadding: 4,
      // The keys belong to the fields that the tour points at; Escape leaves.
      allowKeyboardControl: false,
      showProgress: true,
      progressText: t('progress', { current: '{{current}}', total: '{{total}}' }),
      nextBtnText: t('next'),
      prevBtnText: t('back'),
      doneBtnText: t('done'),
      onPopoverRender: ({ closeButton }) => closeButton.setAttribute('aria-label', t('leave')),
      onNextClick: () => {
        if (tour.getActiveIndex() === steps.length - 2) openChat();
        tour.moveNext();
      },
      onDestroyed: onClose,
    });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') tour.destroy();
    };
    addEventListener('keydown', onKey);
    const unwatch = onFirstMessage(session, () => {
      if (tour.isLastStep()) tour.destroy();
    });
    tour.drive();
    return () => {
      removeEventListener('keydown', onKey);
      unwatch();
      if (tour.isActive()) tour.destroy();
    };
    // The tour runs once from beginning to end, in the language it began in.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}

/** Calls back when a message was answered: the greeting, which nobody asked for, aside. */
function onFirstMessage(session: SessionStore, then: () => void): () => void {
  const turns = (): number => session.getState().trace?.turns.at(-1)?.turn ?? 0;
  const before = Math.max(1, turns());
  return session.subscribe(() => {
    if (turns() > before) then();
  });
}
