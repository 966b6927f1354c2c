import { afterEach, expect, it } from 'vitest';
import { skillOf, testContext, type TestContext } from './testing/commandTest.ts';
import { runShortcut } from './useShortcuts.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Presses a key in an element that is drawn from HTML; true when a command took it. */
function press(ctx: TestContext, html: string, init: KeyboardEventInit): boolean {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-target]')!;
  let ran = false;
  const listen = (event: KeyboardEvent): void => {
    ran = runShortcut(ctx, event);
  };
  window.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return ran;
}

const start = (): TestContext => {
  const ctx = testContext(skillOf({ a: {}, b: {} }));
  ctx.session.getState().select('a');
  ctx.document
    .getState()
    .apply({ key: 'x' }, [{ op: 'node.set', id: 'a', patch: { set: { title: 'new' } } }]);
  return ctx;
};

const tree = '<div data-command-scope="nodes" data-target tabindex="0"></div>';
const undo = { key: 'z', code: 'KeyZ', ctrlKey: true };

it('takes single letters only from canvas and outline', () => {
  const letter = { key: 'c', code: 'KeyC' };
  expect(press(start(), tree, letter)).toBe(true);
  expect(press(start(), '<button data-target></button>', letter)).toBe(false);
  expect(press(start(), '<input data-target>', letter)).toBe(false);
  expect(press(start(), `<div data-command-scope="nodes"><input data-target></div>`, letter)).toBe(false);
});

it('leaves Ctrl+Z to a text that is being typed', () => {
  const ctx = start();
  expect(press(ctx, '<textarea data-target></textarea>', undo)).toBe(false);
  expect(ctx.document.getState().past).toHaveLength(1);
  expect(press(ctx, '<button data-target></button>', undo)).toBe(true);
  expect(ctx.document.getState().past).toHaveLength(0);
});

it('finds from anywhere, but nothing through an open dialog or menu', () => {
  const find = { key: 'k', code: 'KeyK', ctrlKey: true };
  const ctx = start();
  expect(press(ctx, '<input data-target>', find)).toBe(true);
  expect(ctx.session.getState().dialog).toBe('palette');
  expect(press(ctx, tree, { key: 'c', code: 'KeyC' })).toBe(false);
  expect(press(start(), '<div role="dialog"><input data-target></div>', find)).toBe(false);
  expect(press(start(), '<div role="menu"><button data-target></button></div>', undo)).toBe(false);
});

it('leaves Enter to a button, and keys to whoever took them first', () => {
  const enter = { key: 'Enter', code: 'Enter' };
  expect(press(start(), tree, enter)).toBe(true);
  expect(press(start(), '<div data-command-scope="nodes"><button data-target></button></div>', enter)).toBe(
    false,
  );
  const ctx = start();
  document.body.innerHTML = tree;
  const taken = new KeyboardEvent('keydown', { key: 'c', code: 'KeyC', cancelable: true });
  taken.preventDefault();
  expect(runShortcut(ctx, taken)).toBe(false);
});
