import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { forestOf, skillOf } from '#editor/commands/testing/commandTest.ts';
import { renderOutline } from './testing/renderOutline.tsx';

afterEach(cleanup);

const rows = (): string[] => screen.getAllByRole('treeitem').map((row) => row.dataset['node']!);
const tree = (): HTMLElement => screen.getByRole('tree');
const activeRow = (): string | undefined =>
  document.getElementById(tree().getAttribute('aria-activedescendant')!)?.dataset['node'];

const forest = { greet: {}, order: { size: { large: {} }, drink: {} }, help: {}, zebra: {} };

describe('a closed branch', () => {
  it('tells how many problems it hides', async () => {
    await renderOutline(skillOf(forest, { large: { conditions: '#gone' }, drink: { conditions: '@lost' } }), [
      'order',
    ]);
    const order = await screen.findByRole('treeitem', { name: /^order.*2 problems below$/ });
    expect(within(order).getByTitle('2 problems below')).toBeTruthy();
  });
});

describe('the tree', () => {
  it('tells level, place and state of each row, and reads it out', async () => {
    await renderOutline(
      skillOf(forest, {
        order: {
          title: 'Opening hours',
          conditions: '#hours && @city:Rome',
          next_step: { behavior: 'skip_user_input' },
          output: { generic: [{ response_type: 'text', values: [{ text: 'a' }, { text: 'b' }] }] },
        },
      }),
      ['size'],
    );
    expect(rows()).toEqual(['greet', 'order', 'size', 'drink', 'help', 'zebra']);
    const order = await screen.findByRole('treeitem', { name: /^Opening hours.*problems$/ });
    expect(order.getAttribute('aria-level')).toBe('1');
    expect(order.getAttribute('aria-posinset')).toBe('2');
    expect(order.getAttribute('aria-setsize')).toBe('4');
    expect(order.getAttribute('aria-expanded')).toBe('true');
    expect(order.getAttribute('aria-label')).toMatch(
      /^Opening hours, when intent hours and entity city is Rome, 2 answers, goes on to its children, 2 children, 2 problems$/,
    );
    const size = screen.getByRole('treeitem', { name: /^size/ });
    expect(size.getAttribute('aria-level')).toBe('2');
    expect(size.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('treeitem', { name: /^help/ }).hasAttribute('aria-expanded')).toBe(false);
  });

  it('is one tab stop, and arrows, Home and End go from row to row', async () => {
    const { session } = await renderOutline(skillOf(forest), ['size']);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(tree());
    expect(activeRow()).toBe('greet');
    await user.keyboard('{ArrowDown}');
    expect(session.getState().selected).toBe('order');
    await user.keyboard('{ArrowRight}');
    expect(activeRow()).toBe('size');
    await user.keyboard('{ArrowRight}');
    expect(rows()).toContain('large');
    expect(activeRow()).toBe('size');
    await user.keyboard('{ArrowRight}');
    expect(activeRow()).toBe('large');
    await user.keyboard('{ArrowLeft}');
    expect(activeRow()).toBe('size');
    await user.keyboard('{ArrowLeft}');
    expect(rows()).not.toContain('large');
    await user.keyboard('{End}');
    expect(activeRow()).toBe('zebra');
    await user.keyboard('{Home}{ArrowUp}');
    expect(activeRow()).toBe('greet');
  });

  it('goes to a row by its first letters, also by letters that are shortcuts once it began', async () => {
    const { document: doc } = await renderOutline(skillOf({ ...forest, hat: {}, zoo: {} }));
    const user = userEvent.setup();
    act(() => tree().focus());
    await user.keyboard('h');
    expect(activeRow()).toBe('help');
    await user.keyboard('a');
    expect(activeRow()).toBe('hat');
    expect(doc.getState().past).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 750));
    await user.keyboard('z');
    expect(activeRow()).toBe('zoo');
    await user.keyboard('z');
    expect(activeRow()).toBe('zebra');
  });

  it('takes the page’s shortcuts: adding, moving, deleting, undo', async () => {
    const { document: doc, session } = await renderOutline(skillOf(forest));
    const user = userEvent.setup();
    act(() => {
      tree().focus();
      session.getState().select('drink');
    });
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rows()).toEqual(['greet', 'order', 'drink', 'size', 'large', 'help', 'zebra']);
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(Object.keys(forestOf(doc.getState().skill))).toEqual(['greet', 'order', 'drink', 'help', 'zebra']);
    await user.keyboard('m');
    expect(session.getState().moving).toMatchObject({ nodes: ['drink'], target: 'order' });
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(session.getState().moving).toBeNull();
    expect(Object.keys(forestOf(doc.getState().skill, 'order'))).toEqual(['size']);
    expect(Object.keys(forestOf(doc.getState().skill))).toEqual(['greet', 'order', 'help', 'zebra', 'drink']);
    await user.keyboard('{Delete}');
    expect(rows()).not.toContain('drink');
    expect(activeRow()).toBe('zebra');
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toContain('drink');
    await user.keyboard('c');
    expect(Object.keys(forestOf(doc.getState().skill, session.getState().selected!))).toEqual([]);
    expect(doc.getState().past.at(-1)?.label.key).toBe('document:change.addNode');
  });

  it('selects by a click and opens a branch by its arrow', async () => {
    const { session } = await renderOutline(skillOf(forest), ['order']);
    const user = userEvent.setup();
    expect(rows()).toEqual(['greet', 'order', 'help', 'zebra']);
    await user.click(screen.getByTitle('Expand'));
    expect(rows()).toContain('drink');
    expect(session.getState().selected).toBeNull();
    await user.click(screen.getByText('drink'));
    expect(session.getState().selected).toBe('drink');
    expect(session.getState().reveal?.id).toBe('drink');
  });

  it('marks the way of the latest turn', async () => {
    const { session } = await renderOutline(skillOf(forest));
    act(() =>
      session.getState().setTrace({
        turns: [
          { turn: 1, nodes: ['greet'] },
          { turn: 2, nodes: ['order', 'gone', 'size'] },
        ],
      }),
    );
    const visited = screen.getAllByRole('treeitem', { name: /in the latest turn/ });
    expect(visited.map((row) => row.dataset['node'])).toEqual(['order', 'size']);
    expect(within(visited[0]!).getByTitle('In the latest turn of the test')).toBeTruthy();
  });
});

