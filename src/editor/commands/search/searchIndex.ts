import MiniSearch from 'minisearch';
import { expressionFor, matchesIn, type FindQuery } from '#skill/find/matcher.ts';
import { nodeTexts, type NodeText, type TextField } from '#skill/find/nodeTexts.ts';
import type { DialogNode } from '#skill/model.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly condition: string;
  readonly says: string;
}

/** A text in which a query was found. */
export interface Hit {
  readonly id: string;
  readonly field: TextField;
  /** The part of the text around the first match. */
  readonly excerpt: string;
  /** The first match in the excerpt. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 28;
const EXCERPT = 140;

/** All nodes' texts. Finds nodes by words that are about right, best first, and texts that hold the very words. */
export class SearchIndex {
  readonly #nodes = new Map<string, DialogNode>();
  readonly #texts = new Map<string, readonly NodeText[]>();
  /** Made when it is first asked: finding exact words doesn't need it. */
  #ranked: MiniSearch<Entry> | null = null;
  /** What the ranking has not read yet. */
  readonly #unread = new Set<string>();

  /** Takes in nodes that are new or changed, and forgets others. */
  put(nodes: readonly DialogNode[], gone: readonly string[]): void {
    for (const id of gone) {
      this.#nodes.delete(id);
      this.#texts.delete(id);
      this.#unread.add(id);
    }
    for (const node of nodes) {
      this.#nodes.set(node.dialog_node, node);
      this.#texts.delete(node.dialog_node);
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
  find(query: FindQuery): Hit[] {
    const expression = expressionFor(query);
    if (!expression) return [];
    const hits: Hit[] = [];
    for (const id of this.#nodes.keys()) {
      for (const { field, text } of this.#textsOf(id)) {
        const [first] = matchesIn(text, expression);
        if (first) hits.push({ id, field, ...excerptOf(text, first.start, first.end) });
      }
    }
    return hits;
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

function excerptOf(text: string, start: number, end: number): Pick<Hit, 'excerpt' | 'start' | 'end'> {
  const from = Math.max(0, start - BEFORE);
  const cut = from > 0 ? '…' : '';
  const shift = from - cut.length;
  const excerpt = `${cut}${text.slice(from, Math.max(end, from + EXCERPT))}`;
  return { excerpt, start: start - shift, end: end - shift };
}
