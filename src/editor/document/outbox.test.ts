import { onlineManager } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { saveStateOf } from './saveState.ts';
import { Answer, dialogOf, FakeService } from './testing/fakeService.ts';
import { memoryLogs } from './testing/memoryLogs.ts';
import { openTest } from './testing/openTest.ts';
import { actArbitrary, editsOf } from './testing/skillArbitrary.ts';

const blank = (): Skill => blankSkill('Test', 'en');
const title = (id: string, text: string): Edit => ({ op: 'node.set', id, patch: { set: { title: text } } });
const put = (id: string): Edit => ({
  op: 'node.put',
  node: { type: 'standard', dialog_node: id, title: id },
  place: { parent: '', after: null },
});
const titleIn = (skill: Skill, id: string): unknown => skill.nodes.get(id)?.title;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

describe('sending', () => {
  it('waits for a moment of quiet and sends a typing burst as one call', async () => {
    const { store, service } = openTest(blank());
    for (const text of ['a', 'ab', 'abc']) {
      store.getState().apply({ key: 'rename' }, [title('Welcome', text)], { burst: 'title' });
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(service.calls).toEqual([]);
    expect(saveStateOf(store.getState())).toBe('saving');
    expect(store.getState().unsent).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(service.calls.map((call) => call.body)).toEqual([{ title: 'abc' }]);
    expect(saveStateOf(store.getState())).toBe('saved');
    expect(store.getState().saving.lastSaved).not.toBeNull();
  });

  it('gives the service what the author sees, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actArbitrary, { maxLength: 30 }), fc.nat(7), async (acts, every) => {
        let ids = 0;
        const { store, service } = openTest(blank());
        for (const [i, act] of acts.entries()) {
          const { skill, apply, undo, redo, flush } = store.getState();
          if (act.kind === 'undo') undo();
          else if (act.kind === 'redo') redo();
          else
            apply(
              { key: act.kind },
              editsOf(skill, act, () => `n${++ids}`),
            );
          if (i % (every + 1) === 0) await flush();
        }
        await store.getState().flush();
        expect(store.getState().refusals).toEqual([]);
        expect(store.getState().unsent).toBe(0);
        expect(dialogOf(service.skill)).toEqual(dialogOf(store.getState().skill));
      }),
      { numRuns: 150 },
    );
  });

  it('sends what comes while it sends afterwards', async () => {
    const { store, service } = openTest(blank());
    service.disturb = () => {
      service.disturb = () => undefined;
      store.getState().apply({ key: 'rename' }, [title('Welcome', 'second')], { burst: 'title' });
      return undefined;
    };
    store.getState().apply({ key: 'rename' }, [title('Welcome', 'first')], { burst: 'title' });
    await store.getState().flush();
    expect(service.calls.map((call) => call.body)).toEqual([{ title: 'first' }, { title: 'second' }]);
    expect(titleIn(service.skill, 'Welcome')).toBe('second');
  });
});

describe('out of reach', () => {
  it('keeps changes while the browser is offline and sends them when it is back', async () => {
    const { store, service } = openTest(blank());
    onlineManager.setOnline(false);
    store.getState().apply({ key: 'rename' }, [title('Welcome', 'offline')]);
    store.getState().apply({ key: 'add' }, [put('new')]);
    await store.getState().flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(service.calls).toEqual([]);
    expect(saveStateOf(store.getState())).toBe('offline');
    expect(store.getState().unsent).toBe(2);
    onlineManager.setOnline(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(saveStateOf(store.getState())).toBe('saved');
    expect(dialogOf(service.skill)).toEqual(dialogOf(store.getState().skill));
  });

  it.each([
    ['no answer', new Error('connection refused')],
    ['500', new Answer(500, 'broken')],
    ['429', new Answer(429, 'slow down')],
    ['401', new Answer(401, 'who are you')],
  ])('tries again after %s', async (_name, error) => {
    const { store, service } = openTest(blank());
    let failures = 3;
    service.disturb = () => {
      if (failures-- > 0) throw error;
      return undefined;
    };
    store.getState().apply({ key: 'rename' }, [title('Welcome', 'kept')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saveStateOf(store.getState())).toBe('offline');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saveStateOf(store.getState())).toBe('saved');
    expect(titleIn(service.skill, 'Welcome')).toBe('kept');
    expect(store.getState().refusals).toEqual([]);
  });

  it.each<[string, Edit[]]>([
    ['a create', [put('new')]],
    ['a deletion', [{ op: 'node.remove', id: 'Anything else' }]],
    ['a rename', [{ op: 'node.rename', id: 'Welcome', to: 'Hello' }]],
    ['a move', [{ op: 'node.move', id: 'Welcome', place: { parent: '', after: 'Anything else' } }]],
  ])('counts %s as done when only its answer was lost', async (_name, edits) => {
    const { store, service } = openTest(blank());
    let lost = false;
    service.disturb = () => {
      if (lost) return undefined;
      lost = true;
      return new Error('connection reset');
    };
    store.getState().apply({ key: 'x' }, edits);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saveStateOf(store.getState())).toBe('saved');
    expect(store.getState().refusals).toEqual([]);
    expect(dialogOf(service.skill)).toEqual(dialogOf(store.getState().skill));
  });
});

