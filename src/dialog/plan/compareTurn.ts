import { equalJson } from '#lib/equalJson.ts';
import type { Json } from '#lib/json.ts';
import type { RecognisedIntent } from '#language/scope.ts';
import type { Expectation, PlannedTurn } from '#skill/testPlan/plan.ts';
import { printExpectation } from '#skill/testPlan/printPlan.ts';
import type { Answer } from '../answer.ts';
import type { Program } from '../compile.ts';
import { readVariable, variablePath } from '../context.ts';
import { compareTexts } from './compareTexts.ts';
import type { Difference } from './difference.ts';

/** What a turn came to, as far as a plan may ask for it. */
export interface Outcome {
  readonly answer: Answer;
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
}

/** Confidence from which an intent counts as recognised. */
const THRESHOLD = 0.2;

/** In the order of the plan; empty when all is as planned. */
export function compareTurn(program: Program, planned: PlannedTurn, outcome: Outcome): Difference[] {
  const said = textsIn(outcome.answer);
  const wanted = planned.expected.filter((expectation) => expectation.kind === 'said');
  const differences = planned.expected.flatMap((expectation) => check(program, expectation, outcome, said));
  if (wanted.length > 0) differences.push(...compareTexts(wanted, said));
  return differences.sort((a, b) => a.line - b.line);
}

function check(
  program: Program,
  expectation: Expectation,
  { answer, intents }: Outcome,
  said: readonly string[],
): Difference[] {
  const { line } = expectation;
  switch (expectation.kind) {
    case 'silent':
      return said.map((actual) => ({ line, expected: null, actual, about: 'text' }));
    case 'contains': {
      if (said.some((text) => text.includes(expectation.text))) return [];
      return [
        {
          line,
          expected: `… ${expectation.text} …`,
          actual: said.join('\n') || null,
          about: 'text',
          instead: said[0] === undefined ? null : printExpectation({ ...expectation, text: said[0] }),
        },
      ];
    }
    case 'shows': {
      const types = listOf(answer.output['generic']).map(typeOf);
      if (types.includes(expectation.type)) return [];
      return [
        {
          line,
          expected: expectation.type,
          actual: types.join(', ') || null,
          about: 'response',
          instead: types.map((type) => printExpectation({ ...expectation, type })).join('\n') || null,
        },
      ];
    }
    case 'node': {
      const ran = nodesIn(answer);
      if (ran.some((id) => id === expectation.node || titleIn(program, id) === expectation.node)) return [];
      const last = ran.at(-1);
      return [
        {
          line,
          expected: expectation.node,
          actual: ran.join(', ') || null,
          about: 'node',
          instead: last === undefined ? null : printExpectation({ ...expectation, node: last }),
        },
      ];
    }
    case 'intent':
      return checkIntent(expectation.intent, intents, line);
    case 'context':
      return checkContext(expectation.variable, expectation.value, answer, line);
    default:
      return [];
  }
}

function checkIntent(
  wanted: string | null,
  intents: readonly RecognisedIntent[],
  line: number,
): Difference[] {
  const best = intents.find(({ confidence }) => confidence >= THRESHOLD);
  if ((best?.intent ?? null) === wanted) return [];
  const actual = best ? `#${best.intent} (${best.confidence.toFixed(2)})` : null;
  return [
    {
      line,
      expected: wanted === null ? null : `#${wanted}`,
      actual,
      about: 'intent',
      instead: printExpectation({ kind: 'intent', line, intent: best?.intent ?? null }),
    },
  ];
}

function checkContext(variable: string, value: Json, answer: Answer, line: number): Difference[] {
  const actual = readVariable(answer.context, variablePath(variable)) as Json;
  if (equalJson(actual, value)) return [];
  const shown = (json: Json): string => `${variable} = ${JSON.stringify(json)}`;
  return [
    {
      line,
      expected: value === null ? null : shown(value),
      actual: actual === null ? null : shown(actual),
      about: 'context',
      instead: printExpectation({ kind: 'context', line, variable, value: actual }),
    },
  ];
}

/** What the user gets to read. */
export function textsIn({ output }: Answer): string[] {
  return listOf(output['text']).filter((text) => typeof text === 'string' && text.trim() !== '') as string[];
}

/** The ids of the nodes that ran, in order. */
export function nodesIn({ output }: Answer): string[] {
  return listOf(output['nodes_visited']).map(String);
}

function titleIn(program: Program, id: string): unknown {
  return program.skill.nodes.get(id)?.title;
}

function typeOf(item: Json): string {
  const type =
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? (item as { readonly response_type?: Json }).response_type
      : null;
  return typeof type === 'string' ? type : '';
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
