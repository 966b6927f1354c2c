import { compileSkill, recompile, type Program } from '#dialog/compile.ts';
import type { Current } from './current.ts';

const KEPT = 64;

/** The dialogs of the skills used last, ready to run; a new revision shares what didn't change. */
export class Programs {
  /** Least recently used first. */
  readonly #programs = new Map<string, Program>();

  of({ head, skill }: Current): Program {
    const known = this.#programs.get(head.id);
    const program = programFor(known, skill);
    this.#programs.delete(head.id);
    this.#programs.set(head.id, program);
    for (const id of this.#programs.keys()) {
      if (this.#programs.size <= KEPT) break;
      this.#programs.delete(id);
    }
    return program;
  }

  forget(id: string): void {
    this.#programs.delete(id);
  }
}

function programFor(known: Program | undefined, skill: Current['skill']): Program {
  if (!known) return compileSkill(skill);
  return known.skill === skill ? known : recompile(known, skill);
}
