import { existsSync } from 'node:fs';

/** Where the tests of a skill's file stand: beside it, called alike. */
export function planBeside(file: string): string {
  return `${file.replace(/\.json$/i, '')}.plan`;
}

/** The file of tests beside a skill's, if there is one. */
export function findPlanBeside(file: string): string | undefined {
  const beside = planBeside(file);
  return existsSync(beside) ? beside : undefined;
}
