import type { Truth } from '#skill/truthOf.ts';

const PITCH = 12;

/** A square for each slot: empty, or marked as it came out in the test. All of a kind are one path. */
export function SlotSquares({ count, truths, label }: SlotSquaresProps) {
  const path = (wanted: readonly (Truth | undefined)[], part: string): string =>
    Array.from({ length: count }, (_, i) =>
      wanted.includes(truths[i]) ? `M${i * PITCH} 0${part}` : '',
    ).join('');
  const told = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      width={count * PITCH - 3}
      height={9}
      fill="none"
      stroke="var(--entity)"
      strokeWidth={1.5}
      strokeLinejoin="round"
      {...told}
      data-slot-truths={truths.join(' ') || undefined}
    >
      <path d={path([undefined, 'false'], SQUARE) + path(['false'], DASH)} />
      {truths.includes('notReached') && <path d={path(['notReached'], SQUARE)} strokeDasharray="1.5 1.5" />}
      {truths.includes('true') && (
        <>
          <path d={path(['true'], SQUARE)} fill="var(--signal)" stroke="var(--signal)" />
          <path d={path(['true'], TICK)} stroke="var(--on-signal)" strokeLinecap="round" />
        </>
      )}
      {truths.includes('error') && (
        <path d={path(['error'], SQUARE) + path(['error'], EXCLAMATION)} stroke="var(--error)" />
      )}
    </svg>
  );
}

interface SlotSquaresProps {
  readonly count: number;
  /** How each came out; empty where that isn't shown. */
  readonly truths: readonly Truth[];
  /** What the squares say to those who don't see them; null: nothing. */
  readonly label: string | null;
}

const SQUARE = 'm.75 .75h7.5v7.5h-7.5z';
const DASH = 'm2.5 4.5h4';
const TICK = 'm2.5 4.6 1.4 1.4 2.6-2.9';
const EXCLAMATION = 'm4.5 2.3v2.5m0 1v1.2';