describe('refused', () => {
  it('takes the change back, keeps later ones, and tells why', async () => {
    const { store, service } = openTest(blank());
    service.disturb = (call) => {
      if (call.body?.['title'] === 'bad') throw new Answer(400, 'No such title');
      return undefined;
    };
    const { apply } = store.getState();
    apply({ key: 'first' }, [title('Welcome', 'bad')]);
    apply({ key: 'second' }, [title('Anything else', 'good')]);
    await store.getState().flush();
    const { skill, refusals, past } = store.getState();
    expect(titleIn(skill, 'Welcome')).toBe('Welcome');
    expect(titleIn(skill, 'Anything else')).toBe('good');
    expect(dialogOf(service.skill)).toEqual(dialogOf(skill));
    expect(refusals.map(({ label, reason }) => [label.key, reason])).toEqual([['first', 'No such title']]);
    expect(past.map((change) => change.label.key)).toEqual(['second']);
    store.getState().dismissRefusal(refusals[0]!.id);
    expect(store.getState().refusals).toEqual([]);
  });

  it('loads the skill anew when the inverse no longer fits, and does the rest again', async () => {
    const { store, service } = openTest(blank());
    service.disturb = (call) => {
      if (call.body?.['dialog_node'] === 'new') throw new Answer(400, 'Full');
      return undefined;
    };
    const { apply } = store.getState();
    apply({ key: 'add' }, [put('new')]);
    // Renamed since, so that taking the creation back by its id is no longer possible.
    apply({ key: 'id' }, [{ op: 'node.rename', id: 'new', to: 'newer' }]);
    apply({ key: 'title' }, [title('Welcome', 'still here')]);
    await store.getState().flush();
    expect(store.getState().skill.nodes.has('newer')).toBe(false);
    expect(titleIn(service.skill, 'Welcome')).toBe('still here');
    expect(dialogOf(service.skill)).toEqual(dialogOf(store.getState().skill));
    expect(store.getState().refusals.map((refused) => refused.label.key)).toEqual(['add', 'id']);
  });

  it('loads the skill anew when half of a change was accepted', async () => {
    const skill = blank();
    const { store, service } = openTest(skill);
    const { apply, flush } = store.getState();
    const jump = { behavior: 'jump_to', dialog_node: 'Welcome', selector: 'body' };
    apply({ key: 'jump' }, [{ op: 'node.set', id: 'Anything else', patch: { set: { next_step: jump } } }]);
    await flush();
    service.disturb = (call) => {
      if (call.method === 'DELETE') throw new Answer(400, 'Not this one');
      return undefined;
    };
    apply({ key: 'delete' }, deleteNode(store.getState().skill, 'Welcome'));
    await flush();
    expect(store.getState().skill.nodes.has('Welcome')).toBe(true);
    expect(store.getState().skill.nodes.get('Anything else')?.next_step).toBeUndefined();
    expect(dialogOf(service.skill)).toEqual(dialogOf(store.getState().skill));
  });
});

describe('after a crash', () => {
  it('does again what was not sent, even if the last answer was lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(actArbitrary, { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        fc.boolean(),
        async (acts, reach, lost) => {
          let ids = 0;
          const start = blank();
          const service = new FakeService(start);
          const logs = memoryLogs();
          const first = openTest(start, service, logs);
          let left = reach;
          service.disturb = () => {
            if (left-- > 0) return undefined;
            if (lost && left === -1) return new Error('gone');
            throw new Error('gone');
          };
          for (const act of acts) {
            const { skill, apply, undo, redo } = first.store.getState();
            if (act.kind === 'undo') undo();
            else if (act.kind === 'redo') redo();
            else
              apply(
                { key: act.kind },
                editsOf(skill, act, () => `n${++ids}`),
              );
          }
          await first.store.getState().flush();
          // The tab is gone; what it had is in its log.
          const seen = dialogOf(first.store.getState().skill);
          const { entries, conflicts } = await logs.read('s', 'own');
          service.disturb = () => undefined;
          const second = openTest(service.skill, service, logs);
          await second.adopt('own', entries, conflicts);
          expect(dialogOf(second.store.getState().skill)).toEqual(seen);
          await second.store.getState().flush();
          expect(second.store.getState().refusals).toEqual([]);
          expect(dialogOf(service.skill)).toEqual(seen);
          expect(logs.size()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
