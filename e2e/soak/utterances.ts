import { isJsonObject, type Json } from '#lib/json.ts';
import type { Skill } from '#skill/model.ts';

/** What nobody has a skill for, and what breaks careless readers. */
const ODD = [
  '',
  ' ',
  '?',
  'yes',
  'no',
  'cancel',
  'asdf qwer zxcv',
  '3',
  '0',
  '-1',
  '1.5 million',
  '20 percent',
  '$12.50',
  'tomorrow at 5 pm',
  'next monday',
  '31/02/2020',
  'from 3 to 4 in the afternoon',
  '<? $x ?>',
  '$name @city #intent',
  "it's \"quoted\" \\ and 'so'",
  '😀👍🏽',
  'ﬁ ß İ ı',
  '東京に行きたい',
  'أريد المساعدة',
  'x'.repeat(2048),
  '((((((((((',
  'null',
  'true',
  '__proto__',
  'constructor',
];

/**
 * What users may say to a skill: its own words, whole, cut, joined and misspelt, and odd things.
 *
 * @param random in [0, 1)
 */
export function utterancesFor(skill: Skill, random: () => number): () => string {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const examples = [...skill.intents].flatMap(({ examples }) => (examples ?? []).map(({ text }) => text));
  const values = [...skill.entities].flatMap(({ values }) =>
    (values ?? []).flatMap(({ value, synonyms }) => [value, ...(synonyms ?? [])]),
  );
  const said = [...skill.nodes].flatMap(({ output }) => textsIn(output ?? null));
  const own = [examples, values, said].filter((texts) => texts.length > 0);
  const one = (): string => pick(own.length === 0 ? ODD : pick(own));
  const kinds: readonly (() => string)[] = [
    one,
    one,
    one,
    () => `${one()} ${one()}`,
    () => misspell(one(), below),
    () => one().slice(0, below(20) + 1),
    () => `${one()} ${pick(ODD)}`,
    () => pick(ODD),
  ];
  return () =>
    pick(kinds)()
      .replace(/[\r\n]+/g, ' ')
      .slice(0, 2048);
}

/** The texts of a node's output: those that its buttons send are among them. */
function textsIn(output: Json): string[] {
  if (Array.isArray(output)) return (output as readonly Json[]).flatMap(textsIn);
  if (!isJsonObject(output)) return [];
  const { text } = output;
  const inner = Object.values(output).flatMap((value) => textsIn(value ?? null));
  return typeof text === 'string' ? [text, ...inner] : inner;
}

function misspell(text: string, below: (limit: number) => number): string {
  const at = below(text.length);
  const swapped = text.charAt(at + 1) + text.charAt(at);
  return below(2) === 0
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + swapped + text.slice(at + 2);
}
