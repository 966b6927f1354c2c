import { compileSkill, recompile, type Program } from '#dialog/compile.ts';
import { RecencyMap } from '#lib/recencyMap.ts';
import type { Current } from './current.ts';

const KEPT = 64;

/** The dialogs of the skills used last, ready to run; a new revision shares what didn't change. */
export class Programs {
  readonly #programs = new RecencyMap<string, Program>();

  of({ head, skill }: Current): Program {
    const known = this.#programs.get(head.id);
    if (known?.skill === skill) return known;
    const program = known ? recompile(known, skill) : compileSkill(skill);
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
