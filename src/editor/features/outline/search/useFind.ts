import { useEffect, useMemo, useState } from 'react';
import { searchOf } from '#editor/commands/search/skillSearch.ts';
import type { Hit } from '#editor/commands/search/searchIndex.ts';
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

/** Every text with these words, in evaluation order; null while it is looked for the first time. */
export function useFind(query: FindQuery): readonly Hit[] | null {
  const document = useDocumentStore();
  const skill = useDocument((state) => state.skill);
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  const { text, matchCase, wholeWord } = query;
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const found = await searchOf(document).find({ text, matchCase, wholeWord });
      if (!stale) setHits(found);
    };
    void look();
    return () => {
      stale = true;
    };
  }, [document, matchCase, skill, text, wholeWord]);
  return useMemo(() => {
    if (!hits) return null;
    const order = orderOf(skill);
    const there = hits.filter(({ id }) => order.has(id));
    return there.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  }, [hits, skill]);
}
