import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../document/DocumentProvider.tsx';
import { useSessionStore } from '../session/SessionProvider.tsx';
import type { CommandContext } from './command.ts';

/** What commands need to run, from the providers above. */
export function useCommandContext(): CommandContext {
  const document = useDocumentStore();
  const session = useSessionStore();
  const { t } = useTranslation();
  return useMemo(
    () => ({
      document,
      session,
      translate: (key, params) => t(key, { ...params }),
      copy: (text) => navigator.clipboard.writeText(text),
      paste: () => navigator.clipboard.readText(),
    }),
    [document, session, t],
  );
}
