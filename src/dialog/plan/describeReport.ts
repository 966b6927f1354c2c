import type { Difference } from './difference.ts';
import type { ConversationReport, TurnReport } from './runPlan.ts';

/** How the two sides of a difference are put, for each thing that may differ. */
const WORDS: Readonly<Record<Difference['about'], { said: string; nothing: string; unexpected: string }>> = {
  text: { said: 'it said', nothing: 'nothing', unexpected: 'no more text' },
  response: { said: 'it showed', nothing: 'nothing', unexpected: 'nothing' },
  node: { said: 'these ran', nothing: 'no node', unexpected: 'no node' },
  intent: { said: 'understood', nothing: 'no intent', unexpected: 'no intent' },
  context: { said: 'it is', nothing: 'not set', unexpected: 'not set' },
};

/** Differences as a person reads them, and how many turns there were. `file` names the plan. */
export function describeReport(file: string, reports: readonly ConversationReport[]): string {
  const turns = reports.flatMap((report) => report.turns);
  const wrong = turns.filter(({ differences }) => differences.length > 0).length;
  const details = reports.flatMap((report) => describeConversation(file, report));
  const counted = `${count(reports.length, 'conversation')}, ${count(turns.length, 'turn')}`;
  return [...details, `${file}: ${counted}, ${wrong === 0 ? 'all as planned' : `${wrong} otherwise`}`].join(
    '\n',
  );
}

function describeConversation(file: string, { planned, turns }: ConversationReport): string[] {
  const wrong = turns.filter(({ differences }) => differences.length > 0);
  if (wrong.length === 0) return [];
  const name = planned.name === null ? '' : ` ${planned.name}`;
  return [`${file}:${planned.line}${name}`, ...wrong.flatMap(describeTurn), ''];
}

function describeTurn({ planned, differences, log }: TurnReport): string[] {
  const said = planned.text === '' ? 'At the start' : `After “${planned.text}”`;
  return [
    `  ${said} (line ${planned.line})`,
    ...differences.flatMap(describeDifference),
    ...log.map((message) => `    log: ${message}`),
  ];
}

function describeDifference({ line, expected, actual, about }: Difference): string[] {
  const { said, nothing, unexpected } = WORDS[about];
  const head = `    line ${line}: `;
  const labels = [`expected`, said];
  const width = Math.max(...labels.map((label) => label.length));
  const sides = [expected ?? unexpected, actual ?? nothing];
  return sides.flatMap((text, index) => {
    const label = (labels[index] ?? '').padEnd(width);
    const start = index === 0 ? head : ' '.repeat(head.length);
    const indent = ' '.repeat(start.length + width + 2);
    return text.split('\n').map((part, at) => (at === 0 ? `${start}${label}  ${part}` : `${indent}${part}`));
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
