import { useLocation } from 'react-router';
import type { WordsPage } from '../../ui/pageAddress.ts';

/** The page of the skill that the address names; anything unknown counts as the dialog. */
export function useCurrentPage(): 'dialog' | WordsPage {
  const name = useLocation().pathname.split('/')[3];
  return name === 'intents' || name === 'irrelevant' || name === 'entities' || name === 'variables'
    ? name
    : 'dialog';
}
