import { fail } from './errors.ts';
import type { Expr } from './expr.ts';
import type { Scope } from './scope.ts';
import type { MutableJson, Value } from './value.ts';
import { toJson } from './value.ts';
import { toText } from './text.ts';

/** What one evaluation may cost: one unit a step, a character or a copied value. */
const BUDGET = 1_000_000;
const MAX_DEPTH = 700;
const MAX_TEXT = 200_000;
/** How far `filter` may stand inside the condition of another one. */
const MAX_BOUND = 8;

/** Evaluates an expression with some names bound to values, in the same run. */
export type Evaluate = (expr: Expr, run: Run) => Value;

/** Hears what each part came to. */
export type Observe = (expr: Expr, value: Value) => void;

/** One evaluation under way: the scope, what may still be spent, and the names bound inside `filter` and `.?[ ]`. */
export class Run {
  readonly scope: Scope;
  readonly evaluate: Evaluate;
  /** Told of every value, for an explanation; null otherwise. */
  readonly observe: Observe | null;
  /** The item that a projection or selection is looking at; undefined outside one. */
  item: Value | undefined;
  #bound: Map<string, Value> | null = null;
  #left = BUDGET;
  #depth = 0;
  #bindings = 0;

  constructor(scope: Scope, evaluate: Evaluate, observe: Observe | null = null) {
    this.scope = scope;
    this.evaluate = evaluate;
    this.observe = observe;
  }

  readonly spend = (cost: number): void => {
    this.#left -= cost;
    if (this.#left < 0) fail('too-much', 'The expression takes too many steps or makes too much text.');
  };

  enter(): void {
    if (++this.#depth > MAX_DEPTH) fail('too-deep', 'The expression is nested too deeply.');
  }

  leave(): void {
    this.#depth--;
  }

  text(value: Value): string {
    const text = toText(value, this.spend);
    if (text.length > MAX_TEXT) fail('too-long', `The text is longer than ${MAX_TEXT} characters.`);
    return text;
  }

  json(value: Value): MutableJson {
    return toJson(value, this.spend);
  }

  /** Evaluates `body` with `item` as the thing that bare names are properties of. */
  within(item: Value, body: Expr): Value {
    const outer = this.item;
    this.item = item;
    try {
      return this.evaluate(body, this);
    } finally {
      this.item = outer;
    }
  }

  /** What `binding` made a name stand for; undefined outside it. */
  boundValue(name: string): Value | undefined {
    return this.#bound?.get(name);
  }

  /** Evaluates `body` with `name` standing for `value`. */
  binding(name: string, value: Value, body: Expr): Value {
    if (this.#bindings >= MAX_BOUND) fail('too-deep', 'The expression is nested too deeply.');
    const bound = (this.#bound ??= new Map<string, Value>());
    const outer = bound.get(name);
    bound.set(name, value);
    this.#bindings++;
    try {
      return this.evaluate(body, this);
    } finally {
      this.#bindings--;
      if (outer === undefined) bound.delete(name);
      else bound.set(name, outer);
    }
  }
}
