import { useEffect, useMemo, useState } from 'react';
import { searchOf } from '#editor/commands/search/skillSearch.ts';
import type { FoundTexts } from '#editor/commands/search/searchIndex.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import type { FindQuery } from '#skill/find/matcher.ts';
import type { Skill } from '#skill/model.ts';
import { walk } from '#skill/tree.ts';

const orders = new WeakMap<object, ReadonlyMap<string, number>>();

/** Each node's place in the order of evaluation. */
function orderOf(skill: Skill): ReadonlyMap<string, number> {
  let order = orders.get(skill.children);
  if (!order) {
    order = new Map(Array.from(walk(skill), ({ id }, i) => [id, i] as const));
    orders.set(skill.children, order);
  }
  return order;
}

/** A text in which a query was found. */
export interface Hit {
  readonly id: string;
  /** Which of the node's `nodeTexts`. */
  readonly part: number;
}

/** Places of a skill's nodes are below this, and so are the hits. */
const MOST = 2 ** 26;

/** What was found, in evaluation order; of nodes that are gone, nothing. */
export function sortedHits({ ids, parts }: FoundTexts, order: ReadonlyMap<string, number>): Hit[] {
  // Place and index in one number: sorting numbers is many times as fast as sorting what they stand for.
  const keys = new Float64Array(ids.length);
  let count = 0;
  ids.forEach((id, index) => {
    const place = order.get(id);
    if (place !== undefined) keys[count++] = place * MOST + index;
  });
  return Array.from(keys.subarray(0, count).sort(), (key): Hit => {
    const index = key % MOST;
    return { id: ids[index]!, part: parts[index]! };
  });
}

/** Every text with these words, in evaluation order; null while it is looked for the first time. */
export function useFind(query: FindQuery): readonly Hit[] | null {
  const document = useDocumentStore();
  const skill = useDocument((state) => state.skill);
  const [found, setFound] = useState<FoundTexts | null>(null);
  const { text, matchCase, wholeWord } = query;
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const texts = await searchOf(document).find({ text, matchCase, wholeWord });
      if (!stale) setFound(texts);
    };
    void look();
    return () => {
      stale = true;
    };
  }, [document, matchCase, skill, text, wholeWord]);
  return useMemo(() => found && sortedHits(found, orderOf(skill)), [found, skill]);
}
