import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Answer } from './answer.ts';

/** Answers whose pauses are over: nobody waits twice. */
const told = new WeakSet<Answer>();

export interface Pauses {
  /** So many responses are to be seen by now. */
  readonly shown: number;
  /** The pause under way shows that somebody types. */
  readonly typing: boolean;
  readonly skip: () => void;
}

/** Keeps the pauses of an answer while it is the latest one, unless the reader wants no motion. */
export function usePauses(answer: Answer, latest: boolean): Pauses {
  const { responses } = answer;
  const still = useReducedMotion(undefined, { getInitialValueInEffect: false });
  /** How many responses the pauses before which are over. */
  const [passed, setPassed] = useState(0);
  const pause = responses.findIndex((item, at) => at >= passed && item['response_type'] === 'pause');
  const waits = latest && !still && !told.has(answer) && pause >= 0;
  const time = waits ? Number(responses[pause]?.['time'] ?? 0) : 0;

  useEffect(() => {
    if (!waits) {
      told.add(answer);
      return undefined;
    }
    const timer = setTimeout(() => setPassed(pause + 1), time);
    return () => clearTimeout(timer);
  }, [answer, waits, pause, time]);

  return {
    shown: waits ? pause + 1 : responses.length,
    typing: waits && responses[pause]?.['typing'] === true,
    skip: () => setPassed(responses.length),
  };
}
