import { useTest } from '../TestContext.tsx';
import type { Line } from '../turn.ts';
import { useLine } from './useLine.ts';

/** All lines of the test user that is shown, in the order in which they began. */
export function useBranches(): readonly Line[] {
  const { user } = useLine();
  return useTest((state) => state.lines).filter((line) => line.user === user);
}
