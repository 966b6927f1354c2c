import { listIn } from '../apply/nested.ts';
import type { Counterexample, Example, Intent, Skill } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { textProblems } from './textProblems.ts';

/** Where an intent itself goes beyond Watson's limits, its examples aside. */
export function intentLimits(intent: Intent): Problem[] {
  const at = (path: string): ProblemPlace => ({ kind: 'intent', intent: intent.intent, path });
  return [
    ...textProblems(intent.intent, 'intentName', at('intent')),
    ...textProblems(intent.description, 'intentDescription', at('description')),
  ];
}

export function exampleLimits(intent: string, { text }: Example): Problem[] {
  return textProblems(text, 'exampleText', { kind: 'example', intent, text, path: 'text' });
}

export function counterexampleLimits({ text }: Counterexample): Problem[] {
  return textProblems(text, 'counterexampleText', { kind: 'counterexample', text, path: 'text' });
}

/** An intent with its examples: limits, no examples, mentions of what isn't there. */
export function intentProblems(skill: Skill, intent: Intent): Problem[] {
  const problems = intentLimits(intent);
  const examples = listIn(intent.examples);
  if (examples.length === 0) {
    const message = `The intent “${intent.intent}” has no examples to learn from.`;
    const at: ProblemPlace = { kind: 'intent', intent: intent.intent, path: 'examples' };
    problems.push({
      code: 'intent.noExamples',
      severity: 'warning',
      message,
      values: { intent: intent.intent },
      at,
    });
  }
  for (const example of examples) {
    problems.push(
      ...exampleLimits(intent.intent, example),
      ...mentionProblems(skill, intent.intent, example),
    );
  }
  return problems;
}

function mentionProblems(skill: Skill, intent: string, example: Example): Problem[] {
  const { text, mentions } = example;
  const unknown = listIn(mentions).flatMap(({ entity }, index): Problem[] => {
    if (skill.entities.has(entity)) return [];
    const at: ProblemPlace = { kind: 'example', intent, text, path: `mentions[${index}]` };
    const message = `This example mentions the entity “${entity}”, which isn't there.`;
    return [{ code: 'mention.unknown', severity: 'warning', message, values: { entity }, at }];
  });
  return [...unknown, ...mentionLimits(intent, example)];
}

/** Mentions that aren't a part of their example's text. */
export function mentionLimits(intent: string, { text, mentions }: Example): Problem[] {
  return listIn(mentions).flatMap(({ entity, location: [start = 0, end = 0] }, index): Problem[] => {
    if (start >= 0 && start < end && end <= text.length) return [];
    const at: ProblemPlace = { kind: 'example', intent, text, path: `mentions[${index}].location` };
    const message = `A mention of “${entity}” lies outside the text.`;
    const values = { entity, start, end };
    return [{ code: 'mention.outside', severity: 'warning', message, values, at }];
  });
}
