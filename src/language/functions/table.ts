import { anyFunctions } from './anything.ts';
import { arrayQueryFunctions } from './arrayQueries.ts';
import { arrayFunctions } from './arrays.ts';
import { dateFunctions } from './dates.ts';
import { globalFunctions } from './globals.ts';
import { instanceFunctions } from './instances.ts';
import { mathFunctions } from './math.ts';
import { numberFunctions } from './numbers.ts';
import { objectFunctions } from './objects.ts';
import { patternFunctions } from './patterns.ts';
import type { FunctionRecord, Receiver } from './record.ts';
import { stringFunctions } from './strings.ts';
import { typeFunctions } from './types.ts';

/** Every function of the language, in the order of the reference page. */
export const functions: readonly FunctionRecord[] = [
  ...globalFunctions,
  ...stringFunctions,
  ...patternFunctions,
  ...numberFunctions,
  ...dateFunctions,
  ...arrayFunctions,
  ...arrayQueryFunctions,
  ...objectFunctions,
  ...anyFunctions,
  ...instanceFunctions,
  ...typeFunctions,
  ...mathFunctions,
];

const byPlace = new Map(functions.map((record) => [`${record.on} ${record.name}`, record]));

/** The function of that name on the first of the receivers that has it. */
export function findFunction(receivers: readonly Receiver[], name: string): FunctionRecord | null {
  for (const on of receivers) {
    const record = byPlace.get(`${on} ${name}`);
    if (record) return record;
  }
  return null;
}

/** Names of methods, whatever they are called on. */
export const methodNames: ReadonlySet<string> = new Set(
  functions
    .filter(({ on }) => on !== 'global' && on !== 'new' && !on.startsWith('T('))
    .map(({ name }) => name),
);
