import type { Expr } from './expr.ts';
import { precedenceOf, spellingOf } from './operators.ts';
import { endOfName, endOfWord } from './characters.ts';

/** What stands where an operand is missing; it doesn't parse either. */
const HOLE = '…';

/**
 * The expression as text, in one normal form: `&&` and `||`, single quotes, parentheses only where they are
 * needed. Parsing it again gives an equal tree.
 */
export function print(expr: Expr): string {
  return written(expr, 0);
}

// looser than every binary operator (1…6); unary and postfix bind tighter
const TERNARY = 0;
const UNARY = 7;
const POSTFIX = 8;

function written(expr: Expr, minimum: number): string {
  const text = bare(expr);
  return bindingOf(expr) < minimum ? `(${text})` : text;
}

function bindingOf(expr: Expr): number {
  switch (expr.kind) {
    case 'ternary':
    case 'elvis':
      return TERNARY;
    case 'binary':
      return precedenceOf(expr.op);
    case 'unary':
      return UNARY;
    default:
      return POSTFIX;
  }
}

function bare(expr: Expr): string {
  switch (expr.kind) {
    case 'missing':
      return HOLE;
    case 'literal':
      return typeof expr.value === 'string' ? quoted(expr.value) : String(expr.value);
    case 'number':
      return number(expr.value, expr.type);
    case 'intent':
      return `#${expr.name}`;
    case 'entity':
      return `@${expr.name}${comparison(expr.value, false)}`;
    case 'variable':
      return `$${variable(expr.name)}${comparison(expr.value, false)}`;
    case 'name':
      return expr.name;
    case 'self':
      return `#${expr.name}`;
    case 'unary':
      return `${expr.op === 'not' ? '!' : expr.op}${written(expr.operand, UNARY)}`;
    case 'binary': {
      const own = precedenceOf(expr.op);
      return `${written(expr.left, own)} ${spellingOf(expr.op)} ${written(expr.right, own + 1)}`;
    }
    case 'ternary':
      return `${written(expr.test, 1)} ? ${written(expr.ifTrue, 0)} : ${written(expr.ifFalse, 0)}`;
    case 'elvis':
      return `${written(expr.value, 1)} ?: ${written(expr.fallback, 0)}`;
    case 'property':
      return `${target(expr.target)}${expr.safe ? '?.' : '.'}${expr.name}`;
    case 'call': {
      const head = expr.target ? `${target(expr.target)}${expr.safe ? '?.' : '.'}` : '';
      return `${head}${expr.name}(${list(expr.args)})`;
    }
    case 'index':
      return `${target(expr.target)}[${print(expr.index)}]`;
    case 'project':
      return `${target(expr.target)}${expr.safe ? '?' : ''}.![${print(expr.body)}]`;
    case 'select':
      return `${target(expr.target)}${expr.safe ? '?' : ''}.${PICK[expr.pick]}[${print(expr.body)}]`;
    case 'type':
      return `T(${expr.name})`;
    case 'new':
      return `new ${expr.name}(${list(expr.args)})`;
    case 'list':
      return `[${list(expr.items)}]`;
    default:
      return `{${expr.entries.map(({ key, value }) => `${quoted(key)}: ${print(value)}`).join(', ')}}`;
  }
}

const PICK = { all: '?', first: '^', last: '$' } as const;

/** Names and values may hold dots, so that they must not run into the property after them. */
function target(expr: Expr): string {
  if (expr.kind === 'intent') return `(${bare(expr)})`;
  if (expr.kind === 'entity') return `@${expr.name}${comparison(expr.value, true)}`;
  if (expr.kind === 'variable') return `$${variable(expr.name)}${comparison(expr.value, true)}`;
  return written(expr, POSTFIX);
}

function list(items: readonly Expr[]): string {
  return items.map((item) => print(item)).join(', ');
}

/** In single quotes, with a quote inside doubled. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function number(value: number, type: 'int' | 'long' | 'real'): string {
  if (type === 'real') {
    const text = Number.isFinite(value) ? String(value) : '1e999';
    return /^\d+$/.test(text) ? `${text}.0` : text;
  }
  const digits = Number.isFinite(value) ? BigInt(value).toString() : '9'.repeat(400);
  return type === 'long' ? `${digits}L` : digits;
}

/** `name`, or `(any name)` when it has characters that would end it. */
export function variable(name: string): string {
  if (endOfWord(name, 0) === name.length && name !== '') return name;
  return name.includes(')') ? `{${name}}` : `(${name})`;
}

function comparison(value: string | null, isTarget: boolean): string {
  if (value === null) return '';
  const isPlain = value !== '' && endOfName(value, 0, '-.') === value.length;
  return isPlain && !isTarget ? `:${value}` : `:(${value})`;
}
