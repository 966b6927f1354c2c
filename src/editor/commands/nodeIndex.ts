import MiniSearch from 'minisearch';
import type { DialogNode, Skill } from '#skill/model.ts';
import { conditionOf } from '#skill/node.ts';
import { responsesOf } from '#skill/response.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly condition: string;
  readonly says: string;
}

/** Nodes that are read into the index before the page may breathe. */
const SLICE = 300;

/** Finds nodes by title, id, condition and what they say. Follows the skill by reading only what changed. */
export class NodeIndex {
  readonly #search = new MiniSearch<Entry>({
    fields: ['title', 'id', 'condition', 'says'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 4, id: 3, condition: 2 },
    },
  });
  #read = new Map<string, DialogNode>();

  /** Reads what changed since the last time; stops, to be called again, once `isStale`. */
  async follow(skill: Skill, isStale: () => boolean): Promise<void> {
    for (const id of this.#read.keys()) {
      if (skill.nodes.has(id)) continue;
      this.#search.discard(id);
      this.#read.delete(id);
    }
    let left = SLICE;
    for (const node of skill.nodes) {
      const old = this.#read.get(node.dialog_node);
      if (old === node) continue;
      if (old) this.#search.replace(entryOf(node));
      else this.#search.add(entryOf(node));
      this.#read.set(node.dialog_node, node);
      if (--left > 0) continue;
      left = SLICE;
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return;
    }
  }

  /** Ids, the best first. An id as it stands in a log comes before everything else. */
  find(query: string, limit: number): string[] {
    const found = this.#search.search(query).map((result): string => String(result.id));
    const exact = query.trim();
    const ids = this.#read.has(exact) ? [exact, ...found.filter((id) => id !== exact)] : found;
    return ids.slice(0, limit);
  }
}

function entryOf(node: DialogNode): Entry {
  const says = responsesOf(node).flatMap((response) => (response.kind === 'text' ? response.values : []));
  return {
    id: node.dialog_node,
    title: node.title ?? '',
    condition: conditionOf(node) ?? '',
    says: says.join('\n'),
  };
}
