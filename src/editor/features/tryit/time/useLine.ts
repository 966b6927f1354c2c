import { useTest } from '../TestContext.tsx';
import type { Line } from '../turn.ts';

/** The line that is shown. */
export function useLine(): Line {
  return useTest(({ lines, line }) => lines.find(({ id }) => id === line) ?? lines[0]!);
}
