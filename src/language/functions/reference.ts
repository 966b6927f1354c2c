import { dateFunctions } from './dates.ts';
import { patternFunctions } from './patterns.ts';
import type { FunctionRecord } from './record.ts';
import { signatureOf } from './record.ts';
import { functions } from './table.ts';

interface Section {
  readonly title: string;
  readonly about: string;
  has(record: FunctionRecord): boolean;
}

/** In the order of the page; a function stands in the first that has it. */
const SECTIONS: readonly Section[] = [
  {
    title: 'Called by themselves',
    about: 'These have no target.',
    has: ({ on }) => on === 'global',
  },
  {
    title: 'Dates and times',
    about:
      'A date or time is a text: `HH:mm`, `HH:mm:ss`, `yyyy-MM-dd`, or `yyyy-MM-dd HH:mm:ss` with or without a time zone after it.',
    has: (record) => dateFunctions.includes(record),
  },
  {
    title: 'Texts and regular expressions',
    about:
      'Patterns are in RE2 syntax: there is no look-around and no back-reference, and no pattern takes long.',
    has: (record) => patternFunctions.includes(record),
  },
  { title: 'Texts', about: 'Nothing changes the text itself.', has: ({ on }) => on === 'text' },
  {
    title: 'Numbers',
    about: 'Conversions such as `toInt` are among the functions of every value.',
    has: ({ on }) => on === 'number' || on === 'boolean',
  },
  {
    title: 'Arrays',
    about: 'Those that change an array change it where it is kept, in the context for example.',
    has: ({ on }) => on === 'array',
  },
  {
    title: 'Objects',
    about: 'Those that change an object change it where it is kept, in the context for example.',
    has: ({ on }) => on === 'object',
  },
  {
    title: 'Entities and intents',
    about:
      'For `entities`, `entities.city` and `intents`. What arrays have they have too, if it changes nothing.',
    has: ({ on }) => on === 'entities' || on === 'intents',
  },
  { title: 'Every value', about: 'Null has no functions at all.', has: ({ on }) => on === 'any' },
  { title: 'What `new` makes', about: 'Nothing else can be made.', has: ({ on }) => on === 'new' },
  { title: 'Date', about: 'For what `new Date()` gives.', has: ({ on }) => on === 'Date' },
  { title: 'Random', about: 'For what `new Random()` gives.', has: ({ on }) => on === 'Random' },
  { title: 'T(Math)', about: 'Also `T(Math).PI` and `T(Math).E`.', has: ({ on }) => on === 'T(Math)' },
  {
    title: 'Other types',
    about: '`T(Integer)`, `T(Long)`, `T(Short)` and `T(Byte)` also have `MAX_VALUE` and `MIN_VALUE`.',
    has: () => true,
  },
];

const START = '<!-- functions -->';
const END = '<!-- end of functions -->';

/**
 * The reference page with its list of functions made anew: what stands between the two marks is replaced. Throws
 * when the page has no marks.
 */
export function withReference(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`The page has no ${START} and ${END}.`);
  return `${page.slice(0, start)}${START}\n\n${reference()}\n${page.slice(end)}`;
}

/** Every function with signature, description and example, in Markdown. */
function reference(): string {
  const groups = Map.groupBy(functions, (record) => SECTIONS.findIndex((section) => section.has(record)));
  return SECTIONS.map(({ title, about }, index) => {
    const items = (groups.get(index) ?? []).map(describe);
    return `### ${title}\n\n${about}\n\n${items.join('\n')}\n`;
  }).join('\n');
}

function describe(record: FunctionRecord): string {
  const { on, doc, example } = record;
  const owner = on === 'new' ? 'new ' : on.startsWith('T(') ? `${on}.` : '';
  const gives = 'gives' in record ? ` → ${code(JSON.stringify(record.gives))}` : '';
  return `- ${code(owner + signatureOf(record))}\\\n  ${doc}\\\n  ${code(example)}${gives}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
