import type { Json } from '#lib/json.ts';
import type { Edit } from '../edit.ts';
import type { Example, Intent } from '../model.ts';
import type { Draft } from './draft.ts';
import { listIn } from './nested.ts';
import { touchNested } from './touched.ts';

/**
 * Points every mention of entity `from` at `to`; answers the edits that restore examples in which `to` was
 * mentioned before.
 */
export function retargetMentions(draft: Draft, from: string, to: string): Edit[] {
  const restore: Edit[] = [];
  const affected: Intent[] = [];
  draft.intents.forEach((intent) => {
    const examples = listIn(intent.examples);
    if (examples.some((example) => mentionsEntity(example, from))) affected.push(intent);
    for (const example of examples) {
      if (!mentionsEntity(example, to)) continue;
      const set = { mentions: example.mentions as Json };
      restore.push({ op: 'example.set', intent: intent.intent, text: example.text, patch: { set } });
    }
  });
  for (const intent of affected) {
    const examples = listIn(intent.examples).map((example) => retargeted(example, from, to));
    const changed = examples.filter((example) => mentionsEntity(example, to)).map((example) => example.text);
    draft.intents.set(intent.intent, { ...intent, examples });
    touchNested(draft.touched.examples, intent.intent, changed);
  }
  return restore;
}

function mentionsEntity(example: Example, entity: string): boolean {
  return listIn(example.mentions).some((mention) => mention.entity === entity);
}

function retargeted(example: Example, from: string, to: string): Example {
  if (!mentionsEntity(example, from)) return example;
  const mentions = listIn(example.mentions).map((mention) =>
    mention.entity === from ? { ...mention, entity: to } : mention,
  );
  return { ...example, mentions };
}
