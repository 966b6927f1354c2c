import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Example, Intent, Skill } from '../model.ts';
import { differing } from './differing.ts';
import type { MergePart } from './mergePart.ts';

/** What stands in the place of the counterexamples, which no intent can be called. */
const IRRELEVANT = '';

/** Intents by their names, and sentences marked as irrelevant as one part. */
export function intentParts(skill: Skill, other: Skill): MergePart[] {
  const irrelevant = counterexamples(skill, other);
  return [...[...other.intents].map((theirs) => intentPart(skill, theirs)), ...irrelevant];
}

function intentPart(skill: Skill, theirs: Intent): MergePart {
  const { intent } = theirs;
  const head = { kind: 'intent', name: intent, title: `#${intent}` } as const;
  const mine = skill.intents.get(intent);
  const examples = listIn(theirs.examples);
  if (!mine) {
    return {
      ...head,
      verdict: 'new',
      added: examples.length,
      changed: 0,
      edits: () => [{ op: 'intent.put', intent: theirs }],
    };
  }
  const known = new Set(listIn(mine.examples).map(({ text }) => text));
  const fresh: readonly Example[] = examples.filter(({ text }) => !known.has(text));
  const set = differing(mine, theirs, ['intent', 'examples']);
  const changed = Object.keys(set).length;
  return {
    ...head,
    verdict: fresh.length + changed > 0 ? 'change' : 'same',
    added: fresh.length,
    changed,
    edits: () => [
      ...(changed > 0 ? [{ op: 'intent.set', intent, patch: { set } } as const] : []),
      ...fresh.map((example): Edit => ({ op: 'example.put', intent, example })),
    ],
  };
}

function counterexamples(skill: Skill, other: Skill): MergePart[] {
  const theirs = [...other.counterexamples];
  if (theirs.length === 0) return [];
  const fresh = theirs.filter(({ text }) => !skill.counterexamples.has(text));
  const verdict = fresh.length === 0 ? 'same' : skill.counterexamples.size > 0 ? 'change' : 'new';
  return [
    {
      kind: 'intent',
      name: IRRELEVANT,
      title: IRRELEVANT,
      verdict,
      added: fresh.length,
      changed: 0,
      edits: () => fresh.map((counterexample): Edit => ({ op: 'counterexample.put', counterexample })),
    },
  ];
}
