import { Type, type TSchema } from 'typebox';
import { NOT_BLANK } from './scalars.ts';

const LIMITS: ReadonlySet<string> = new Set(['minLength', 'maxLength', 'pattern', 'required']);

type Node = Readonly<Record<string, unknown>>;

/**
 * A schema without its limits of length and characters, and without what has to be there: real exports break them.
 * Kinds and choices stay, and a key, which is what has to be there and has rules for its characters, isn't blank.
 */
export function unlimited(schema: TSchema): TSchema {
  return Type.Unsafe<unknown>(relaxed(JSON.parse(JSON.stringify(schema)) as Node));
}

function relaxed(node: Node): Node {
  const { items, properties, required = [] } = node as Shape;
  const rest = Object.fromEntries(Object.entries(node).filter(([keyword]) => !LIMITS.has(keyword)));
  const keys = required.filter((name) => properties?.[name]?.['pattern'] !== undefined);
  return {
    ...rest,
    ...(items ? { items: relaxed(items) } : {}),
    ...(properties ? { properties: relaxedAll(properties, keys) } : {}),
    ...(keys.length > 0 ? { required: keys } : {}),
  };
}

/** The keywords of JSON Schema that lead further in. */
interface Shape {
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

function relaxedAll(properties: Readonly<Record<string, Node>>, keys: readonly string[]): Node {
  return Object.fromEntries(
    Object.entries(properties).map(([name, node]) => [
      name,
      keys.includes(name) ? { ...relaxed(node), pattern: NOT_BLANK } : relaxed(node),
    ]),
  );
}
