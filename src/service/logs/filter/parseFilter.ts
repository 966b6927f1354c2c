import { conditionFault, fieldFault, isCollection } from './fields.ts';
import { FilterError, type Comparison, type Filter, type Match } from './filter.ts';
import { FilterText } from './filterText.ts';
import { readTerms } from './readTerms.ts';

/** Groups inside groups; nobody means more than this. */
const DEEPEST = 100;

/** Reads a filter; null for one that says nothing. Throws `FilterError`. */
export function parseFilter(source: string): Filter | null {
  if (source.trim() === '') return null;
  const text = new FilterText(source);
  const filter = readAny(text, [], 0);
  text.skipSpace();
  if (!text.isAtEnd) throw text.fault(`“${text.next}” is out of place`);
  return filter;
}

/** `base` is the collection whose elements the conditions are about; they name its fields. */
function readAny(text: FilterText, base: readonly string[], depth: number): Filter {
  return readList(text, '|', 'any', () => readList(text, ',', 'all', () => readOne(text, base, depth)));
}

function readList(text: FilterText, mark: string, kind: 'any' | 'all', read: () => Filter): Filter {
  const of = [read()];
  for (text.skipSpace(); text.take(mark); text.skipSpace()) of.push(read());
  return of.length === 1 ? (of[0] as Filter) : { kind, of };
}

function readOne(text: FilterText, base: readonly string[], depth: number): Filter {
  text.skipSpace();
  return text.next === '(' || text.next === '['
    ? readGroup(text, base, depth)
    : readCondition(text, base, depth);
}

function readGroup(text: FilterText, base: readonly string[], depth: number): Filter {
  if (depth === DEEPEST) throw text.fault(`there are more than ${DEEPEST} groups inside each other`);
  const close = text.take('(') ? ')' : text.take('[') && ']';
  const filter = readAny(text, base, depth + 1);
  text.skipSpace();
  if (!close || !text.take(close)) throw text.fault(`a “${close}” is missing`);
  return filter;
}

const OPERATORS = ['::!', '::', ':!', ':', '<=', '>=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];

function readCondition(text: FilterText, base: readonly string[], depth: number): Filter {
  const start = text.at;
  let path = readPath(text);
  let operator = readOperator(text);
  if (operator === ':' && isCollection(path)) {
    if (text.looksLike(/[([]\s*[\w.-]+\s*[:<>]/y)) {
      checkField([...base, ...path], start);
      return { kind: 'element', path, of: readGroup(text, [...base, ...path], depth) };
    }
    if (text.looksLike(/[\w.-]+\s*[:<>]/y)) {
      path = [...path, ...readPath(text)];
      operator = readOperator(text);
    }
  }
  checkField([...base, ...path], start);
  const condition = readTerm(text, path, operator);
  const fault = conditionFault(condition);
  if (fault !== null) throw new FilterError(fault, start);
  return condition;
}

function checkField(path: readonly string[], at: number): void {
  const fault = fieldFault(path);
  if (fault !== null) throw new FilterError(fault, at);
}

function readTerm(text: FilterText, path: readonly string[], operator: Operator): Match | Comparison {
  const terms = readTerms(text);
  if (operator.startsWith(':')) {
    const exact = operator.startsWith('::');
    return { kind: 'match', path, exact, not: operator.endsWith('!'), terms };
  }
  const [term] = terms;
  if (terms.length > 1 || !term || term.pieces.length > 1 || term.distance > 0) {
    throw text.fault(`“${operator}” compares with one plain value`);
  }
  return { kind: 'compare', path, op: operator as Comparison['op'], term: term.pieces[0] ?? '' };
}

function readPath(text: FilterText): string[] {
  text.skipSpace();
  const name = text.takeMatch(/[\w$-]+(?:\.[\w$-]+)*/y);
  if (name === null) throw text.fault('the name of a field is missing');
  return name.split('.');
}

function readOperator(text: FilterText): Operator {
  text.skipSpace();
  const operator = OPERATORS.find((candidate) => text.take(candidate));
  if (!operator) throw text.fault('an operator is missing: one of :, ::, :!, ::!, <, <=, >, >=');
  return operator;
}
