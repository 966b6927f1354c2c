import { RecencyMap } from '#lib/recencyMap.ts';
import type { Skill } from '#skill/model.ts';
import type { Current } from './current.ts';

/** Four skills of as many nodes as Watson allows, or hundreds of usual ones. */
const USUAL_CAPACITY = 400_000;

/** The skills used last, as many as fit: the capacity counts artifacts, since those are what takes room. */
export class SkillMemory {
  readonly #capacity: number;
  readonly #skills = new RecencyMap<string, { readonly current: Current; readonly weight: number }>();
  #weight = 0;

  constructor(capacity = USUAL_CAPACITY) {
    this.#capacity = capacity;
  }

  get(id: string): Current | undefined {
    return this.#skills.get(id)?.current;
  }

  /** Keeps a skill, however large; others make room. */
  set(current: Current): void {
    const { id } = current.head;
    const weight = weightOf(current.skill);
    this.#weight += weight - (this.#skills.peek(id)?.weight ?? 0);
    this.#skills.set(id, { current, weight });
    for (const other of this.#skills.keys()) {
      if (this.#weight <= this.#capacity || other === id) break;
      this.delete(other);
    }
  }

  delete(id: string): void {
    this.#weight -= this.#skills.peek(id)?.weight ?? 0;
    this.#skills.delete(id);
  }
}

/** In artifacts. Examples and values are guessed: counting them would cost a pass with each change. */
function weightOf(skill: Skill): number {
  const owners = skill.intents.size + skill.entities.size;
  return skill.nodes.size + skill.counterexamples.size + 20 * owners;
}
