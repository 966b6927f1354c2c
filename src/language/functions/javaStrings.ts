import { fail } from '../errors.ts';
import { wholeNumber } from '../operate.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, selfText, textArgument } from './record.ts';

function method(
  name: string,
  returns: string,
  doc: string,
  example: string,
  gives: unknown,
  run: FunctionRecord['run'],
  params: readonly string[] = [],
): FunctionRecord {
  return { on: 'text', name, params, returns, doc, example, gives, run };
}

/** As Java works it out: 31 times the hash so far plus the next UTF-16 unit, in 32 bits. */
function hashOf(call: Call): number {
  const text = selfText(call);
  call.run.spend(text.length);
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Methods of `java.lang.String` that few dialogs need. */
export const javaStringFunctions: readonly FunctionRecord[] = [
  method('strip', 'string', 'The text without spaces at its ends.', "' a '.strip()", 'a', (call) =>
    selfText(call).trim(),
  ),
  method(
    'stripLeading',
    'string',
    'The text without spaces in front.',
    "' a '.stripLeading()",
    'a ',
    (call) => selfText(call).trimStart(),
  ),
  method(
    'stripTrailing',
    'string',
    'The text without spaces behind.',
    "' a '.stripTrailing()",
    ' a',
    (call) => selfText(call).trimEnd(),
  ),
  method(
    'toCharArray',
    'array',
    'The characters of the text.',
    "'abc'.toCharArray()",
    ['a', 'b', 'c'],
    (call) => {
      const text = selfText(call);
      call.run.spend(text.length);
      return text.split('');
    },
  ),
  method(
    'codePointAt',
    'number',
    'The number in Unicode of the character at a place.',
    "'A'.codePointAt(0)",
    65,
    (call) => {
      const at = wholeNumber(argument(call, 0), 'The place in the text');
      return selfText(call).codePointAt(at) ?? fail('out-of-range', `The text has no place ${at}.`);
    },
    ['index: number'],
  ),
  method(
    'contentEquals',
    'boolean',
    'Whether two texts are the same. Case counts.',
    "'abc'.contentEquals('abc')",
    true,
    (call) => selfText(call) === textArgument(call, 0),
    ['text: string'],
  ),
  method(
    'hashCode',
    'number',
    'A whole number that is the same for the same text.',
    "'ab'.hashCode()",
    3105,
    hashOf,
  ),
];
