import MiniSearch from 'minisearch';
import { expressionFor, firstLook, folded, type FindQuery } from '#skill/find/matcher.ts';
import { nodeTexts, type NodeText, type TextField } from '#skill/find/nodeTexts.ts';
import type { DialogNode } from '#skill/model.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly condition: string;
  readonly says: string;
}

/** The texts in which a query was found: the node, and which of its `nodeTexts`, side by side. Copied quickly. */
export interface FoundTexts {
  readonly ids: readonly string[];
  readonly parts: readonly number[];
}

/** All nodes' texts. Finds nodes by words that are about right, best first, and texts that hold the very words. */
export class SearchIndex {
  readonly #nodes = new Map<string, DialogNode>();
  readonly #texts = new Map<string, readonly NodeText[]>();
  /** All texts of a node, to be looked through at once. */
  readonly #folded = new Map<string, string>();
  /** Made when it is first asked: finding exact words doesn't need it. */
  #ranked: MiniSearch<Entry> | null = null;
  /** What the ranking has not read yet. */
  readonly #unread = new Set<string>();

  /** Takes in nodes that are new or changed, and forgets others. */
  put(nodes: readonly DialogNode[], gone: readonly string[]): void {
    for (const id of gone) {
      this.#nodes.delete(id);
      this.#texts.delete(id);
      this.#folded.delete(id);
      this.#unread.add(id);
    }
    for (const node of nodes) {
      this.#nodes.set(node.dialog_node, node);
      this.#texts.delete(node.dialog_node);
      this.#folded.delete(node.dialog_node);
      this.#unread.add(node.dialog_node);
    }
  }

  /** Ids, the best first. An id as it stands in a log comes before everything else. */
  rank(query: string, limit: number): string[] {
    const found = this.#ranking()
      .search(query)
      .map((result): string => String(result.id));
    const exact = query.trim();
    const ids = this.#nodes.has(exact) ? [exact, ...found.filter((id) => id !== exact)] : found;
    return ids.slice(0, limit);
  }

  /** Every text that holds the query's words, in no particular order. */
  find(query: FindQuery): FoundTexts {
    const ids: string[] = [];
    const parts: number[] = [];
    const expression = expressionFor(query);
    const mayHold = firstLook(query);
    if (!expression) return { ids, parts };
    for (const id of this.#nodes.keys()) {
      if (!mayHold(this.#foldedOf(id))) continue;
      this.#textsOf(id).forEach(({ text }, part) => {
        if (text.search(expression) < 0) return;
        ids.push(id);
        parts.push(part);
      });
    }
    return { ids, parts };
  }

  #foldedOf(id: string): string {
    let all = this.#folded.get(id);
    if (all === undefined) {
      all = folded(
        this.#textsOf(id)
          .map(({ text }) => text)
          .join('\n'),
      );
      this.#folded.set(id, all);
    }
    return all;
  }

  #textsOf(id: string): readonly NodeText[] {
    let texts = this.#texts.get(id);
    if (!texts) this.#texts.set(id, (texts = nodeTexts(this.#nodes.get(id)!)));
    return texts;
  }

  #ranking(): MiniSearch<Entry> {
    const ranked = (this.#ranked ??= emptyRanking());
    for (const id of this.#unread) {
      const known = ranked.has(id);
      if (!this.#nodes.has(id)) {
        if (known) ranked.discard(id);
      } else if (known) ranked.replace(entryOf(id, this.#textsOf(id)));
      else ranked.add(entryOf(id, this.#textsOf(id)));
    }
    this.#unread.clear();
    return ranked;
  }
}

function emptyRanking(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['title', 'id', 'condition', 'says'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 4, id: 3, condition: 2 },
    },
  });
}

function entryOf(id: string, texts: readonly NodeText[]): Entry {
  const join = (field: TextField): string =>
    texts
      .filter((text) => text.field === field)
      .map(({ text }) => text)
      .join('\n');
  return { id, title: join('title'), condition: join('condition'), says: join('says') };
}
