import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTest } from '#editor/document/testing/openTest.ts';
import { actArbitrary, editsOf } from '#editor/document/testing/skillArbitrary.ts';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import { filteredRows } from './filteredRows.ts';
import { OutlineRows } from './outlineRows.ts';
import type { RowList } from './rowList.ts';

const listed = (rows: RowList): unknown[] => Array.from({ length: rows.length }, (_, i) => rows.at(i));

it('rebuilds only what changed and comes to the same rows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(actArbitrary, fc.nat(3)), { maxLength: 30 }), (acts) => {
      let ids = 0;
      const { store } = openTest(blankSkill('Test', 'en'));
      let collapsed: ReadonlySet<string> = new Set();
      let rows = OutlineRows.of(store.getState().skill, collapsed);
      for (const [act, toggle] of acts) {
        const { skill, apply, undo, redo } = store.getState();
        if (act.kind === 'undo') undo();
        else if (act.kind === 'redo') redo();
        else
          apply(
            { key: act.kind },
            editsOf(skill, act, () => `n${++ids}`),
          );
        const now = store.getState();
        const keys = now.skill.nodes.keys();
        const picked = keys[act.other % Math.max(1, keys.length)];
        if (toggle === 0 && picked !== undefined) {
          const next = new Set(collapsed);
          if (!next.delete(picked)) next.add(picked);
          collapsed = next;
        }
        rows = rows.after(now.skill, collapsed, now.happening?.touched?.nodes ?? null);
        const fresh = OutlineRows.of(now.skill, collapsed);
        expect(listed(rows)).toEqual(listed(fresh));
        for (let i = 0; i < fresh.length; i++) expect(rows.indexOf(fresh.at(i)!.id)).toBe(i);
      }
    }),
    { numRuns: 100 },
  );
});

it('keeps the trees that a change is not in', () => {
  const { store } = openTest(skillOf({ a: { a1: {}, a2: {} }, b: { b1: {} } }));
  const before = OutlineRows.of(store.getState().skill, new Set());
  store
    .getState()
    .apply({ key: 'move' }, [{ op: 'node.move', id: 'a2', place: { parent: 'a', after: null } }]);
  const { skill, happening } = store.getState();
  const after = before.after(skill, new Set(), happening!.touched!.nodes);
  expect(listed(after)).toEqual([
    { id: 'a', depth: 0, position: 1 },
    { id: 'a2', depth: 1, position: 1 },
    { id: 'a1', depth: 1, position: 2 },
    { id: 'b', depth: 0, position: 2 },
    { id: 'b1', depth: 1, position: 1 },
  ]);
  expect(after.at(4)).toBe(before.at(4));
  expect(after.at(0)).not.toBe(before.at(0));
});

it('is the same object when only a text changed', () => {
  const { store } = openTest(skillOf({ a: {} }));
  const none = new Set<string>();
  const before = OutlineRows.of(store.getState().skill, none);
  store.getState().apply({ key: 'rename' }, [{ op: 'node.set', id: 'a', patch: { set: { title: 'New' } } }]);
  expect(before.after(store.getState().skill, none, null)).toBe(before);
});

it('leaves parts of cards out', () => {
  const skill = skillOf(
    { frame: { slot: { handler: {} }, child: {} } },
    {
      frame: { type: 'frame' },
      slot: { type: 'slot' },
      handler: { type: 'event_handler', event_name: 'focus' },
    },
  );
  expect(listed(OutlineRows.of(skill, new Set()))).toEqual([
    { id: 'frame', depth: 0, position: 1 },
    { id: 'child', depth: 1, position: 1 },
  ]);
});

it('filters by title, condition and id, and shows the way there', () => {
  const skill = skillOf(
    { a: { b: { c: {} }, x: {} }, d: {} },
    {
      c: { title: 'Opening HOURS' },
      d: { conditions: '#hours' },
    },
  );
  expect(listed(filteredRows(skill, ' hours '))).toEqual([
    { id: 'a', depth: 0, position: 1 },
    { id: 'b', depth: 1, position: 1 },
    { id: 'c', depth: 2, position: 1 },
    { id: 'd', depth: 0, position: 2 },
  ]);
  expect(filteredRows(skill, 'nowhere').length).toBe(0);
  expect(filteredRows(skill, 'x').indexOf('x')).toBe(1);
});
