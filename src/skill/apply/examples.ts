import type { Edit } from '../edit.ts';
import type { Example, Intent } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { existingIntent } from './intents.ts';
import { inserted, isKey, listIn, listSpelling, removed } from './nested.ts';
import { inversePatch, patched } from './patch.ts';
import { touchNested } from './touched.ts';

type ExampleEdit<Op extends string> = Extract<Edit, { readonly op: `example.${Op}` }>;

export function putExample(draft: Draft, { intent: name, example, at }: ExampleEdit<'put'>): Edit[] {
  const intent = existingIntent(draft, name);
  const examples = listIn(intent.examples);
  checkNewText(name, examples, example.text);
  store(draft, intent, inserted(examples, example, at), [example.text]);
  const spelling = examples.length === 0 ? listSpelling(intent, 'examples') : null;
  return [
    { op: 'example.remove', intent: name, text: example.text },
    ...(spelling ? [{ op: 'intent.set', intent: name, patch: spelling } as const] : []),
  ];
}

export function setExample(draft: Draft, { intent: name, text, patch }: ExampleEdit<'set'>): Edit[] {
  const intent = existingIntent(draft, name);
  const examples = listIn(intent.examples);
  const index = indexOfExample(name, examples, text);
  const example = examples[index] as Example;
  const next = patched(example, patch);
  if (next.text !== text) checkNewText(name, examples, next.text);
  store(draft, intent, examples.with(index, next), [text, next.text]);
  return [{ op: 'example.set', intent: name, text: next.text, patch: inversePatch(example, patch) }];
}

export function removeExample(draft: Draft, { intent: name, text }: ExampleEdit<'remove'>): Edit[] {
  const intent = existingIntent(draft, name);
  const examples = listIn(intent.examples);
  const index = indexOfExample(name, examples, text);
  store(draft, intent, removed(examples, index), [text]);
  return [{ op: 'example.put', intent: name, example: examples[index] as Example, at: index }];
}

function store(draft: Draft, intent: Intent, examples: readonly Example[], texts: readonly string[]): void {
  draft.intents.set(intent.intent, { ...intent, examples });
  touchNested(draft.touched.examples, intent.intent, texts);
}

function indexOfExample(intent: string, examples: readonly Example[], text: string): number {
  const index = examples.findIndex((example) => example.text === text);
  if (index >= 0) return index;
  const message = `The intent “${intent}” has no example “${text}”.`;
  throw refusal('missing', 'example.missing', message, placeOfExample(intent, text), { intent, text });
}

function checkNewText(intent: string, examples: readonly Example[], text: string): void {
  const at = placeOfExample(intent, text);
  if (!isKey(text)) throw refusal('invalid', 'example.text', 'An example needs a text.', at, { intent });
  if (!examples.some((example) => example.text === text)) return;
  const message = `The intent “${intent}” has the example “${text}” already.`;
  throw refusal('duplicate', 'example.duplicate', message, at, { intent, text });
}

function placeOfExample(intent: string, text: string): ProblemPlace {
  return { kind: 'example', intent, text, path: '' };
}
