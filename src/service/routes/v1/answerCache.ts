import { RecencyMap } from '#lib/recencyMap.ts';

interface SkillAnswers {
  readonly revision: number;
  readonly byUrl: Map<string, Buffer>;
}

/** Bytes of all answers together. */
const USUAL_CAPACITY = 16 * 1024 * 1024;

/**
 * The bodies of answers to reading calls, by URL. What a skill holds at a revision never changes, so an answer is good until there
 * is a newer one; whoever asks has to know the revision that the skill has now.
 */
export class AnswerCache {
  readonly #capacity: number;
  readonly #skills = new RecencyMap<string, SkillAnswers>();
  #size = 0;

  constructor(capacity = USUAL_CAPACITY) {
    this.#capacity = capacity;
  }

  get(skill: string, revision: number, url: string): Buffer | undefined {
    const known = this.#skills.get(skill);
    return known?.revision === revision ? known.byUrl.get(url) : undefined;
  }

  /** @param revision the one that the skill had before the answer was made */
  set(skill: string, revision: number, url: string, body: Buffer): void {
    let known = this.#skills.get(skill);
    if (known && known.revision > revision) return;
    if (known?.revision !== revision) {
      this.#drop(skill);
      this.#skills.set(skill, (known = { revision, byUrl: new Map() }));
    }
    this.#size += body.length - (known.byUrl.get(url)?.length ?? 0);
    known.byUrl.set(url, body);
    this.#makeRoom();
  }

  #makeRoom(): void {
    for (const [skill, { byUrl }] of this.#skills.entries()) {
      for (const [url, body] of byUrl) {
        if (this.#size <= this.#capacity) return;
        byUrl.delete(url);
        this.#size -= body.length;
      }
      this.#skills.delete(skill);
    }
  }

  #drop(skill: string): void {
    for (const body of this.#skills.peek(skill)?.byUrl.values() ?? []) this.#size -= body.length;
    this.#skills.delete(skill);
  }
}
