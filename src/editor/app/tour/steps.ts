/** A stop of the tour: what it points at. Its words are the texts of its id. */
export interface TourStep {
  readonly id: 'outline' | 'card' | 'panel' | 'history' | 'tryit';
  /** CSS selector. A stop that isn't on the page, as a card in an empty dialog, is passed over. */
  readonly at: string;
  /** Whether a phone has it as well. */
  readonly onPhones?: boolean;
}

/** Along the page as it is read; the last one ends with the first message. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'outline', at: '[role="tree"]', onPhones: true },
  { id: 'card', at: '[data-card][aria-current]' },
  { id: 'panel', at: '[data-tour="inspector"]' },
  { id: 'history', at: '[data-tour="history"]' },
  { id: 'tryit', at: '[data-tour="tryit"]', onPhones: true },
];
