import type { Edit } from '../edit.ts';
import type { Intent } from '../model.ts';
import { refusal, type ProblemPlace, type Refusal } from '../problem.ts';
import type { Draft } from './draft.ts';
import { checkOwnPatch, firstTwice, isKey, listIn } from './nested.ts';
import { inversePatch, patched } from './patch.ts';
import { retargetReferences } from './references.ts';
import { touchNested } from './touched.ts';

type IntentEdit<Op extends string> = Extract<Edit, { readonly op: `intent.${Op}` }>;

export function putIntent(draft: Draft, { intent, order }: IntentEdit<'put'>): Edit[] {
  const name = intent.intent;
  checkNewName(draft, name);
  const texts = listIn(intent.examples).map((example) => example.text);
  const twice = firstTwice(texts);
  if (twice !== null) {
    const message = `The intent “${name}” has the example “${twice}” twice.`;
    const at: ProblemPlace = { kind: 'example', intent: name, text: twice, path: '' };
    throw refusal('duplicate', 'example.duplicate', message, at, { intent: name, text: twice });
  }
  draft.intents.set(name, intent, order);
  touch(draft, name, intent);
  return [{ op: 'intent.remove', intent: name }];
}

export function setIntent(draft: Draft, { intent: name, patch }: IntentEdit<'set'>): Edit[] {
  const intent = existingIntent(draft, name);
  checkOwnPatch(intent, patch, 'intent', 'examples', placeOfIntent(name));
  draft.intents.set(name, patched(intent, patch));
  draft.touched.intents.add(name);
  return [{ op: 'intent.set', intent: name, patch: inversePatch(intent, patch) }];
}

export function renameIntent(draft: Draft, { intent: name, to }: IntentEdit<'rename'>): Edit[] {
  const intent = existingIntent(draft, name);
  if (to === name) return [];
  checkNewName(draft, to);
  draft.intents.rename(name, to, { ...intent, intent: to });
  touch(draft, name, intent);
  touch(draft, to, intent);
  const stale = retargetReferences(draft, { kind: 'intent', from: name, to });
  return [{ op: 'intent.rename', intent: to, to: name }, ...stale];
}

export function removeIntent(draft: Draft, { intent: name }: IntentEdit<'remove'>): Edit[] {
  const intent = existingIntent(draft, name);
  const order = draft.intents.orderOf(name);
  draft.intents.delete(name);
  touch(draft, name, intent);
  return [{ op: 'intent.put', intent, ...(order !== undefined && { order }) }];
}

export function existingIntent(draft: Draft, name: string): Intent {
  const intent = draft.intents.get(name);
  if (intent) return intent;
  throw refusal('missing', 'intent.missing', `There is no intent “${name}”.`, placeOfIntent(name), {
    intent: name,
  });
}

function checkNewName(draft: Draft, name: string): void {
  if (!isKey(name)) throw nameless();
  if (!draft.intents.has(name)) return;
  const message = `There is an intent “${name}” already.`;
  throw refusal('duplicate', 'intent.duplicate', message, placeOfIntent(name), { intent: name });
}

function nameless(): Refusal {
  return refusal('invalid', 'intent.name', 'An intent needs a name.', placeOfIntent(''));
}

function placeOfIntent(intent: string): ProblemPlace {
  return { kind: 'intent', intent, path: '' };
}

function touch(draft: Draft, name: string, intent: Intent): void {
  draft.touched.intents.add(name);
  const texts = listIn(intent.examples).map((example) => example.text);
  if (texts.length > 0) touchNested(draft.touched.examples, name, texts);
}
