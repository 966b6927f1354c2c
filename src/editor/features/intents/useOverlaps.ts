import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { conflictsQuery } from '#editor/api/insight.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { Skill } from '#skill/model.ts';
import { findOverlaps, withConflicts, type Overlaps } from './overlaps.ts';

/** Looking anew waits this long after the last change, ms. */
const QUIET = 300;
/** How long it goes on before it lets the page breathe, ms. */
const SLICE = 5;

const NONE: Overlaps = new Map();
const known = new WeakMap<Skill['intents'], Overlaps>();

/** The examples that intents share, a moment behind what is typed. */
export function useOverlaps(): Overlaps {
  const skill = useDocument((state) => state.skill);
  const [overlaps, setOverlaps] = useState(() => known.get(skill.intents) ?? NONE);
  useEffect(() => {
    if (known.has(skill.intents)) return undefined;
    const steps = findOverlaps(skill);
    const go = (): void => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (!step.done) {
        timer = setTimeout(go);
        return;
      }
      known.set(skill.intents, step.value);
      setOverlaps(step.value);
    };
    let timer = setTimeout(go, QUIET);
    return () => clearTimeout(timer);
    // Edits of the dialog leave the intents as they are.
  }, [skill, skill.intents]);
  const byWords = known.get(skill.intents) ?? overlaps;
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const { data: conflicts } = useQuery({
    ...conflictsQuery(skillId, saved),
    // What was found before the last edit stays until it was looked for anew.
    placeholderData: keepPreviousData,
  });
  const { intents } = skill;
  return useMemo(
    () => (conflicts ? withConflicts(byWords, conflicts, intents) : byWords),
    [byWords, conflicts, intents],
  );
}
