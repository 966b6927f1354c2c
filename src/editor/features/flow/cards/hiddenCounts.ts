import { cardChildren } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { parentLinkOf } from '#skill/node.ts';

/** How many cards are below each card that was asked for, kept for as long as nothing below it changes. */
export class HiddenCounts {
  readonly #counts = new Map<string, number>();

  below(skill: Skill, id: string): number {
    let count = this.#counts.get(id);
    if (count === undefined) this.#counts.set(id, (count = cardsBelow(skill, id)));
    return count;
  }

  /** Forgets what the step from one skill to the next may have changed; `touched` null: everything. */
  forget(before: Skill, after: Skill, touched: ReadonlySet<string> | null): void {
    if (this.#counts.size === 0) return;
    if (touched === null) {
      this.#counts.clear();
      return;
    }
    for (const id of touched) {
      for (const skill of [before, after]) {
        for (let at = id; at !== ROOT;) {
          this.#counts.delete(at);
          const node = skill.nodes.get(at);
          at = node ? parentLinkOf(node) : ROOT;
        }
      }
    }
  }
}

function cardsBelow(skill: Skill, id: string): number {
  if (!skill.nodes.has(id)) return 0;
  let count = 0;
  const open = [...cardChildren(skill, id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    count++;
    for (const child of cardChildren(skill, next)) open.push(child);
  }
  return count;
}
