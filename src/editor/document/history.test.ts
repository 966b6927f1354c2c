import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { actArbitrary, editsOf } from './testing/skillArbitrary.ts';
import { openTest } from './testing/openTest.ts';

it('steps back and forth through exactly the states that were', () => {
  fc.assert(
    fc.property(fc.array(actArbitrary, { maxLength: 40 }), (acts) => {
      let ids = 0;
      const { store } = openTest(blankSkill('Test', 'en'));
      const states = [writeWatson(store.getState().skill)];
      let at = 0;
      for (const act of acts) {
        const { skill, apply, undo, redo } = store.getState();
        if (act.kind === 'undo') {
          undo();
          at = Math.max(0, at - 1);
        } else if (act.kind === 'redo') {
          redo();
          at = Math.min(states.length - 1, at + 1);
        } else {
          const edits = editsOf(skill, act, () => `n${++ids}`);
          if (edits.length === 0) continue;
          apply({ key: act.kind }, edits);
          states.splice(++at, states.length, writeWatson(store.getState().skill));
        }
        expect(writeWatson(store.getState().skill)).toEqual(states[at]);
        expect(store.getState().past).toHaveLength(at);
        expect(store.getState().future).toHaveLength(states.length - 1 - at);
      }
    }),
    { numRuns: 150 },
  );
});

const title = (id: string, text: string) =>
  ({ op: 'node.set', id, patch: { set: { title: text } } }) as const;

it('takes a typing burst back in one step, and a pause starts the next', () => {
  const { store, wait } = openTest(blankSkill('Test', 'en'));
  const type = (text: string) =>
    store.getState().apply({ key: 'rename', params: { title: text } }, [title('Welcome', text)], {
      burst: 'Welcome.title',
    });
  for (const text of ['H', 'He', 'Hel']) {
    type(text);
    wait(400);
  }
  wait(2000);
  type('Hello');
  expect(store.getState().past.map((change) => change.label.params)).toEqual([
    { title: 'H' },
    { title: 'Hello' },
  ]);
  store.getState().undo();
  expect(store.getState().skill.nodes.get('Welcome')?.title).toBe('Hel');
  store.getState().undo();
  expect(store.getState().skill.nodes.get('Welcome')?.title).toBe('Welcome');
  store.getState().redo();
  expect(store.getState().skill.nodes.get('Welcome')?.title).toBe('Hel');
});

it('keeps bursts of different fields apart, and ends one at an undo', () => {
  const { store } = openTest(blankSkill('Test', 'en'));
  const { apply, undo } = store.getState();
  apply({ key: 'a' }, [title('Welcome', 'a')], { burst: 'Welcome.title' });
  apply({ key: 'b' }, [title('Anything else', 'b')], { burst: 'Anything else.title' });
  apply({ key: 'c' }, [title('Welcome', 'c')], { burst: 'Welcome.title' });
  undo();
  apply({ key: 'd' }, [title('Welcome', 'd')], { burst: 'Welcome.title' });
  expect(store.getState().past.map((change) => change.label.key)).toEqual(['a', 'b', 'd']);
  expect(store.getState().future).toEqual([]);
});

it('does nothing and throws when an edit does not fit', () => {
  const { store } = openTest(blankSkill('Test', 'en'));
  const before = store.getState();
  expect(() => before.apply({ key: 'x' }, [title('Welcome', 'x'), title('gone', 'x')])).toThrow(/gone/);
  expect(store.getState().skill).toBe(before.skill);
  expect(store.getState().past).toEqual([]);
});
