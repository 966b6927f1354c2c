import type { Json } from '#lib/json.ts';
import { valueOf } from './parsePlan.ts';
import type { Assignment, Expectation, Plan, PlannedConversation, PlannedTurn } from './plan.ts';

/** The keywords of lines that say where a conversation begins. */
const STARTS = { answers: 'at', waits: 'after', tried: 'before' } as const;

/** Writes a plan as text, so that reading it gives the same plan, but for its lines. */
export function printPlan({ conversations }: Plan): string {
  return conversations.map((conversation, index) => `${printConversation(conversation, index)}\n`).join('\n');
}

function printConversation({ name, start, turns }: PlannedConversation, index: number): string {
  // What stands before the first name has none.
  const isNamed = name !== null || index > 0 || turns.length === 0;
  const head = [
    ...(isNamed ? [printLine('conversation', name ?? '')] : []),
    ...(start ? [printLine(STARTS[start.stand], start.node)] : []),
  ];
  return [...(head.length > 0 ? [head.join('\n')] : []), ...turns.map(printTurn)].join(
    turns.length > 1 ? '\n\n' : '\n',
  );
}

function printTurn({ text, given, expected }: PlannedTurn): string {
  return [
    ...given.map((assignment) => printLine('given', printAssignment(assignment))),
    printLine('user', text),
    ...expected.map(printExpectation),
  ].join('\n');
}

/** One line of what is expected, without an end; a text of several lines takes several. */
export function printExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'said':
      return expectation.wordings
        .map((wording, index) => printLine(index === 0 ? 'bot' : 'or', wording))
        .join('\n');
    case 'contains':
      return printLine('bot contains', expectation.text);
    case 'shows':
      return printLine('shows', expectation.type);
    case 'node':
      return printLine('node', expectation.node);
    case 'intent':
      return printLine('intent', expectation.intent === null ? 'none' : `#${expectation.intent}`);
    case 'context':
      return printLine('context', printAssignment(expectation));
    default:
      return 'bot:';
  }
}

function printAssignment({ variable, value }: Pick<Assignment, 'variable' | 'value'>): string {
  return `${variable} = ${printValue(value)}`;
}

/** As it stands where it is read as the same text, otherwise as JSON. */
function printValue(value: Json): string {
  const isPlain =
    typeof value === 'string' && value !== '' && !/[\n\r]/.test(value) && value === value.trim();
  return isPlain && valueOf(value) === value ? value : JSON.stringify(value);
}

function printLine(keyword: string, text: string): string {
  const [first = '', ...more] = text.split(/\r\n|\r|\n/);
  return [`${keyword}: ${first}`.trimEnd(), ...more.map((line) => `   | ${line}`.trimEnd())].join('\n');
}
