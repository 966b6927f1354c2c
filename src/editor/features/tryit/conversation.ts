import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JsonObject } from '#lib/json.ts';
import { typed, type Utterance } from '#editor/ui/response/utterance.ts';
import { readAnswer, type Answer } from './answer.ts';

export interface Turn {
  /** From 1; the greeting is the first. */
  readonly turn: number;
  /** What the user said, by typing or by choosing; null for the greeting. */
  readonly said: Utterance | null;
  /** The context that the turn was sent with. */
  readonly before: JsonObject;
  readonly answer: Answer | null;
  /** Why no answer came; null while waiting and when one did. */
  readonly failure: string | null;
}

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly waiting: boolean;
  /** Starts over with the greeting. */
  restart(): Promise<void>;
  /** Does nothing while an answer is awaited, or with an empty text. */
  say(said: string | Utterance): Promise<void>;
  /** Sends the last turn once more after it failed. */
  retry(): Promise<void>;
}

export type ConversationStore = StoreApi<Conversation>;

export interface ConversationPorts {
  /** Resolves when the service has every edit, so that the test runs what the author sees. */
  flush(): Promise<void>;
  send(turn: JsonObject): Promise<JsonObject>;
  /** Turns a rejected call into words. */
  explain(error: unknown): string;
}

/** A test conversation: the turns so far and the ways to go on. The newest restart wins over older answers. */
export function createConversation(ports: ConversationPorts): ConversationStore {
  let run = 0;
  return createStore<Conversation>()((set, get) => {
    async function answer(turns: readonly Turn[], said: Utterance | null): Promise<void> {
      const mine = run;
      const before = turns.findLast((turn) => turn.answer)?.answer?.context ?? {};
      const open: Turn = { turn: turns.length + 1, said, before, answer: null, failure: null };
      set({ turns: [...turns, open], waiting: true });
      const settle = (end: Partial<Turn>): void => {
        if (mine === run) set({ turns: [...turns, { ...open, ...end }], waiting: false });
      };
      try {
        await ports.flush();
        const response = await ports.send(messageOf(said, before));
        settle({ answer: readAnswer(response, before) });
      } catch (error) {
        settle({ failure: ports.explain(error) });
      }
    }

    return {
      turns: [],
      waiting: false,
      restart() {
        run++;
        return answer([], null);
      },
      async say(said) {
        const { turns, waiting } = get();
        const utterance = typeof said === 'string' ? typed(said) : said;
        if (waiting || utterance.label.trim() === '') return;
        await answer(turns, utterance);
      },
      async retry() {
        const { turns, waiting } = get();
        const last = turns.at(-1);
        if (waiting || !last?.failure) return;
        await answer(turns.slice(0, -1), last.said);
      },
    };
  });
}

/** The body of a v1 message. */
function messageOf(said: Utterance | null, context: JsonObject): JsonObject {
  return {
    input: said?.input ?? { text: '' },
    context,
    alternate_intents: true,
    ...(said?.intents && { intents: said.intents }),
    ...(said?.entities && { entities: said.entities }),
  };
}
