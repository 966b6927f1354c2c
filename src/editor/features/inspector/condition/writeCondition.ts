import { endOfName } from '#language/characters.ts';
import { quoted, variable } from '#language/print.ts';
import type { Group, Item, Row } from './conditionTree.ts';

/** A condition as text. What didn't change stands as the author wrote it; rows that aren't filled in are left out. */
export function writeCondition(group: Group): string {
  return group.source ?? written(group, false);
}

function written(item: Item, isInner: boolean): string {
  if (item.source !== undefined) return item.source;
  if (item.kind === 'row') return writtenRow(item);
  const parts = item.items
    .map((inner) => written(inner, needsBrackets(inner, item)))
    .filter((text) => text !== '');
  const text = parts.join(item.join === 'and' ? ' && ' : ' || ');
  if (text === '') return '';
  if (item.negated) return `!(${text})`;
  return isInner && parts.length > 1 ? `(${text})` : text;
}

/** `or` inside `and` has to be bracketed; the other way round brackets show what the author put together. */
function needsBrackets(inner: Item, outer: Group): boolean {
  return inner.kind === 'group' && outer.items.length > 1;
}

function writtenRow(row: Row): string {
  const text = plainRow(row);
  if (text === '' || !row.negated) return text;
  const isSimple = row.op === '' && row.subject !== 'text';
  return isSimple ? `!${text}` : `!(${text})`;
}

function plainRow({ subject, name, op, value, quoted: isText }: Row): string {
  if (name.trim() === '') return '';
  switch (subject) {
    case 'intent':
      return `#${name}`;
    case 'special':
    case 'text':
      return name;
    case 'value':
      if (value === '') return `@${name}`;
      return endOfName(value, 0, '-.') === value.length ? `@${name}:${value}` : `@${name}:(${value})`;
    default: {
      const sign = subject === 'entity' ? `@${name}` : `$${withProperties(name)}`;
      return op === '' ? sign : `${sign} ${op} ${valueText(value, isText)}`;
    }
  }
}

/** Of a dotted name the variable is what stands before the first dot. */
function withProperties(name: string): string {
  const [root = '', ...path] = name.split('.');
  return [variable(root), ...path].join('.');
}

const BARE = /^(?:-?\d+(?:\.\d+)?|true|false|null|[$@]\S+)$/;

function valueText(value: string, isText: boolean | undefined): string {
  return (isText ?? !BARE.test(value)) || value === '' ? quoted(value) : value;
}
