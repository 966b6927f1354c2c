import type { BinaryExpr, CallExpr, Expr } from './expr.ts';
import { functions } from './functions/table.ts';

/** What an expression comes to whatever the turn, as far as its wording tells. */
export type StaticKind = 'text' | 'number' | 'boolean' | 'array' | 'object';

const RETURNS: Readonly<Record<string, StaticKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** The kinds that functions of a name give; more than one entry when it depends on the target. */
let returnsByName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Made when first asked for: done on import, it would bring every function into whatever imports a part of this. */
function returnsOf(name: string): ReadonlySet<string> | undefined {
  returnsByName ??= new Map(
    [...Map.groupBy(functions, (record) => record.name)].map(
      ([of, records]) => [of, new Set(records.map(({ returns }) => returns))] as const,
    ),
  );
  return returnsByName.get(name);
}

/** Null when that depends on the turn, as it does for entities and variables. */
export function staticKind(expr: Expr): StaticKind | null {
  switch (expr.kind) {
    case 'literal':
      return expr.value === null ? null : typeof expr.value === 'string' ? 'text' : 'boolean';
    case 'number':
      return 'number';
    case 'intent':
      return 'boolean';
    case 'entity':
    case 'variable':
      return expr.value === null ? null : 'boolean';
    case 'unary':
      return expr.op === 'not' ? 'boolean' : 'number';
    case 'binary':
      return kindOfBinary(expr);
    case 'ternary': {
      const kind = staticKind(expr.ifTrue);
      return kind === staticKind(expr.ifFalse) ? kind : null;
    }
    case 'project':
    case 'list':
      return 'array';
    case 'map':
      return 'object';
    case 'call':
      return kindOfCall(expr);
    default:
      return null;
  }
}

const ARITHMETIC: ReadonlySet<string> = new Set(['-', '*', '/', '%', '^']);

function kindOfBinary({ op, left, right }: BinaryExpr): StaticKind | null {
  if (ARITHMETIC.has(op)) return 'number';
  if (op !== '+') return 'boolean';
  const kinds = [staticKind(left), staticKind(right)];
  if (kinds.includes('text')) return 'text';
  return kinds.every((kind) => kind === 'number') ? 'number' : null;
}

/** A conversion that may fail gives null then, but what it gives otherwise is known. */
function kindOfCall({ name }: CallExpr): StaticKind | null {
  const [returns, ...others] = returnsOf(name) ?? [];
  return returns === undefined || others.length > 0 ? null : (RETURNS[returns] ?? null);
}
