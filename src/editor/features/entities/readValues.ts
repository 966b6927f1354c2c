import { listIn } from '#skill/apply/nested.ts';
import type { Entity, EntityValue } from '#skill/model.ts';

/** The words of a list: what commas, semicolons, tabs and lines part. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[,;\t\r\n]+/).map((word) => word.trim()))].filter((word) => word !== '');
}

/** Values typed or pasted, one on each line: `Rome: Roma, Urbe` or `Rome, Roma`. */
export function readValues(text: string): EntityValue[] {
  const values = new Map<string, Set<string>>();
  for (const line of text.split(/[\r\n]+/)) {
    const [value, ...synonyms] = wordsIn(line.replace(/^([^,;\t]*?):(\s|$)/, '$1,$2'));
    if (value === undefined) continue;
    const known = values.get(value) ?? new Set();
    for (const synonym of synonyms) if (synonym !== value) known.add(synonym);
    values.set(value, known);
  }
  return [...values].map(([value, synonyms]) => ({ value, type: 'synonyms', synonyms: [...synonyms] }));
}

/** Those that the entity hasn't got. */
export function newValues(entity: Entity, values: readonly EntityValue[]): EntityValue[] {
  const present = new Set(listIn(entity.values).map(({ value }) => value));
  return values.filter(({ value }) => !present.has(value));
}
