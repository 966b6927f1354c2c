import type { FindQuery } from '#skill/find/matcher.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import type { DocumentStore } from '../../document/documentStore.ts';
import type { FoundTexts } from './searchIndex.ts';
import type { SearchAnswer, SearchRequest } from './searchMessages.ts';

/** Whoever keeps the index, away from the page. */
export interface SearchPort {
  post(request: SearchRequest): void;
  onAnswer(listen: (answer: SearchAnswer) => void): void;
}

/** Nodes that are sent at once: copying more would hold up the page for longer than a frame. */
const SLICE = 400;

/** Finds nodes of one document. It sends what changed since it was last asked, and then the question. */
export class SkillSearch {
  readonly #port: SearchPort;
  readonly #document: DocumentStore;
  #sent = new Map<string, DialogNode>();
  #read: Skill | null = null;
  #sending: Promise<void> | null = null;
  #number = 0;
  readonly #waiting = new Map<number, (result: SearchAnswer['result']) => void>();

  constructor(port: SearchPort, document: DocumentStore) {
    this.#port = port;
    this.#document = document;
    port.onAnswer(({ number, result }) => {
      this.#waiting.get(number)?.(result);
      this.#waiting.delete(number);
    });
  }

  /** Ids of nodes with about these words, the best first. */
  async rank(query: string, limit: number): Promise<readonly string[]> {
    await this.#follow();
    return (await this.#ask((number) => ({ kind: 'rank', number, query, limit }))) as readonly string[];
  }

  /** Texts with the very words. */
  async find(query: FindQuery): Promise<FoundTexts> {
    await this.#follow();
    return (await this.#ask((number) => ({ kind: 'find', number, query }))) as FoundTexts;
  }

  #ask(request: (number: number) => SearchRequest): Promise<SearchAnswer['result']> {
    const number = ++this.#number;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#port.post(request(number));
    });
  }

  #follow(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Sends the difference in slices; nodes are values, so that comparing them is comparing objects. */
  async #send(): Promise<void> {
    for (
      let { skill } = this.#document.getState();
      skill !== this.#read;
      { skill } = this.#document.getState()
    ) {
      const gone = [...this.#sent.keys()].filter((id) => !skill.nodes.has(id));
      for (const id of gone) this.#sent.delete(id);
      let nodes: DialogNode[] = [];
      for (const node of skill.nodes) {
        if (this.#sent.get(node.dialog_node) === node) continue;
        this.#sent.set(node.dialog_node, node);
        nodes.push(node);
        if (nodes.length < SLICE) continue;
        this.#port.post({ kind: 'put', nodes, gone: [] });
        nodes = [];
        await new Promise((resolve) => setTimeout(resolve));
      }
      this.#port.post({ kind: 'put', nodes, gone });
      this.#read = skill;
    }
  }
}

const searches = new WeakMap<DocumentStore, SkillSearch>();

/** The one search of a document. */
export function searchOf(document: DocumentStore): SkillSearch {
  let search = searches.get(document);
  if (!search) searches.set(document, (search = new SkillSearch(workerPort(), document)));
  return search;
}

function workerPort(): SearchPort {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request) => worker.postMessage(request, []),
    onAnswer: (listen) =>
      worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => listen(data)),
  };
}
