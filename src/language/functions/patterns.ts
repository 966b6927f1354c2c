import { wholeNumber } from '../operate.ts';
import type { RegexMatch } from '../regex.ts';
import { expandReplacement, matchesIn, matchesPart, matchesWhole } from '../regex.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, selfText, textArgument } from './record.ts';

/** Methods of texts with a regular expression (RE2 syntax). */
export const patternFunctions: readonly FunctionRecord[] = [
  {
    on: 'text',
    name: 'matches',
    params: ['pattern: string'],
    returns: 'boolean',
    doc: 'Whether the whole text matches a regular expression.',
    example: "'12345'.matches('[0-9]+')",
    gives: true,
    run: (call) => matchesWhole(textArgument(call, 0), selfText(call), call.run),
  },
  {
    on: 'any',
    name: 'find',
    params: ['pattern: string'],
    returns: 'boolean',
    doc: 'Whether any part of the text matches a regular expression. Arrays and objects are searched as JSON.',
    example: "'Hello 123456'.find('[\\d]{6}')",
    gives: true,
    run: (call) => matchesPart(textArgument(call, 0), selfText(call), call.run),
  },
  {
    on: 'text',
    name: 'extract',
    params: ['pattern: string', 'group: number'],
    returns: 'string',
    doc: 'What a group of a regular expression matched first; group 0 is the whole match. Empty without a match.',
    example: "'Hello 123 this is 456'.extract('([\\d]+)(\\b [A-Za-z]+)', 1)",
    gives: '123',
    run(call) {
      const group = wholeNumber(argument(call, 1), 'The number of the group');
      for (const match of matchesOf(call)) return match.groups[group] ?? '';
      return '';
    },
  },
  {
    on: 'text',
    name: 'getMatch',
    params: ['pattern: string', 'index: number'],
    returns: 'string',
    doc: 'One of the parts that match a regular expression, counted from 0. Empty when there are not so many.',
    example: "'hello 123 i said 456 and 8910'.getMatch('([\\d]+)', 1)",
    gives: '456',
    run(call) {
      let left = wholeNumber(argument(call, 1), 'The number of the match');
      for (const match of matchesOf(call)) if (left-- === 0) return match.groups[0] ?? '';
      return '';
    },
  },
  {
    on: 'text',
    name: 'replaceAll',
    params: ['pattern: string', 'by: string'],
    returns: 'string',
    doc: 'The text with every match of a regular expression replaced; $1 stands for the first group.',
    example: "'a12b3'.replaceAll('[0-9]+', '#')",
    gives: 'a#b#',
    run: (call) => replaced(call, Infinity),
  },
  {
    on: 'text',
    name: 'replaceFirst',
    params: ['pattern: string', 'by: string'],
    returns: 'string',
    doc: 'The text with the first match of a regular expression replaced.',
    example: "'a12b3'.replaceFirst('[0-9]+', '#')",
    gives: 'a#b3',
    run: (call) => replaced(call, 1),
  },
  {
    on: 'text',
    name: 'split',
    params: ['pattern: string', 'limit?: number'],
    returns: 'array',
    doc: 'The parts between the matches of a regular expression. Empty parts at the end are dropped.',
    example: "'bananas;apples;pears'.split(';')",
    gives: ['bananas', 'apples', 'pears'],
    run: (call) => split(call, call.args.length > 1 ? wholeNumber(argument(call, 1), 'The limit') : 0),
  },
];

function matchesOf(call: Call): Iterable<RegexMatch> {
  return matchesIn(textArgument(call, 0), selfText(call), call.run);
}

function replaced(call: Call, times: number): string {
  const [text, by] = [selfText(call), textArgument(call, 1)];
  let [result, from, done] = ['', 0, 0];
  for (const match of matchesOf(call)) {
    if (++done > times) break;
    const expanded = expandReplacement(by, match.groups);
    call.run.spend(expanded.length);
    result += text.slice(from, match.start) + expanded;
    from = match.end;
  }
  return call.run.text(result + text.slice(from));
}

/** As `String.split` of Java: no empty part in front of a match of no characters at the start. */
function split(call: Call, limit: number): string[] {
  const text = selfText(call);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of matchesOf(call)) {
    if (limit > 0 && parts.length >= limit - 1) break;
    if (end === 0 || (start === text.length && end === text.length)) continue;
    parts.push(text.slice(from, start));
    from = end;
  }
  parts.push(text.slice(from));
  // without a match the text is one part, empty or not
  if (limit !== 0 || parts.length === 1) return parts;
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}
