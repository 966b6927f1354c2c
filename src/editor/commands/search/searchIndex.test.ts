import { expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { nodeTexts } from '#skill/find/nodeTexts.ts';
import { skillOf, testContext } from '../testing/commandTest.ts';
import { SearchIndex } from './searchIndex.ts';
import type { SearchAnswer } from './searchMessages.ts';
import { SkillSearch, type SearchPort } from './skillSearch.ts';

const says = (text: string) => ({ output: { text } });

const skill = skillOf(
  { node_1_146: { slot: {} }, hours: {}, other: {} },
  {
    node_1_146: { title: 'Opening hours' },
    hours: { title: 'Something', conditions: '#opening' },
    other: {
      title: 'Other',
      ...says('We open at nine, every day but one in the year, which is the first of May'),
    },
  },
);

function indexOf(nodes = skill.nodes): SearchIndex {
  const index = new SearchIndex();
  index.put(nodes.values(), []);
  return index;
}

const find = (index: SearchIndex, text: string, exact = false) => {
  const { ids, parts } = index.find({ text, matchCase: exact, wholeWord: exact });
  return ids.map((id, i) => ({ id, part: parts[i]! }));
};

it('ranks by title, condition, text and id, and a whole id before everything else', () => {
  const index = indexOf();
  expect(index.rank('opening', 10).slice(0, 2)).toEqual(['node_1_146', 'hours']);
  expect(index.rank('nine', 10)).toEqual(['other']);
  expect(index.rank(' hours ', 10)[0]).toBe('hours');
  expect(index.rank('hourz', 10)).toContain('node_1_146');
  expect(index.rank('opening', 1)).toHaveLength(1);
});

it('finds texts, and says which of the node’s they are', () => {
  const hits = find(indexOf(), 'open');
  expect(hits.map(({ id, part }) => `${id} ${nodeTexts(skill.nodes.get(id)!)[part]!.field}`).sort()).toEqual([
    'hours condition',
    'node_1_146 title',
    'other says',
  ]);
  expect(find(indexOf(), 'open', true).map((hit) => hit.id)).toEqual(['other']);
});

it('follows what is changed, added and deleted', () => {
  const index = indexOf();
  index.rank('anything', 1);
  const later = applyEdits(skill, [
    { op: 'node.set', id: 'other', patch: { set: { title: 'Refund' }, unset: ['output'] } },
    {
      op: 'node.put',
      node: { dialog_node: 'x', title: 'Refund policy' },
      place: { parent: '', after: null },
    },
  ]).skill;
  index.put([later.nodes.get('other')!, later.nodes.get('x')!], ['hours']);
  expect(index.rank('refund', 10).sort()).toEqual(['other', 'x']);
  expect(index.rank('nine', 10)).toEqual([]);
  expect(index.rank('something', 10)).toEqual([]);
  expect(find(index, 'opening').map((hit) => hit.id)).toEqual(['node_1_146']);
});

it('sends the index only what changed since it was asked last', async () => {
  const ctx = testContext(skillOf(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`n${i}`, {}]))));
  const index = new SearchIndex();
  const sizes: number[] = [];
  let listen: (answer: SearchAnswer) => void = () => undefined;
  const port: SearchPort = {
    post(request) {
      if (request.kind === 'put') {
        sizes.push(request.nodes.length);
        index.put(request.nodes, request.gone);
      } else if (request.kind === 'rank') {
        listen({ number: request.number, result: index.rank(request.query, request.limit) });
      } else listen({ number: request.number, result: index.find(request.query) });
    },
    onAnswer: (answered) => void (listen = answered),
  };
  const search = new SkillSearch(port, ctx.document);
  expect(await search.rank('n899', 10)).toEqual(['n899']);
  expect(sizes).toEqual([400, 400, 100]);
  ctx.document.getState().apply({ key: 'x' }, [{ op: 'node.remove', id: 'n0' }]);
  ctx.document
    .getState()
    .apply({ key: 'x' }, [{ op: 'node.set', id: 'n7', patch: { set: { title: 'Seven' } } }]);
  expect((await search.find({ text: 'seven', matchCase: false, wholeWord: false })).ids).toEqual(['n7']);
  // The next sibling of what is gone has another link.
  expect(sizes.at(-1)).toBe(2);
});
