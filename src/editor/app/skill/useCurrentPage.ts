import { useLocation } from 'react-router';
import type { WordsPage } from '../../ui/pageAddress.ts';

const PAGES: readonly WordsPage[] = ['intents', 'irrelevant', 'entities', 'variables', 'tests'];

/** The page of the skill that the address names; anything unknown counts as the dialog. */
export function useCurrentPage(): 'dialog' | WordsPage {
  const name = useLocation().pathname.split('/')[3];
  return PAGES.find((page) => page === name) ?? 'dialog';
}
