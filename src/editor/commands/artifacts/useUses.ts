import { useDeferredValue, useMemo } from 'react';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { usesOfSkill, type SkillUses } from '#skill/uses/skillUses.ts';

/** Where the dialog names each artifact; a moment behind while one types. */
export function useUses(): SkillUses {
  const skill = useDeferredValue(useDocument((state) => state.skill));
  return useMemo(() => usesOfSkill(skill), [skill]);
}
