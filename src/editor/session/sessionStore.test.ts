import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { initiallyCollapsed } from './initiallyCollapsed.ts';
import { openSession } from './sessionStore.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('remembers branches, panels, jumps and where the canvas looked, by skill', () => {
  const first = openSession('s', new Set(['from the start']));
  expect([...first.store.getState().collapsed]).toEqual(['from the start']);
  const { toggleCollapsed, setPanel, setJumps, setViewport, select } = first.store.getState();
  toggleCollapsed('from the start');
  toggleCollapsed('b');
  setPanel('inspector', { size: 400 });
  setPanel('tryit', { open: true });
  setJumps('all');
  setViewport({ x: 1, y: 2, zoom: 0.5 });
  select('n');
  first.close();

  const again = openSession('s', new Set(['from the start'])).store.getState();
  expect([...again.collapsed]).toEqual(['b']);
  expect(again.panels).toMatchObject({ inspector: { open: true, size: 400 }, tryit: { open: true } });
  expect(again.jumps).toBe('all');
  expect(again.viewport).toEqual({ x: 1, y: 2, zoom: 0.5 });
  expect(again.selected).toBeNull();
  expect(openSession('other', new Set()).store.getState().viewport).toBeNull();
});

it('writes a moment after a change, not at each', () => {
  const write = vi.spyOn(Storage.prototype, 'setItem');
  const { store } = openSession('s', new Set());
  for (let x = 0; x < 20; x++) store.getState().setViewport({ x, y: 0, zoom: 1 });
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(write).toHaveBeenCalledTimes(1);
  write.mockRestore();
});

it('writes at once when the page goes', () => {
  const { store } = openSession('s', new Set());
  store.getState().setPanel('outline', { open: false });
  window.dispatchEvent(new Event('pagehide'));
  expect(openSession('s', new Set()).store.getState().panels.outline.open).toBe(false);
});

it.each(['not JSON', '[]', '{"panels":{"outline":{"size":"wide"}},"viewport":{"zoom":0}}'])(
  'starts afresh from a memory that holds %s',
  (text) => {
    localStorage.setItem('parley:session:s', text);
    const { panels, viewport } = openSession('s', new Set()).store.getState();
    expect(panels.outline).toEqual({ open: true, size: 228 });
    expect(viewport).toBeNull();
  },
);

it('works without a storage that can be written', () => {
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const session = openSession('s', new Set());
  session.store.getState().setJumps('all');
  expect(() => session.close()).not.toThrow();
  write.mockRestore();
});

it('opens a small skill whole and a large one with its top level alone', () => {
  const small = blankSkill('Test', 'en');
  const edits = Array.from({ length: 150 }, (_, i): Edit => ({
    op: 'node.put',
    node: { dialog_node: `n${i}` },
    place: { parent: i === 0 ? 'Welcome' : 'n0', after: null },
  }));
  expect(initiallyCollapsed(small).size).toBe(0);
  expect([...initiallyCollapsed(applyEdits(small, edits).skill)].sort()).toEqual(['Welcome', 'n0']);
});