it('narrows down by the filter, and Down goes into the tree', async () => {
  await renderOutline(skillOf(forest), ['order', 'size']);
  const user = userEvent.setup();
  const field = screen.getByRole('textbox', { name: 'Filter nodes' });
  await user.type(field, 'larg');
  expect(rows()).toEqual(['order', 'size', 'large']);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(tree());
  await user.clear(field);
  await user.type(field, 'nothing like it');
  expect(screen.queryByRole('tree')).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('nothing like it');
  await user.keyboard('{Escape}');
  expect(rows()).toEqual(['greet', 'order', 'help', 'zebra']);
});

it('lists problems, errors first, and goes to a node by a click', async () => {
  const { session } = await renderOutline(
    skillOf(forest, {
      help: { conditions: '#nowhere' },
      large: { next_step: { behavior: 'jump_to', dialog_node: 'gone', selector: 'body' } },
    }),
    ['order'],
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /Problems/ }));
  const list = await screen.findByRole('list', { name: 'Problems' });
  const buttons = within(list).getAllByRole('button');
  expect(buttons[0]!.textContent).toContain('gone');
  await user.click(buttons[0]!);
  expect(session.getState().selected).toBe('large');
  expect(session.getState().collapsed.has('order')).toBe(false);
});

it('offers to add a node to an empty dialog', async () => {
  const { document: doc } = await renderOutline(skillOf({}));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Add a node' }));
  expect(doc.getState().skill.nodes.size).toBe(1);
  expect(screen.getAllByRole('treeitem')).toHaveLength(1);
});

it('mounts a window of rows of a large dialog, and the active one wherever it is', async () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`n${i}`, {}]));
  const { session } = await renderOutline(skillOf(many));
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  act(() => session.getState().select('n4000'));
  expect(activeRow()).toBe('n4000');
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(61);
});
