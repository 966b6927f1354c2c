import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../ui/problemText.ts';
import { nameFault, type NamedKind } from './nameFault.ts';

/** Says in words why a name can't be had; null when it can. */
export function useNameFault(kind: NamedKind): (name: string) => string | null {
  const { t } = useTranslation();
  return useCallback(
    (name) => {
      const fault = nameFault(kind, name);
      return fault && problemText(t, fault);
    },
    [kind, t],
  );
}
