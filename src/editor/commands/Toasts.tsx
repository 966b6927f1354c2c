import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../document/DocumentProvider.tsx';
import { useSessionStore } from '../session/SessionProvider.tsx';
import { useCommandContext } from './useCommandContext.ts';
import classes from './Toasts.module.css';

const OFFER = 'undo-offer';

/** Shows the offer to undo a deletion for as long as it is the last change, and what the service refused. */
export function Toasts() {
  const { t } = useTranslation('commands');
  const { translate } = useCommandContext();
  const document = useDocumentStore();
  const session = useSessionStore();
  useEffect(() => {
    const stopOffers = session.subscribe((state, before) => {
      if (state.offer === before.offer || !state.offer) return;
      const { text, change } = state.offer.what;
      const undo = (): void => {
        notifications.hide(OFFER);
        if (document.getState().past.at(-1)?.id === change) document.getState().undo();
      };
      notifications.hide(OFFER);
      notifications.show({
        id: OFFER,
        withCloseButton: true,
        closeButtonProps: { 'aria-label': t('offer.dismiss') },
        message: (
          <div className={classes.toast}>
            <span>{text}</span>
            <Button variant="light" onClick={undo}>
              {t('offer.undo')}
            </Button>
          </div>
        ),
      });
    });
    const stopChanges = document.subscribe((state, before) => {
      const offered = session.getState().offer?.what.change;
      if (state.past !== before.past && state.past.at(-1)?.id !== offered) notifications.hide(OFFER);
      if (state.refusals.length <= before.refusals.length) return;
      const { id, label, reason } = state.refusals.at(-1)!;
      notifications.show({
        id,
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': t('offer.dismiss') },
        message: translate('document:refused', { step: translate(label.key, label.params), reason }),
        onClose: () => document.getState().dismissRefusal(id),
      });
    });
    return () => {
      stopOffers();
      stopChanges();
      notifications.hide(OFFER);
    };
  }, [document, session, t, translate]);
  return null;
}
