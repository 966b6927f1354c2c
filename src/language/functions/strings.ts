import { fail } from '../errors.ts';
import { wholeNumber } from '../operate.ts';
import type { MutableJson } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, selfText, textArgument } from './record.ts';

/** An offset into the text, refused outside it as Java does. */
function offset(call: Call, index: number, text: string, otherwise: number): number {
  if (call.args.length <= index) return otherwise;
  const at = wholeNumber(argument(call, index), 'The place in the text');
  if (at < 0 || at > text.length) fail('out-of-range', `The text has no place ${at}.`);
  return at;
}

function parseJson(text: string): MutableJson {
  try {
    return JSON.parse(text) as MutableJson;
  } catch {
    return fail('not-json', 'The text is not JSON.');
  }
}

/** Methods of texts that don't involve regular expressions. */
export const stringFunctions: readonly FunctionRecord[] = [
  {
    on: 'text',
    name: 'append',
    params: ['value: any'],
    returns: 'string',
    doc: 'The text with a value added at the end.',
    example: "'This is a text.'.append(' More text.')",
    gives: 'This is a text. More text.',
    run: (call) => call.run.text(selfText(call) + call.run.text(argument(call, 0))),
  },
  {
    on: 'text',
    name: 'concat',
    params: ['text: string'],
    returns: 'string',
    doc: 'The text with another added at the end.',
    example: "'ab'.concat('c')",
    gives: 'abc',
    run: (call) => call.run.text(selfText(call) + textArgument(call, 0)),
  },
  {
    on: 'text',
    name: 'contains',
    params: ['text: string'],
    returns: 'boolean',
    doc: 'Whether the text has another one in it. Case counts.',
    example: "'Yes, please'.contains('Yes')",
    gives: true,
    run: (call) => selfText(call).includes(textArgument(call, 0)),
  },
  {
    on: 'text',
    name: 'startsWith',
    params: ['text: string', 'from?: number'],
    returns: 'boolean',
    doc: 'Whether the text starts with another one, at the beginning or at an offset.',
    example: "'What is your name?'.startsWith('What')",
    gives: true,
    run(call) {
      const text = selfText(call);
      return text.startsWith(textArgument(call, 0), offset(call, 1, text, 0));
    },
  },
  {
    on: 'text',
    name: 'endsWith',
    params: ['text: string'],
    returns: 'boolean',
    doc: 'Whether the text ends with another one.',
    example: "'What is your name?'.endsWith('?')",
    gives: true,
    run: (call) => selfText(call).endsWith(textArgument(call, 0)),
  },
  {
    on: 'text',
    name: 'equalsIgnoreCase',
    params: ['text: string'],
    returns: 'boolean',
    doc: 'Whether two texts are the same but for capitals.',
    example: "'yes'.equalsIgnoreCase('Yes')",
    gives: true,
    run: (call) => selfText(call).toLowerCase() === textArgument(call, 0).toLowerCase(),
  },
  {
    on: 'text',
    name: 'compareToIgnoreCase',
    params: ['text: string'],
    returns: 'number',
    doc: 'Negative, zero or positive as the text stands before, with or after another one, whatever the capitals.',
    example: "'a'.compareToIgnoreCase('B')",
    gives: -1,
    run(call) {
      const [left, right] = [selfText(call).toLowerCase(), textArgument(call, 0).toLowerCase()];
      return left < right ? -1 : Number(left > right);
    },
  },
  {
    on: 'text',
    name: 'isEmpty',
    params: [],
    returns: 'boolean',
    doc: 'Whether the text has no characters. Null has no text, so ask for it first.',
    example: "''.isEmpty()",
    gives: true,
    run: (call) => selfText(call) === '',
  },
  {
    on: 'text',
    name: 'isBlank',
    params: [],
    returns: 'boolean',
    doc: 'Whether the text has nothing but spaces.',
    example: "'  '.isBlank()",
    gives: true,
    run: (call) => selfText(call).trim() === '',
  },
  {
    on: 'text',
    name: 'length',
    params: [],
    returns: 'number',
    doc: 'The number of characters.',
    example: "'Hello'.length()",
    gives: 5,
    run: (call) => selfText(call).length,
  },
  {
    on: 'text',
    name: 'charAt',
    params: ['index: number'],
    returns: 'string',
    doc: 'The character at a place, counted from 0.',
    example: "'Hello'.charAt(1)",
    gives: 'e',
    run(call) {
      const text = selfText(call);
      const at = offset(call, 0, text, 0);
      return text.charAt(at) || fail('out-of-range', `The text has no place ${at}.`);
    },
  },
  {
    on: 'text',
    name: 'indexOf',
    params: ['text: string', 'from?: number'],
    returns: 'number',
    doc: 'Where another text first stands in this one, -1 when it does not.',
    example: "'This is a text.'.indexOf('is')",
    gives: 2,
    run(call) {
      const text = selfText(call);
      return text.indexOf(textArgument(call, 0), offset(call, 1, text, 0));
    },
  },
  {
    on: 'text',
    name: 'lastIndexOf',
    params: ['text: string'],
    returns: 'number',
    doc: 'Where another text last stands in this one, -1 when it does not.',
    example: "'This is a text.'.lastIndexOf('is')",
    gives: 5,
    run: (call) => selfText(call).lastIndexOf(textArgument(call, 0)),
  },
  {
    on: 'text',
    name: 'substring',
    params: ['begin: number', 'end?: number'],
    returns: 'string',
    doc: 'The part from a place up to, not including, another; to the end when that is left out.',
    example: "'This is a text.'.substring(5, 7)",
    gives: 'is',
    run(call) {
      const text = selfText(call);
      const begin = offset(call, 0, text, 0);
      const end = offset(call, 1, text, text.length);
      return begin <= end
        ? text.slice(begin, end)
        : fail('out-of-range', 'The end lies before the beginning.');
    },
  },
  {
    on: 'text',
    name: 'replace',
    params: ['text: string', 'by: string'],
    returns: 'string',
    doc: 'The text with every occurrence of another replaced. No regular expression.',
    example: "'1.000.000'.replace('.', ',')",
    gives: '1,000,000',
    run(call) {
      const by = textArgument(call, 1);
      return call.run.text(
        selfText(call).replaceAll(textArgument(call, 0), () => (call.run.spend(by.length), by)),
      );
    },
  },
  {
    on: 'text',
    name: 'repeat',
    params: ['count: number'],
    returns: 'string',
    doc: 'The text a number of times.',
    example: "'ab'.repeat(3)",
    gives: 'ababab',
    run(call) {
      const count = wholeNumber(argument(call, 0), 'The number of times');
      const text = selfText(call);
      if (count < 0) fail('out-of-range', 'A text cannot be repeated less than 0 times.');
      call.run.spend(text.length * count);
      return call.run.text(text.repeat(count));
    },
  },
  {
    on: 'text',
    name: 'toLowerCase',
    params: [],
    returns: 'string',
    doc: 'The text in small letters.',
    example: "'This is A DOG!'.toLowerCase()",
    gives: 'this is a dog!',
    run: (call) => selfText(call).toLowerCase(),
  },
  {
    on: 'text',
    name: 'toUpperCase',
    params: [],
    returns: 'string',
    doc: 'The text in capitals.',
    example: "'hi there'.toUpperCase()",
    gives: 'HI THERE',
    run: (call) => selfText(call).toUpperCase(),
  },
  {
    on: 'text',
    name: 'trim',
    params: [],
    returns: 'string',
    doc: 'The text without spaces at its ends.',
    example: "'   something is here    '.trim()",
    gives: 'something is here',
    run: (call) => selfText(call).trim(),
  },
  {
    on: 'text',
    name: 'toJson',
    params: [],
    returns: 'object or array',
    doc: 'The JSON that the text spells.',
    example: '\'{ "firstname": "John" }\'.toJson()',
    gives: { firstname: 'John' },
    run: (call) => parseJson(selfText(call)),
  },
];
