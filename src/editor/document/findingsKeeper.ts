import { equalJson } from '#lib/equalJson.ts';
import type { TableDraft } from '#lib/table.ts';
import type { Touched } from '#skill/apply/touched.ts';
import { checkNode } from '#skill/check.ts';
import { affectedNodes } from '#skill/check/affectedNodes.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';
import { referrersOf } from '#skill/referrers.ts';
import { checkOthers } from './checkOthers.ts';
import { countPressing } from '#skill/pressing.ts';
import { NO_FINDINGS, type Findings } from './findings.ts';

/** Problems by node while they are gathered, and how many of them press. */
interface Draft {
  readonly byNode: TableDraft<readonly Problem[]>;
  pressing: number;
}

/** A check of all nodes, and how far it has come. */
interface Pass {
  readonly ids: readonly string[];
  next: number;
}

/** So many nodes are checked within the edit that affects them; more wait. */
const AT_ONCE = 50;
const NONE: readonly Problem[] = [];

/**
 * Keeps the problems of a skill up to date: after an edit it looks again at what that edit can have changed, which for
 * most is a handful of nodes. What is more is done step by step, whenever there is time.
 */
export class FindingsKeeper {
  #skill: Skill;
  #findings = NO_FINDINGS;
  /** Nodes that are still to be checked. */
  readonly #open = new Set<string>();
  /** All nodes are to be checked, from this place in `ids` on; null once that is done. */
  #pass: Pass | null;
  /** What isn't a node is to be checked. */
  #others: Generator<undefined, readonly Problem[], undefined> | null;
  /** What was found of nodes since `#findings`. */
  #draft: Draft | null = null;

  constructor(skill: Skill) {
    this.#skill = skill;
    this.#pass = passOf(skill);
    this.#others = checkOthers(skill);
  }

  get skill(): Skill {
    return this.#skill;
  }

  /** Of what has been checked so far. */
  get findings(): Findings {
    return this.#findings;
  }

  /** The skill is another one; `touched` null: anything may have changed. */
  change(skill: Skill, touched: Touched | null): void {
    const before = this.#skill;
    this.#skill = skill;
    if (!touched || touchesOthers(touched) || before.nodes.size !== skill.nodes.size) {
      this.#others = checkOthers(skill);
    }
    const affected = touched && affectedNodes(before, skill, touched);
    const now = affected ?? touched?.nodes;
    if (!affected) this.#pass = passOf(skill);
    else if (this.#pass || this.#draft || affected.size > AT_ONCE)
      for (const id of affected) this.#open.add(id);
    if (now && now.size <= AT_ONCE) this.#checkNow(now);
  }

  /** Checks one more artifact; false when all is done, and `findings` are those of the skill. */
  step(): boolean {
    if (this.#pass) this.#stepThrough(this.#pass);
    else if (this.#open.size > 0) this.#stepOpen(this.#open.values().next().value!);
    else if (this.#others) this.#stepOthers(this.#others);
    else return false;
    return true;
  }

  #checkNow(ids: Iterable<string>): void {
    const draft = this.#begun();
    for (const id of ids) this.#check(draft, id);
    this.#publish(draft);
  }

  #stepThrough(pass: Pass): void {
    if (pass.next === 0) this.#draft = { byNode: NO_FINDINGS.byNode.draft(), pressing: 0 };
    const draft = this.#draft!;
    const id = pass.ids[pass.next++];
    if (id !== undefined) {
      this.#check(draft, id);
      return;
    }
    this.#pass = null;
    // What the next edits look up in it: made once, then carried on by each.
    referrersOf(this.#skill, '');
    this.#publishWhole(draft);
  }

  #stepOpen(id: string): void {
    const draft = (this.#draft ??= this.#begun());
    this.#open.delete(id);
    this.#check(draft, id);
    this.#publishWhole(draft);
  }

  #stepOthers(others: Generator<undefined, readonly Problem[], undefined>): void {
    const next = others.next();
    if (!next.done) return;
    this.#others = null;
    const { byNode, pressing, others: old } = this.#findings;
    this.#findings = {
      byNode,
      others: next.value,
      pressing: pressing - countPressing(old) + countPressing(next.value),
    };
  }

  /** A draft that goes on from what has been found. */
  #begun(): Draft {
    const { byNode, others, pressing } = this.#findings;
    return { byNode: byNode.draft(), pressing: pressing - countPressing(others) };
  }

  #publish({ byNode, pressing }: Draft): void {
    const { byNode: before, others } = this.#findings;
    const after = byNode.done();
    if (after !== before)
      this.#findings = { byNode: after, others, pressing: pressing + countPressing(others) };
  }

  #publishWhole(draft: Draft): void {
    if (this.#open.size > 0) return;
    this.#draft = null;
    this.#publish(draft);
  }

  #check(draft: Draft, id: string): void {
    const { nodes } = this.#skill;
    const problems = nodes.has(id) ? checkNode(this.#skill, id) : NONE;
    const old = draft.byNode.get(id) ?? NONE;
    draft.pressing += countPressing(problems) - countPressing(old);
    const order = nodes.orderOf(id);
    const stays = problems.length === 0 ? old.length === 0 : draft.byNode.orderOf(id) === order;
    // Most edits change no problem: then nothing that shows problems has anything to do.
    if (stays && equalJson(problems, old)) return;
    // An entry keeps its place; a node that went and came back may have another one.
    if (!stays) draft.byNode.delete(id);
    if (problems.length > 0) draft.byNode.set(id, problems, order);
  }
}

/** In no particular order, which spares the sorting. */
function passOf({ nodes }: Skill): Pass {
  const ids: string[] = [];
  nodes.forEach((_, id) => ids.push(id));
  return { ids, next: 0 };
}

function touchesOthers(touched: Touched): boolean {
  const { skill, intents, counterexamples, entities, examples, values } = touched;
  return skill || [intents, counterexamples, entities, examples, values].some(({ size }) => size > 0);
}
