import type { Assignment, Expectation, Plan, PlannedStart, PlannedTurn, PlanProblem } from './plan.ts';

interface Draft<Item> {
  readonly line: number;
  readonly name: string | null;
  start: PlannedStart | null;
  readonly turns: Item[];
}

interface TurnDraft extends PlannedTurn {
  readonly expected: Expectation[];
}

/** A plan that is being read, line by line. */
export class PlanBuilder {
  readonly problems: PlanProblem[] = [];
  readonly #conversations: Draft<TurnDraft>[] = [];
  /** Whether what comes next is another conversation, with a name of its own or without. */
  #closed = true;
  /** Variables given since the last message. */
  #given: Assignment[] = [];

  begin(name: string, line: number): void {
    this.#drop();
    this.#open(name === '' ? null : name, line);
  }

  /** Ends a test: what comes next is no part of its conversations. */
  close(): void {
    this.#drop();
    this.#closed = true;
  }

  /** Where the conversation begins. */
  startAt(start: PlannedStart): void {
    if (this.#closed) this.#open(null, start.line);
    const conversation = this.#conversations.at(-1);
    if (!conversation || conversation.turns.length > 0) {
      this.report(
        'late-start',
        'Where a conversation begins is said before its first “user:” line.',
        start.line,
      );
    } else if (conversation.start) {
      this.report('second-start', 'A conversation begins at one node.', start.line);
    } else conversation.start = start;
  }

  say(text: string, line: number): void {
    if (this.#closed) this.#open(null, line);
    this.#conversations.at(-1)?.turns.push({ line, text, given: this.#given, expected: [] });
    this.#given = [];
  }

  give(assignment: Assignment): void {
    this.#given.push(assignment);
  }

  expect(expectation: Expectation): void {
    const turn = this.#closed ? undefined : this.#conversations.at(-1)?.turns.at(-1);
    if (turn && this.#given.length === 0) turn.expected.push(expectation);
    else this.report('no-user-line', 'What is expected follows a “user:” line.', expectation.line);
  }

  /** Another wording of the text before. */
  orSaid(wording: string, line: number): void {
    const expected = this.#closed ? undefined : this.#conversations.at(-1)?.turns.at(-1)?.expected;
    const last = expected?.at(-1);
    if (expected && last?.kind === 'said') {
      expected[expected.length - 1] = { ...last, wordings: [...last.wordings, wording] };
    } else this.report('no-bot-line', '“or:” follows the “bot:” line that it is another wording of.', line);
  }

  report(code: PlanProblem['code'], message: string, line: number, about = ''): void {
    this.problems.push({ code, message, about, at: { line } });
  }

  done(): Plan {
    this.#drop();
    return { conversations: this.#conversations };
  }

  #open(name: string | null, line: number): void {
    this.#conversations.push({ name, line, start: null, turns: [] });
    this.#closed = false;
  }

  /** Forgets what a message should have followed. */
  #drop(): void {
    const last = this.#closed ? undefined : this.#conversations.at(-1);
    if (last?.start && last.turns.length === 0) {
      this.report(
        'no-user-line',
        'A “user:” line should follow where a conversation begins.',
        last.start.line,
      );
    }
    const [first] = this.#given;
    if (first) this.report('no-user-line', 'A “user:” line should follow what is given.', first.line);
    this.#given = [];
  }
}
