import type { Edit } from '../edit.ts';
import type { Example, Intent } from '../model.ts';
import { refusal, type ProblemPlace } from '../problem.ts';
import type { Draft } from './draft.ts';
import { existingIntent } from './intents.ts';
import { isKey, listIn, listSpelling } from './nested.ts';
import { indexOfKey } from './ownLists.ts';
import { inversePatch, patched } from './patch.ts';
import { touchNested } from './touched.ts';

type ExampleEdit<Op extends string> = Extract<Edit, { readonly op: `example.${Op}` }>;

export function putExample(draft: Draft, { intent: name, example, at }: ExampleEdit<'put'>): Edit[] {
  const intent = existingIntent(draft, name);
  const examples = listIn(intent.examples);
  checkNewText(draft, name, examples, example.text);
  const spelling = examples.length === 0 ? listSpelling(intent, 'examples') : null;
  store(draft, intent, draft.lists.inserted(examples, example, example.text, at), [example.text]);
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
  if (next.text !== text) checkNewText(draft, name, examples, next.text);
  store(draft, intent, draft.lists.replaced(examples, index, next, text, next.text), [text, next.text]);
  return [{ op: 'example.set', intent: name, text: next.text, patch: inversePatch(example, patch) }];
}

export function removeExample(draft: Draft, { intent: name, text }: ExampleEdit<'remove'>): Edit[] {
  const intent = existingIntent(draft, name);
  const examples = listIn(intent.examples);
  const index = indexOfExample(name, examples, text);
  const example = examples[index] as Example;
  store(draft, intent, draft.lists.removed(examples, index, text), [text]);
  return [{ op: 'example.put', intent: name, example, at: index }];
}

function store(draft: Draft, intent: Intent, examples: readonly Example[], texts: readonly string[]): void {
  draft.intents.set(intent.intent, { ...intent, examples });
  touchNested(draft.touched.examples, intent.intent, texts);
}

function indexOfExample(intent: string, examples: readonly Example[], text: string): number {
  const index = indexOfKey(examples, text, textOf);
  if (index >= 0) return index;
  const message = `The intent “${intent}” has no example “${text}”.`;
  throw refusal('missing', 'example.missing', message, placeOfExample(intent, text), { intent, text });
}

const textOf = ({ text }: Example): string => text;

function checkNewText(draft: Draft, intent: string, examples: readonly Example[], text: string): void {
  const at = placeOfExample(intent, text);
  if (!isKey(text)) throw refusal('invalid', 'example.text', 'An example needs a text.', at, { intent });
  if (!draft.lists.has(examples, text, textOf)) return;
  const message = `The intent “${intent}” has the example “${text}” already.`;
  throw refusal('duplicate', 'example.duplicate', message, at, { intent, text });
}

function placeOfExample(intent: string, text: string): ProblemPlace {
  return { kind: 'example', intent, text, path: '' };
}
