import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { fault, kindOfJson } from './fault.ts';
import { exampleOf, valueOf } from './itemKinds.ts';
import { notAList, readItems } from './readItems.ts';

/** Puts down what is broken inside an intent. */
export function readIntent(name: string, intent: JsonObject, path: string, faults: Problem[]): void {
  const list = `${path}.examples`;
  for (const { key, item, index } of readItems(intent['examples'], list, exampleOf(name), faults)) {
    if (item['mentions'] === undefined || item['mentions'] === null) continue;
    readMentions(item['mentions'], `${list}[${index}].mentions`, exampleOf(name).place(key, ''), faults);
  }
}

/** Puts down what is broken inside an entity. */
export function readEntity(name: string, entity: JsonObject, path: string, faults: Problem[]): void {
  const list = `${path}.values`;
  for (const { key, item, index } of readItems(entity['values'], list, valueOf(name), faults)) {
    for (const property of ['synonyms', 'patterns']) {
      const texts = item[property];
      if (texts === undefined || texts === null) continue;
      readTexts(texts, `${list}[${index}].${property}`, valueOf(name).place(key, ''), faults);
    }
  }
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
