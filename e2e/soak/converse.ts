import type { JsonObject } from '#lib/json.ts';

export interface SoakReport {
  readonly messages: number;
  /** What must not happen: internal errors, answers that don't come, loops that the runtime had to stop. */
  readonly faults: ReadonlyMap<string, number>;
  /** What the runtime said of the skill itself, with the node, and how often. */
  readonly notes: ReadonlyMap<string, number>;
  /** Nodes that were visited. */
  readonly visited: ReadonlySet<string>;
  /** Of one message, ms. */
  readonly longest: number;
}

export interface SoakOptions {
  /** Of the skill's message method. */
  readonly url: string;
  readonly messages: number;
  say(): string;
  /** In [0, 1). */
  random(): number;
}

/** Conversations that go on at the same time. */
const CONVERSATIONS = 8;
/** Milliseconds: an answer that takes longer doesn't come. */
const PATIENCE = 15_000;
/** How likely a conversation ends with a message. */
const END = 0.08;

/** Sends random messages in conversations of random length. */
export async function converse({ url, messages, say, random }: SoakOptions): Promise<SoakReport> {
  const faults = new Map<string, number>();
  const notes = new Map<string, number>();
  const visited = new Set<string>();
  let sent = 0;
  let longest = 0;

  async function talk(): Promise<void> {
    let context: JsonObject | null = null;
    while (sent < messages) {
      sent++;
      const text = context === null && random() < 0.7 ? '' : say();
      const start = performance.now();
      const answer = await send(url, { input: { text }, ...(context && { context }) });
      longest = Math.max(longest, performance.now() - start);
      if (typeof answer === 'string') {
        count(faults, `${answer}, after ${JSON.stringify(text.slice(0, 80))}`);
        context = null;
        continue;
      }
      readAnswer(answer);
      context = random() < END ? null : (answer['context'] as JsonObject);
    }
  }

  function readAnswer({ output }: JsonObject): void {
    const { nodes_visited: nodes, log_messages: log } = output as {
      nodes_visited: string[];
      log_messages: { code: string; msg: string; source?: { dialog_node: string } }[];
    };
    for (const node of nodes) visited.add(node);
    for (const { code, msg, source } of log) {
      const isFault = code === 'loop_guard';
      count(isFault ? faults : notes, `${source?.dialog_node ?? 'the skill'}: ${msg}`);
    }
  }

  await Promise.all(Array.from({ length: CONVERSATIONS }, talk));
  return { messages: sent, faults, notes, visited, longest };
}

/** The answer; a text that says what went wrong where there is none. */
async function send(url: string, body: JsonObject): Promise<JsonObject | string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    return response.ok ? (JSON.parse(text) as JsonObject) : `status ${response.status}: ${text}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
