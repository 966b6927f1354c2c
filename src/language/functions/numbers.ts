import { numberOf } from '../operate.ts';
import { fail } from '../errors.ts';
import { double } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';

function self(call: Call): number {
  return numberOf(call.self) ?? fail('no-method', 'That is no number.');
}

function reading(
  name: string,
  doc: string,
  example: string,
  gives: unknown,
  isReal: boolean,
): FunctionRecord {
  return {
    on: 'number',
    name,
    params: [],
    returns: 'number',
    doc,
    example,
    gives,
    run: (call) => (isReal ? double(self(call)) : Math.trunc(self(call)) + 0),
  };
}

/** Methods of numbers; the conversions that every value has are in `anything.ts`. */
export const numberFunctions: readonly FunctionRecord[] = [
  reading('intValue', 'The number without its decimals.', '(7.9).intValue()', 7, false),
  reading('longValue', 'The number without its decimals.', '(7.9).longValue()', 7, false),
  reading('shortValue', 'The number without its decimals.', '(7.9).shortValue()', 7, false),
  reading('byteValue', 'The number without its decimals.', '(7.9).byteValue()', 7, false),
  reading('doubleValue', 'The number as one with decimals.', '(7).doubleValue() / 2', 3.5, true),
  reading('floatValue', 'The number as one with decimals.', '(7).floatValue() / 2', 3.5, true),
];
