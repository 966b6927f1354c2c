import { createStore, type StoreApi } from 'zustand/vanilla';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { typed, type Utterance } from '#editor/ui/response/utterance.ts';
import { readAnswer, type Answer } from './answer.ts';
import { carryEdits } from './carryEdits.ts';
import { messageOf } from './messageOf.ts';
import type { Beginning, CallResult, Line, TestSettings, Turn } from './turn.ts';

/**
 * The test conversations of an open skill. `turns` are those that are shown, oldest first: of the line that is shown, up
 * to the turn that is looked at. `said` is what was said in each, `answer` what came of it.
 */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** An answer is awaited, from the service or, for a webhook, from the author. */
  readonly waiting: boolean;
  readonly lines: readonly Line[];
  /** The id of the line that is shown. */
  readonly line: string;
  readonly settings: TestSettings;
  /** Starts over, where the line began. */
  restart(): Promise<void>;
  /** Starts over with the greeting, wherever the line began. */
  greet(): Promise<void>;
  /** Begins a line of the same test user at a node. */
  beginAt(began: Beginning): Promise<void>;
  /**
   * Does nothing while an answer is awaited, or with an empty text. Said at an earlier turn, it begins a line of its own
   * that shares the turns until then.
   */
  say(said: string | Utterance): Promise<void>;
  /** Sends the last turn once more after it failed. */
  retry(): Promise<void>;
  /** Asks the turns from this one on again, of the skill as it is now. */
  askAgain(turn: number): Promise<void>;
  /** What a turn of the shown line would be answered now; nothing comes of it. Null when that can't be told. */
  rehearse(turn: Turn): Promise<Answer | null>;
  /** What would be answered to a sentence; nothing comes of it. Null when that can't be told. */
  rehearseNext(text: string): Promise<Answer | null>;
  /** Answers the call that the last turn waits for. */
  answerCall(result: CallResult): Promise<void>;
  /** The context that the next turn is sent with. */
  setContext(context: JsonObject): void;
  setSettings(change: Partial<TestSettings>): void;
  /** Begins a conversation of another test user, with an empty context. */
  addUser(name: string): Promise<void>;
  show(line: string): void;
  /** Looks at the line as it was after a turn; after its last one, as it is. */
  lookAt(turn: number): void;
  /** Forgets a line that is not the only one; the line before it is shown in its place. */
  forget(line: string): void;
}

export type ConversationStore = StoreApi<Conversation>;

export interface ConversationPorts {
  /** Resolves when the service has every edit, so that the test runs what the author sees. */
  flush(): Promise<void>;
  send(turn: JsonObject): Promise<JsonObject>;
  /** Turns a rejected call into words. */
  explain(error: unknown): string;
  /** Whether the service takes `trial` in a message. */
  readonly rehearses: boolean;
}

const FIRST: Line = {
  id: '1',
  user: null,
  turns: [],
  context: {},
  waiting: false,
  back: null,
  forkedAfter: null,
  began: null,
};

