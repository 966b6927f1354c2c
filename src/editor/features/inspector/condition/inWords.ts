import type { Group, Item, Row } from './conditionTree.ts';

export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * A condition as people would say it: "the user wants “order” and a size was mentioned". `say` gives the texts under
 * `words`, `locale` how lists are told.
 */
export function inWords(group: Group, say: Say, locale: string): string {
  return groupInWords(group, say, locale, false);
}

function groupInWords({ join, items }: Group, say: Say, locale: string, isInner: boolean): string {
  const parts = items.filter((item) => item.kind === 'group' || item.name !== '');
  const list = new Intl.ListFormat(locale, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(
    parts.map((item) => itemInWords(item, say, locale)),
  );
  if (!isInner || parts.length < 2) return list;
  return say(join === 'and' ? 'both' : 'either', { list });
}

function itemInWords(item: Item, say: Say, locale: string): string {
  if (item.kind === 'row') return rowInWords(item, say);
  const text = groupInWords(item, say, locale, true);
  return item.negated ? say('not', { what: text }) : text;
}

function rowInWords(row: Row, say: Say): string {
  const { subject, negated, op, value } = row;
  const name = subject === 'text' ? row.name : spoken(row.name);
  if (op !== '') {
    const what = say('compared', { name, comparison: say(`compare.${op}`, { value }) });
    return negated ? say('not', { what }) : what;
  }
  const key = subject === 'special' ? `special.${row.name}` : subject;
  if (!negated) return say(key, { name, value });
  return subject === 'special' ? say('not', { what: say(key) }) : say(`${key}Not`, { name, value });
}

/** `Customer_Care-hours` is read as three words. */
const spoken = (name: string): string => name.replace(/[_-]+/g, ' ').replace(/^sys /, '');
