import { Table } from '#lib/table.ts';
import type { Skill } from '#skill/model.ts';

/** As many as Watson takes. */
export const EXAMPLES = 25_000;
const VALUES = 100_000;
/** Examples of the intent that is opened; the others have few each, as most intents do. */
const OWN = 15_000;
const INTENTS = 200;

/** The intent and the entity that have most. */
export const LONGEST = { intent: 'order_status', entity: 'part' } as const;

const sentence = (n: number): string =>
  `where is order ${n} that I placed ${n % 7} days ago in shop ${n % 131}`;

/** A skill with so many examples, and 100,000 values. */
export function vocabulary(examples: number): Skill {
  const rest = examples - OWN;
  const others = Array.from(
    { length: INTENTS - 1 },
    (_, i): [string, Skill['intents'] extends Table<infer I> ? I : never] => {
      const count = Math.floor(rest / (INTENTS - 1)) + (i < rest % (INTENTS - 1) ? 1 : 0);
      const intent = `topic_${i}`;
      return [
        intent,
        {
          intent,
          examples: Array.from({ length: count }, (_, n) => ({
            text: `please tell me about topic ${i}, case ${n}`,
          })),
        },
      ];
    },
  );
  const own = {
    intent: LONGEST.intent,
    examples: Array.from({ length: OWN }, (_, n) => ({ text: sentence(n) })),
  };
  const values = Array.from({ length: VALUES }, (_, n) => ({
    value: `part ${n}`,
    type: 'synonyms' as const,
    synonyms: [`p${n}`, `number ${n} of the catalogue`],
  }));
  return {
    fields: { name: 'Words', language: 'en' },
    intents: Table.from([[LONGEST.intent, own], ...others]),
    counterexamples: Table.empty(),
    entities: Table.from([[LONGEST.entity, { entity: LONGEST.entity, values }]]),
    nodes: Table.empty(),
    children: Table.empty(),
    missing: {},
  };
}

/** Lines as they come from a spreadsheet: new ones, some that are there already, some that are there twice. */
export function pastedLines(count: number): string {
  return Array.from({ length: count }, (_, n) =>
    n % 50 === 0
      ? sentence(n)
      : n % 50 === 1
        ? sentence(n - 1)
        : `has parcel ${n} been sent to me yet, number ${n * 7}`,
  ).join('\n');
}
