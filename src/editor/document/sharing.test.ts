import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeEvent } from '#protocol/feed.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import type { Edit } from '#skill/edit.ts';
import type { Json } from '#lib/json.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { dialogOf, FakeService } from './testing/fakeService.ts';
import { memoryLogs } from './testing/memoryLogs.ts';
import { openTest, type TestDocument } from './testing/openTest.ts';
import { actArbitrary, editsOf } from './testing/skillArbitrary.ts';

const set = (fields: Record<string, Json>, id = 'Welcome'): Edit => ({
  op: 'node.set',
  id,
  patch: { set: fields },
});
const LABEL = { key: 'rename' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(): TestDocument & { nodeIn(id?: string): Readonly<Record<string, unknown>> | undefined } {
  const document = openTest(blankSkill('Shared', 'en'));
  return { ...document, nodeIn: (id = 'Welcome') => document.store.getState().skill.nodes.get(id) };
}

const settled = () => vi.advanceTimersByTimeAsync(10_000);

describe('a change of somebody else', () => {
  it('is seen at once, and the author’s own one stays on it', async () => {
    const { store, service, hear, nodeIn } = open();
    store.getState().apply(LABEL, [set({ title: 'mine' })]);
    hear(service.foreign([set({ conditions: '#theirs' })]));
    await vi.advanceTimersByTimeAsync(0);
    expect(nodeIn()).toMatchObject({ title: 'mine', conditions: '#theirs' });
    const { happening, unsent } = store.getState();
    expect([happening?.kind, unsent]).toEqual(['foreign', 1]);
    expect([...happening!.touched!.nodes]).toEqual(['Welcome']);
    await settled();
    expect(service.skill.nodes.get('Welcome')).toMatchObject({ title: 'mine', conditions: '#theirs' });
    expect(service.calls).toHaveLength(1);
  });

  it('that the feed hasn’t told yet is found by If-Match', async () => {
    const { store, service, nodeIn } = open();
    service.foreign([set({ conditions: '#theirs' })]);
    store.getState().apply(LABEL, [set({ title: 'mine' })]);
    await settled();
    expect(nodeIn()).toMatchObject({ title: 'mine', conditions: '#theirs' });
    expect(service.skill.nodes.get('Welcome')).toMatchObject({ title: 'mine', conditions: '#theirs' });
    expect(store.getState()).toMatchObject({ unsent: 0, conflicts: [], refusals: [] });
  });

  it.each([true, false])('of the same place is not overwritten (told first: %s)', async (told) => {
    const { store, service, hear, nodeIn } = open();
    const answer = (text: string, more: string) => ({ output: { generic: [{ text }], more } });
    store.getState().apply(LABEL, [set(answer('old', 'x'))]);
    await settled();
    const change = service.foreign([set(answer('theirs', 'y'))], 'Ann');
    store.getState().apply(LABEL, [set(answer('mine', 'x'))]);
    if (told) hear(change);
    await settled();
    expect(nodeIn()).toMatchObject(answer('theirs', 'y'));
    expect(service.skill.nodes.get('Welcome')).toMatchObject(answer('theirs', 'y'));
    const [conflict] = store.getState().conflicts;
    expect(conflict).toMatchObject({
      field: 'output',
      path: ['generic', 0, 'text'],
      mine: 'mine',
      theirs: 'theirs',
      by: told ? 'Ann' : null,
    });

    store.getState().resolve(conflict!.id, { value: 'both' });
    await settled();
    expect(service.skill.nodes.get('Welcome')).toMatchObject(answer('both', 'y'));
    expect(store.getState().conflicts).toEqual([]);
  });

  it('stays when the author settles for it, and asks once however often both go on', async () => {
    const { store, service, hear, nodeIn } = open();
    for (const turn of [1, 2]) {
      store.getState().apply(LABEL, [set({ title: `mine ${turn}` })]);
      hear(service.foreign([set({ title: `theirs ${turn}` })]));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(store.getState().conflicts).toMatchObject([{ mine: 'mine 2', theirs: 'theirs 2' }]);
    store.getState().resolve(store.getState().conflicts[0]!.id);
    await settled();
    expect([store.getState().conflicts, nodeIn()?.['title']]).toEqual([[], 'theirs 2']);
    expect(service.calls).toEqual([]);
  });

  it('of what the author deletes keeps it', async () => {
    const { store, service, hear, nodeIn } = open();
    store.getState().apply(LABEL, deleteNode(store.getState().skill, 'Welcome'));
    hear(service.foreign([set({ title: 'theirs' })]));
    await settled();
    expect(nodeIn()).toMatchObject({ title: 'theirs' });
    expect(store.getState().refusals).toHaveLength(1);
  });

  it('is left alone by undo, which keeps working', async () => {
    const { store, service, hear, nodeIn } = open();
    const { apply, undo } = store.getState();
    const before = nodeIn()?.['title'];
    apply(LABEL, [set({ conditions: 'mine' })]);
    apply(LABEL, [set({ title: 'mine' })]);
    await settled();
    hear(service.foreign([set({ title: 'theirs' })]));
    await settled();
    undo();
    await settled();
    expect(nodeIn()).toMatchObject({ title: 'theirs' });
    expect(nodeIn()?.['conditions']).not.toBe('mine');
    expect(before).not.toBe('theirs');
    expect(service.skill.nodes.get('Welcome')).toMatchObject({ title: 'theirs' });
  });

  it('of another part of the same property stays through undo and redo', async () => {
    const { store, service, hear, nodeIn } = open();
    const output = (text: string, more: string, own?: string) => ({
      output: { generic: [{ text, more }], ...(own !== undefined && { own }) },
    });
    const { apply, undo, redo } = store.getState();
    apply(LABEL, [set(output('old', 'x'))]);
    apply(LABEL, [set(output('mine', 'x'))]);
    apply(LABEL, [set(output('mine', 'x', 'added'))]);
    await settled();
    hear(service.foreign([set(output('mine', 'theirs', 'added'))]));
    await settled();
    const seen = [];
    for (const step of [undo, undo, redo, redo]) {
      step();
      await settled();
      seen.push(nodeIn()?.['output']);
      expect(service.skill.nodes.get('Welcome')?.['output']).toEqual(nodeIn()?.['output']);
    }
    expect(seen).toEqual(
      [
        output('mine', 'theirs'),
        output('old', 'theirs'),
        output('mine', 'theirs'),
        output('mine', 'theirs', 'added'),
      ].map((fields) => fields.output),
    );
  });

  it('of a part that the author wrote before is theirs: undo takes back the rest', async () => {
    const { store, service, hear, nodeIn } = open();
    const context = (a: string, b: string) => ({ context: { a, b } });
    const { apply, undo } = store.getState();
    apply(LABEL, [set(context('0', '0'))]);
    apply(LABEL, [set(context('mine', 'mine'))]);
    await settled();
    hear(service.foreign([set(context('mine', 'theirs'))]));
    await settled();
    undo();
    await settled();
    expect(nodeIn()?.['context']).toEqual({ a: '0', b: 'theirs' });
  });

  it('of a name is followed by undo', async () => {
    const { store, service, hear, nodeIn } = open();
    store.getState().apply(LABEL, [set({ title: 'mine' })]);
    await settled();
    hear(service.foreign([{ op: 'node.rename', id: 'Welcome', to: 'hello' }]));
    await settled();
    store.getState().undo();
    await settled();
    expect(nodeIn('hello')?.['title']).not.toBe('mine');
    expect(service.skill.nodes.get('hello')?.title).not.toBe('mine');
  });

  it('too wide to tell makes the editor load the skill anew', async () => {
    const { store, service, hear, nodeIn } = open();
    store.getState().apply(LABEL, [set({ title: 'mine' })]);
    hear({ ...service.foreign([set({ conditions: '#theirs' })]), edits: null });
    await settled();
    expect(nodeIn()).toMatchObject({ title: 'mine', conditions: '#theirs' });
    expect(service.skill.nodes.get('Welcome')).toMatchObject({ title: 'mine', conditions: '#theirs' });
  });
});

describe('two editors', () => {
  const steps = fc.array(
    fc.record({ who: fc.nat(1), act: actArbitrary, wait: fc.constantFrom(0, 0, 300, 700) }),
    { maxLength: 24 },
  );

  it('come to the same, which is what the service has, whatever they do and whenever they hear of it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 50, 1000), async (all, delay) => {
        const service = new FakeService(blankSkill('Shared', 'en'));
        const documents = ['one', 'two'].map((client) =>
          openTest(service.skill, service, memoryLogs(), client),
        );
        service.tell = (change: ChangeEvent) => {
          for (const document of documents) setTimeout(() => document.hear(change), delay);
        };
        let ids = 0;
        for (const { who, act, wait } of all) {
          const { skill, apply, undo, redo } = documents[who]!.store.getState();
          if (act.kind === 'undo') undo();
          else if (act.kind === 'redo') redo();
          else
            apply(
              { key: act.kind },
              editsOf(skill, act, () => `n${++ids}`),
            );
          await vi.advanceTimersByTimeAsync(wait);
        }
        await vi.advanceTimersByTimeAsync(60_000);
        for (const { store } of documents) {
          expect(store.getState().unsent).toBe(0);
          expect(dialogOf(store.getState().skill)).toEqual(dialogOf(service.skill));
        }
      }),
      { numRuns: 200 },
    );
  });
});
