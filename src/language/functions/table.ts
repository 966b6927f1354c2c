import { anyFunctions } from './anything.ts';
import { arrayQueryFunctions } from './arrayQueries.ts';
import { arrayFunctions } from './arrays.ts';
import { dateFunctions } from './dates.ts';
import { globalFunctions } from './globals.ts';
import { instanceFunctions } from './instances.ts';
import { javaStringFunctions } from './javaStrings.ts';
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
  ...javaStringFunctions,
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

const byName = new Map<string, Map<Receiver, FunctionRecord>>();
for (const record of functions) {
  const named = byName.get(record.name) ?? new Map<Receiver, FunctionRecord>();
  byName.set(record.name, named.set(record.on, record));
}

/** The function of that name on the first of the receivers that has it. */
export function findFunction(receivers: readonly Receiver[], name: string): FunctionRecord | null {
  const named = byName.get(name);
  if (!named) return null;
  for (const on of receivers) {
    const record = named.get(on);
    if (record) return record;
  }
  return null;
}
