import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NodeProps } from '@xyflow/react';
import { act, Profiler } from 'react';
import { type Sketch, skillOf } from '../testing/skillOf.ts';
import { type Flow, flowOf, renderFlow } from '../testing/renderFlow.tsx';
import { Card, type CardNode } from './Card.tsx';
import { cardElements } from './cardElements.ts';
import { cardFacts } from './cardFacts.ts';

afterEach(cleanup);

/** What xyflow would give; the card reads no more than its id. */
const cardOf = (id: string) => <Card {...({ id } as NodeProps<CardNode>)} />;

const answer = (i: number): Sketch => ({
  id: `r${i}`,
  type: 'response_condition',
  conditions: i < 4 ? `@city:c${i} && $visits > ${i}` : 'anything_else',
  output: { text: `Answer <? $name ?> ${i}` },
});
const slot = (i: number): Sketch => ({ id: `s${i}`, type: 'slot', variable: `$slot_${i}` });

const cards: readonly Sketch[] = [
  { id: 'plain', title: 'Plain', conditions: 'welcome', output: { text: 'Hello' } },
  {
    id: 'rows',
    title: 'Hours',
    conditions: '#hours && !@holiday || $known == true',
    next_step: { behavior: 'jump_to', selector: 'body', dialog_node: 'plain' },
    digress_in: 'returns',
    digress_out: 'allow_all',
    below: [0, 1, 2, 3, 4].map(answer),
  },
  {
    id: 'slots',
    type: 'frame',
    title: 'Order',
    conditions: '@order',
    next_step: { behavior: 'skip_user_input' },
    below: [...[0, 1, 2, 3, 4, 5, 6].map(slot), { id: 'child', conditions: 'true' }],
  },
  { id: 'folder', type: 'folder', title: 'Small talk', digress_in: 'not_available', below: [{ id: 'in' }] },
  { id: 'lost', next_step: { behavior: 'jump_to', dialog_node: 'nowhere' }, disabled: true },
  {
    id: 'rich',
    title: 'Rich',
    conditions: '#a',
    output: {
      generic: [
        { response_type: 'text', values: [{ text: 'One $a and $b' }, { text: 'Two' }] },
        { response_type: 'option', title: 'Pick', options: [] },
        { response_type: 'image', source: 'x' },
      ],
    },
  },
];
const skill = skillOf(cards, ['hours', 'a']);

async function show(id: string, prepare: (flow: Flow) => void = () => undefined): Promise<HTMLElement> {
  const flow = flowOf(skill);
  prepare(flow);
  await renderFlow(flow, cardOf(id));
  return screen.getByRole('group');
}

describe('Card', () => {
  it.each(cards.map((card) => card.id))('takes no more elements than reckoned: %s', async (id) => {
    const element = await show(id, ({ session }) => {
      session.getState().setTrace({ turns: [{ turn: 1, nodes: ['plain'] }] });
    });
    await vi.dynamicImportSettled();
    const reckoned = cardElements(cardFacts(skill, id)!);
    // The wrapper is xyflow's.
    const real = element.getElementsByTagName('*').length + 2;
    expect(real).toBeLessThanOrEqual(reckoned);
    expect(reckoned - real).toBeLessThan(16);
  });

  it('is named by what it shows', async () => {
    const element = await show('rows');
    await vi.waitFor(() =>
      expect(element.getAttribute('aria-label')).toMatch(
        /^Hours, Node, when #hours \+2, 5 answers, Jump to Plain, \d problems$/,
      ),
    );
  });

  it('shows conditioned answers as rows, the rest as a count', async () => {
    const element = await show('rows');
    expect(within(element).getByText('+3')).toBeTruthy();
    expect(within(element).getAllByText('name').length).toBe(3);
  });

  it('offers to add nodes when it is selected, and is the only stop of the tab key then', async () => {
    const element = await show('slots', ({ session }) => session.getState().select('slots'));
    expect(element.tabIndex).toBe(0);
    expect(element.getAttribute('aria-current')).toBe('true');
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Hide what is below Order',
      'Test from here',
      'Add a child node',
      'Add a node below',
    ]);
  });

  it('opens and closes its branch', async () => {
    let flow: Flow | undefined;
    const element = await show('slots', (made) => {
      flow = made;
      made.session.getState().setCollapsed(new Set(['slots']));
    });
    expect(element.getAttribute('aria-label')).toContain('collapsed, 1 node hidden');
    act(() => screen.getByRole('button', { name: 'Show what is below Order' }).click());
    expect(flow?.session.getState().collapsed.size).toBe(0);
  });

  it('marks rows and slots by how they came out, and is drawn anew only when that changes', async () => {
    const flow = flowOf(skill);
    const considered = (node: string, value: boolean) =>
      ({ event: 'considered', node, condition: 'x', value }) as const;
    const { setPreview } = flow.session.getState();
    setPreview([considered('rows', true), considered('r0', false), considered('r1', true)]);
    const drawn = vi.fn();
    await renderFlow(
      flow,
      <Profiler id="cards" onRender={drawn}>
        {cardOf('rows')}
        {cardOf('slots')}
      </Profiler>,
    );
    const marks = () =>
      [...document.querySelectorAll('[data-card="rows"] [data-truth]')].map((mark) => mark.textContent);
    await vi.waitFor(() => expect(marks()).toEqual(['true', 'false', 'true']));
    expect(screen.queryByRole('img')).toBeNull();
    drawn.mockClear();
    act(() => setPreview([considered('rows', true), considered('r0', false), considered('r1', true)]));
    expect(drawn).not.toHaveBeenCalled();
    act(() => setPreview([considered('slots', true), considered('s0', false)]));
    expect(marks()).toEqual(['not reached']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^slot_0: false, slot_1: not reached, /,
    );
  });

  it('goes with its node', async () => {
    const flow = flowOf(skill);
    const { container } = await renderFlow(flow, cardOf('plain'));
    expect(container.querySelector('[data-card]')).not.toBeNull();
    act(() => flow.document.getState().apply({ key: 'x' }, [{ op: 'node.remove', id: 'plain' }]));
    expect(container.querySelector('[data-card]')).toBeNull();
  });
});