/** The newest restart of a line wins over older answers. */
export function createConversation(ports: ConversationPorts): ConversationStore {
  const runs = new Map<string, number>();
  let ids = 1;

  return createStore<Conversation>()((set, get) => {
    const lineOf = (id: string): Line => get().lines.find((line) => line.id === id) ?? FIRST;

    function put(id: string, change: Partial<Line>): void {
      const lines = get().lines.map((line) => (line.id === id ? { ...line, ...change } : line));
      set({ lines, ...shownOf(lines, get().line) });
    }

    function trialOf(more: JsonObject): JsonObject | null {
      const { now, webhooks } = get().settings;
      if (!ports.rehearses) return null;
      return { trained: true, webhooks, ...(now !== null && { now }), ...more };
    }

    /** Sends a turn, when the service has every edit. */
    async function send(id: string, { turn, said, before }: Turn, trial: JsonObject): Promise<JsonObject> {
      await ports.flush();
      const { user, began } = lineOf(id);
      const start: JsonObject = turn === 1 && began?.stand === 'answers' ? { start: began.node } : {};
      return ports.send(messageOf(said, before, user, trialOf({ ...start, ...trial })));
    }

    /** Sends a turn, and puts what comes of it in its place. Answers the context after it; null without an answer. */
    async function ask(id: string, at: number, open: Turn, trial: JsonObject): Promise<JsonObject | null> {
      const mine = runs.get(id) ?? 0;
      const place = (turn: Turn, change: Partial<Line>): void => {
        if (mine === (runs.get(id) ?? 0)) put(id, { turns: lineOf(id).turns.with(at, turn), ...change });
      };
      try {
        const response = await send(id, open, trial);
        const pending = response['pending'];
        if (isJsonObject(pending)) {
          place({ ...open, call: callIn(pending) }, { waiting: true });
          return null;
        }
        const answer = readAnswer(response, open.before);
        place({ ...open, answer, call: null }, { waiting: false, context: answer.context });
        return answer.context;
      } catch (error) {
        place({ ...open, call: null, failure: ports.explain(error) }, { waiting: false });
        return null;
      }
    }

    async function answer(id: string, said: Utterance | null): Promise<void> {
      const { turns, context } = lineOf(id);
      const open = opened(turns.length + 1, said, inPlace(context));
      put(id, { turns: [...turns, open], waiting: true });
      await ask(id, turns.length, open, {});
    }

    /** Adds a line and shows it. */
    function begin(line: Omit<Line, 'id'>): string {
      const id = String(++ids);
      const lines = [...get().lines, { ...line, id }];
      set({ lines, line: id, ...shownOf(lines, id) });
      return id;
    }

    /** The line that the next turn belongs to. */
    function lineToGoOn(): string {
      const line = lineOf(get().line);
      const { turns, back } = line;
      if (!back) return line.id;
      put(line.id, { back: null });
      const { turn, context } = back;
      return begin({ ...line, turns: turns.slice(0, turn), context, back: null, forkedAfter: turn });
    }

    function inPlace(context: JsonObject): JsonObject {
      const { timeZone } = get().settings;
      return timeZone === null ? context : { ...context, timezone: timeZone };
    }

    function lookAt(id: string, turn: number): void {
      const { turns } = lineOf(id);
      const context = turns[turn - 1]?.answer?.context;
      put(id, { back: context && turn < turns.length ? { turn, context } : null });
    }

    /** A sentence with what the author wants to be understood in it. */
    function injected(utterance: Utterance): Utterance {
      const { intent, entities } = get().settings;
      return {
        ...utterance,
        ...(intent !== null && { intents: [{ intent, confidence: 1 }] }),
        ...(entities.length > 0 && { entities: entities.map((entity) => ({ ...entity })) }),
      };
    }

    async function rehearse(turn: Turn, trial: JsonObject): Promise<Answer | null> {
      const response = await send(get().line, turn, { log: false, webhooks: 'off', ...trial });
      return isJsonObject(response['pending']) ? null : readAnswer(response, turn.before);
    }

    async function restart(id: string, began: Beginning | null): Promise<void> {
      runs.set(id, (runs.get(id) ?? 0) + 1);
      const context = began?.context ?? {};
      put(id, { turns: [], context, waiting: false, back: null, forkedAfter: null, began });
      if (!began || began.stand === 'answers') await answer(id, null);
    }

    return {
      lines: [FIRST],
      line: FIRST.id,
      turns: [],
      waiting: false,
      settings: { now: null, timeZone: null, webhooks: 'call', intent: null, entities: [] },
      restart: () => restart(get().line, lineOf(get().line).began),
      greet: () => restart(get().line, null),
      beginAt: (began) => restart(begin({ ...FIRST, user: lineOf(get().line).user }), began),
      async say(words) {
        const { waiting, settings } = get();
        const utterance = typeof words === 'string' ? typed(words) : words;
        if (waiting || utterance.label.trim() === '') return;
        const said = injected(utterance);
        set({ settings: { ...settings, intent: null, entities: [] } });
        await answer(lineToGoOn(), said);
      },
      async retry() {
        const { line, waiting } = get();
        const { turns } = lineOf(line);
        const last = turns.at(-1);
        if (waiting || !last?.failure) return;
        put(line, { turns: turns.with(turns.length - 1, { ...last, failure: null }), waiting: true });
        await ask(line, turns.length - 1, { ...last, failure: null }, {});
      },
      async askAgain(first) {
        const { line, waiting } = get();
        const { turns } = lineOf(line);
        if (waiting) return;
        put(line, { waiting: true });
        let context: JsonObject | null = null;
        for (const [at, turn] of turns.entries()) {
          if (turn.turn < first) continue;
          const told = turns[at - 1]?.answer?.context;
          const before = context && told ? carryEdits(context, told, turn.before) : turn.before;
          const open = { ...turn, before, failure: null, earlier: turn.answer };
          context = await ask(line, at, open, { log: false, ...turn.answer?.trial });
          if (context === null) return;
          if (at < turns.length - 1) put(line, { waiting: true });
        }
        put(line, { waiting: false });
        const { back } = lineOf(line);
        if (back) lookAt(line, back.turn);
      },
      rehearse: (turn) => rehearse(turn, turn.answer?.trial ?? {}),
      rehearseNext(text) {
        const { context, turns, back } = lineOf(get().line);
        const next = (back?.turn ?? turns.length) + 1;
        return rehearse(opened(next, injected(typed(text)), inPlace(back?.context ?? context)), {});
      },
      async answerCall(result) {
        const { line } = get();
        const { turns } = lineOf(line);
        const last = turns.at(-1);
        if (!last?.call) return;
        const { journal } = last.call;
        const calls = Array.isArray(journal['calls']) ? (journal['calls'] as Json[]) : [];
        put(line, { turns: turns.with(turns.length - 1, { ...last, call: null }) });
        await ask(line, turns.length - 1, last, {
          journal: { ...journal, calls: [...calls, { ...result }] },
        });
      },
      setContext(context) {
        const { id, back } = lineOf(get().line);
        put(id, back ? { back: { ...back, context } } : { context });
      },
      setSettings: (change) => set({ settings: { ...get().settings, ...change } }),
      addUser(name) {
        return restart(begin({ ...FIRST, user: name }), null);
      },
      show(id) {
        set({ line: id, ...shownOf(get().lines, id) });
      },
      lookAt: (turn) => lookAt(get().line, turn),
      forget(id) {
        const { lines, line } = get();
        const at = lines.findIndex((candidate) => candidate.id === id);
        const rest = lines.filter((candidate) => candidate.id !== id);
        const next = line === id ? rest[Math.max(0, at - 1)]?.id : line;
        if (at < 0 || next === undefined) return;
        // Nothing takes the place of an answer that is still awaited.
        runs.set(id, (runs.get(id) ?? 0) + 1);
        set({ lines: rest, line: next, ...shownOf(rest, next) });
      },
    };
  });
}

function shownOf(lines: readonly Line[], id: string): Pick<Conversation, 'turns' | 'waiting'> {
  const { turns, waiting, back } = lines.find((line) => line.id === id) ?? FIRST;
  return { turns: back ? turns.slice(0, back.turn) : turns, waiting };
}

const opened = (turn: number, said: Utterance | null, before: JsonObject): Turn => ({
  turn,
  said,
  before,
  answer: null,
  failure: null,
  earlier: null,
  call: null,
});

function callIn(pending: JsonObject): Turn['call'] {
  const call = isJsonObject(pending['call']) ? pending['call'] : {};
  const { node, name, parameters = {} } = call;
  return {
    node: typeof node === 'string' ? node : '',
    name: typeof name === 'string' ? name : '',
    parameters,
    journal: isJsonObject(pending['journal']) ? pending['journal'] : {},
  };
}
