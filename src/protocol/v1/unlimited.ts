import { Type, type TSchema } from 'typebox';
import { NOT_BLANK } from './scalars.ts';

const TEXT_LIMITS: ReadonlySet<string> = new Set(['minLength', 'maxLength', 'pattern']);

type Node = Readonly<Record<string, unknown>>;

/**
 * A schema without its limits of length and characters, which real exports break; kinds, choices and what has to
 * be there stay. Of the characters only this is left: what has to be there and has rules for them isn't blank.
 */
export function unlimited(schema: TSchema): TSchema {
  return Type.Unsafe<unknown>(relaxed(JSON.parse(JSON.stringify(schema)) as Node));
}

function relaxed(node: Node, isRequired = false): Node {
  const required = Array.isArray(node['required']) ? (node['required'] as readonly unknown[]) : [];
  const kept = Object.entries(node).filter(([key]) => !TEXT_LIMITS.has(key));
  const inside = kept.map(([key, value]) => {
    if (key === 'items') return [key, relaxed(value as Node)];
    if (key !== 'properties') return [key, value];
    const properties = Object.entries(value as Readonly<Record<string, Node>>);
    return [
      key,
      Object.fromEntries(properties.map(([name, of]) => [name, relaxed(of, required.includes(name))])),
    ];
  });
  return {
    ...(Object.fromEntries(inside) as Node),
    ...(isRequired && node['pattern'] !== undefined ? { pattern: NOT_BLANK } : {}),
  };
}
