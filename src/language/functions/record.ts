import { fail } from '../errors.ts';
import type { Run } from '../run.ts';
import type { Value } from '../value.ts';

/** What a function is called on. `any` are methods that every value has; `global` has no target. */
export type Receiver =
  | 'global'
  | 'any'
  | 'text'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'entities'
  | 'intents'
  | 'Date'
  | 'Random'
  | `T(${string})`
  | 'new';

/** One call under way. `self` is the target, null for functions, types and constructors. */
export interface Call {
  readonly self: Value;
  readonly args: readonly Value[];
  readonly run: Run;
}

/**
 * One function of the language: everything that evaluation, completion, help and the reference page know of it.
 * `example` is an expression and `gives` what it evaluates to as JSON; the tests run every one of them. Where the
 * outcome is random or depends on the clock, `gives` is absent.
 */
export interface FunctionRecord {
  readonly on: Receiver;
  readonly name: string;
  /** Parameters as documented, `?` marks optional ones, `…` one that may be repeated. */
  readonly params: readonly string[];
  readonly returns: string;
  readonly doc: string;
  readonly example: string;
  readonly gives?: unknown;
  run(call: Call): Value;
}

const arities = new WeakMap<FunctionRecord, readonly [number, number]>();

/** How many arguments a function takes at least and at most. */
export function arityOf(record: FunctionRecord): readonly [number, number] {
  const known = arities.get(record);
  if (known) return known;
  const needed = record.params.filter((param) => !param.includes('?') && !param.startsWith('…')).length;
  const isOpen = record.params.some((param) => param.startsWith('…'));
  const arity = [needed, isOpen ? Infinity : record.params.length] as const;
  arities.set(record, arity);
  return arity;
}

/** `contains(text: string): boolean` */
export function signatureOf(record: FunctionRecord): string {
  return `${record.name}(${record.params.join(', ')}): ${record.returns}`;
}

/** An argument; null when it was left out. */
export function argument(call: Call, index: number): Value {
  return call.args[index] ?? null;
}

/** An argument as text; null is none. */
export function textArgument(call: Call, index: number): string {
  const value = argument(call, index);
  return value === null ? fail('null-argument', 'The argument is null.') : call.run.text(value);
}

/** The target as text. */
export function selfText(call: Call): string {
  return call.run.text(call.self);
}
