import type { BinaryOp, UnaryOp } from './expr.ts';

/**
 * Binary operators by spelling. A higher number binds tighter; all are left-associative. Words are matched in
 * any case. Precedences are those of SpEL.
 */
const SPELLINGS: ReadonlyMap<string, BinaryOp> = new Map<string, BinaryOp>(
  Object.entries({
    '||': 'or',
    or: 'or',
    '&&': 'and',
    and: 'and',
    '==': '==',
    eq: '==',
    '!=': '!=',
    '<>': '!=',
    ne: '!=',
    '<': '<',
    lt: '<',
    '<=': '<=',
    le: '<=',
    '>': '>',
    gt: '>',
    '>=': '>=',
    ge: '>=',
    '=': '=',
    matches: 'matches',
    instanceof: 'instanceof',
    between: 'between',
    '+': '+',
    '-': '-',
    '*': '*',
    '/': '/',
    div: '/',
    '%': '%',
    mod: '%',
    '^': '^',
  }),
);

const PRECEDENCE: Readonly<Record<BinaryOp, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '=': 3,
  matches: 3,
  instanceof: 3,
  between: 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '^': 6,
};

export function binaryOp(spelling: string): BinaryOp | null {
  return SPELLINGS.get(spelling) ?? SPELLINGS.get(spelling.toLowerCase()) ?? null;
}

export function precedenceOf(op: BinaryOp): number {
  return PRECEDENCE[op];
}

/** How an operator is printed: the spelling that the editor offers. */
export function spellingOf(op: BinaryOp): string {
  return op === 'or' ? '||' : op === 'and' ? '&&' : op;
}

export function unaryOp(spelling: string): UnaryOp | null {
  if (spelling === '!' || spelling.toLowerCase() === 'not') return 'not';
  return spelling === '-' || spelling === '+' ? spelling : null;
}
