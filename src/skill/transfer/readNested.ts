import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';
import { exampleOf, valueOf } from './itemKinds.ts';
import { notAList, readItems } from './readItems.ts';

/** Puts down what is broken inside an intent. */
export function readIntent(intent: JsonObject, name: string, path: string, faults: Problem[]): void {
  const list = `${path}.examples`;
  const kind = exampleOf(name);
  readItems(intent['examples'], list, kind, faults, ({ mentions }, text, index) => {
    if (mentions === undefined || mentions === null) return;
    readMentions(mentions, `${list}[${index}].mentions`, kind.place(text, ''), faults);
  });
}

/** Puts down what is broken inside an entity. */
export function readEntity(entity: JsonObject, name: string, path: string, faults: Problem[]): void {
  const list = `${path}.values`;
  const kind = valueOf(name);
  readItems(entity['values'], list, kind, faults, (item, value, index) => {
    for (const property of ['synonyms', 'patterns']) {
      const texts = item[property];
      if (texts === undefined || texts === null) continue;
      readTexts(texts, `${list}[${index}].${property}`, kind.place(value, ''), faults);
    }
  });
}

function readMentions(mentions: Json, path: string, at: ProblemPlace, faults: Problem[]): void {
  if (!Array.isArray(mentions)) {
    faults.push(notAList(mentions, path, { ...at, path }));
    return;
  }
  (mentions as readonly Json[]).forEach((mention, index) => {
    if (isMention(mention)) return;
    const place = { ...at, path: `${path}[${index}]` };
    const message = `${place.path} isn't a mention: it needs an entity's name and a location of two numbers.`;
    faults.push(fault('mention.broken', message, place, { path: place.path }));
  });
}

export function isMention(mention: Json): boolean {
  if (!isJsonObject(mention) || typeof mention['entity'] !== 'string') return false;
  const location = mention['location'];
  return Array.isArray(location) && location.length === 2 && location.every((end) => Number.isInteger(end));
}

function readTexts(texts: Json, path: string, at: ProblemPlace, faults: Problem[]): void {
  if (!Array.isArray(texts)) {
    faults.push(notAList(texts, path, { ...at, path }));
    return;
  }
  (texts as readonly Json[]).forEach((text, index) => {
    if (typeof text === 'string') return;
    const place = { ...at, path: `${path}[${index}]` };
    const found = kindOfJson(text);
    const message = `${place.path} is ${found}; it has to be text.`;
    faults.push(fault('item.notText', message, place, { path: place.path, found }));
  });
}
