import type { ReactNode } from 'react';

interface Entry {
  readonly label: string;
  readonly icon?: ReactNode;
}

/** What a menu offers: something to do, one of several choices, a page of the editor, a file. */
export type MenuEntry =
  | (Entry & {
      readonly kind: 'action';
      readonly onSelect: () => void;
      readonly disabled?: boolean;
      /** Takes something away. */
      readonly danger?: boolean;
      /** Stands at the end of the line: its keys. */
      readonly trailing?: ReactNode;
    })
  | (Entry & { readonly kind: 'choice'; readonly checked: boolean; readonly onSelect: () => void })
  | (Entry & { readonly kind: 'page'; readonly to: string })
  | (Entry & { readonly kind: 'file'; readonly href: string })
  | { readonly kind: 'divider' };
