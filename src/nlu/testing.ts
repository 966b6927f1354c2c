import { Table } from '#lib/table.ts';
import type { Counterexample, Entity, Intent, Skill } from '#skill/model.ts';
import type { TrainingSet } from './trainingSet.ts';

/** For tests: a skill of no more than is said. */
export function skillWith(parts: {
  intents?: readonly Intent[];
  counterexamples?: readonly Counterexample[];
  entities?: readonly Entity[];
  language?: string;
}): Skill {
  return {
    fields: { name: 'Test', language: parts.language ?? 'en' },
    intents: Table.from((parts.intents ?? []).map((intent) => [intent.intent, intent])),
    counterexamples: Table.from((parts.counterexamples ?? []).map((example) => [example.text, example])),
    entities: Table.from((parts.entities ?? []).map((entity) => [entity.entity, entity])),
    nodes: Table.empty(),
    children: Table.empty(),
    missing: {},
  };
}

/** For tests: intent → examples. */
export function setOf(
  intents: Readonly<Record<string, readonly string[]>>,
  counterexamples: readonly string[] = [],
  language = 'en',
): TrainingSet {
  const examples = Object.entries(intents).flatMap(([intent, texts]) =>
    texts.map((text) => ({ text, intent })),
  );
  return { language, examples, counterexamples };
}

/** For tests: a small bank. */
export const BANK: Readonly<Record<string, readonly string[]>> = {
  balance: [
    'What is my balance?',
    'How much money do I have in my account',
    'show me the balance of my savings account',
    'how much is left on my account',
  ],
  transfer_money: [
    'Send 50 dollars to my brother',
    'I want to transfer money',
    'please wire 200 to John',
    'make a transfer to my landlord',
  ],
  lost_card: [
    'I lost my card',
    'my credit card was stolen',
    'block my debit card, I cannot find it',
    'someone took my bank card',
  ],
  hours: [
    'When do you open?',
    'what are your opening hours',
    'are you open on Sunday',
    'when do you close today',
  ],
};
