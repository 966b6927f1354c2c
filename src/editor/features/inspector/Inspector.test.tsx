import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { conditionedResponsesOf } from '#skill/cards.ts';
import { renderInspector } from './testing/renderInspector.tsx';

afterEach(cleanup);

const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
/** Does something with an item of a list by the menu on its handle. */
const arrange = async (what: string, act: string): Promise<void> => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: `${what}: move or remove` }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
};
const says = (...values: string[]) => ({
  generic: [
    { response_type: 'text', values: values.map((text) => ({ text })), selection_policy: 'sequential' },
  ],
});

it('says what to do while nothing is selected', async () => {
  await renderInspector(skillOf({ a: {} }), null);
  expect(screen.getByText('No node selected')).toBeTruthy();
});

it('renames in one undo step, and Enter goes back to the nodes', async () => {
  const { node, steps, undo, session } = await renderInspector(skillOf({ a: {} }), 'a');
  const user = userEvent.setup();
  act(() => session.getState().requestFocus('title'));
  expect(document.activeElement).toBe(field('Title'));
  await user.keyboard('Hello there');
  expect(node('a')?.title).toBe('Hello there');
  expect(steps()).toEqual(['rename']);
  act(undo);
  expect(field('Title').value).toBe('a');
  await user.type(field('Title'), '{Enter}');
  expect(session.getState().focus).toBeNull();
});

it('shows a condition as chips, and reads the expression while it is typed', async () => {
  const { node, steps } = await renderInspector(
    skillOf({ a: {} }, { a: { conditions: '#hours && @city:Rome' } }),
    'a',
  );
  const user = userEvent.setup();
  expect(screen.getByText('hours')).toBeTruthy();
  expect(screen.getByText('city:Rome')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Change condition' }));
  const condition = field('Condition');
  expect(document.activeElement).toBe(condition);
  await user.type(condition, ' && ($x');
  expect(node('a')?.conditions).toBe('#hours && @city:Rome && ($x');
  expect(condition.getAttribute('aria-invalid')).toBe('true');
  const error = document.getElementById(condition.getAttribute('aria-describedby')!);
  expect(error?.textContent).toMatch(/\S/);
  await user.type(condition, ')');
  expect(condition.getAttribute('aria-invalid')).toBe('false');
  expect(steps()).toEqual(['condition']);
  await user.clear(condition);
  expect('conditions' in node('a')!).toBe(false);
});

it('takes no line breaks into a condition', async () => {
  const { node } = await renderInspector(skillOf({ a: {} }, { a: { conditions: '#a' } }), 'a');
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Expression' }));
  await user.click(field('Condition'));
  await user.paste(' &&\n#b');
  expect(node('a')?.conditions).toBe('#a && #b');
});

it('writes the first text, adds, orders and removes variations', async () => {
  const { node, steps } = await renderInspector(skillOf({ a: {} }), 'a');
  const user = userEvent.setup();
  await user.type(field('Text'), 'One');
  expect(node('a')?.output).toEqual(says('One'));
  await user.click(screen.getByRole('button', { name: 'Add variation' }));
  expect(node('a')?.output).toEqual(says('One'));
  await user.keyboard('Two');
  expect(node('a')?.output).toEqual(says('One', 'Two'));
  await arrange('Variation 2', 'Move up');
  expect(node('a')?.output).toEqual(says('Two', 'One'));
  await user.click(screen.getByRole('radio', { name: 'At random' }));
  expect(node('a')?.output).toMatchObject({ generic: [{ selection_policy: 'random' }] });
  await arrange('Variation 1', 'Remove');
  expect(node('a')?.output).toMatchObject({ generic: [{ values: [{ text: 'One' }] }] });
  expect(steps()).toEqual(['says', 'addVariation', 'orderVariations', 'policy', 'removeVariation']);
});

it('takes an emptied variation away when its field is left, and leaves those alone that were empty', async () => {
  const { node } = await renderInspector(
    skillOf({ a: {} }, { a: { output: says('One', '', 'Three') } }),
    'a',
  );
  const user = userEvent.setup();
  await user.click(field('Variation 2'));
  await user.tab();
  expect(node('a')?.output).toEqual(says('One', '', 'Three'));
  await user.clear(field('Variation 3'));
  await user.tab();
  expect(node('a')?.output).toEqual(says('One', ''));
});

it('keeps the spelling of older files, and the field while the text is empty', async () => {
  const { node } = await renderInspector(skillOf({ a: {} }, { a: { output: { text: 'Hi', more: 1 } } }), 'a');
  const user = userEvent.setup();
  const text = field('Text');
  await user.clear(text);
  expect(document.activeElement).toBe(text);
  await user.type(text, 'Ho');
  expect(node('a')?.output).toEqual({ text: 'Ho', more: 1 });
});

it('shows other responses as they look, adds one to them, orders and removes them', async () => {
  const image = { response_type: 'image', source: 'https://example.org/a.png', title: 'Map', x: 1 };
  const { node, steps } = await renderInspector(
    skillOf({ a: {} }, { a: { output: { generic: [image] } } }),
    'a',
  );
  const user = userEvent.setup();
  expect(await screen.findByText('Map')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add response' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Text' }));
  await user.type(field('Text'), 'See');
  expect(node('a')?.output).toMatchObject({
    generic: [image, { response_type: 'text', values: [{ text: 'See' }] }],
  });
  await user.click(screen.getByRole('button', { name: 'Edit: Image' }));
  await user.type(field('Title: Image'), 's');
  expect(node('a')?.output?.['generic']).toMatchObject([{ ...image, title: 'Maps' }, {}]);
  await arrange('Response 2 (Text)', 'Move up');
  await arrange('Response 2 (Image)', 'Remove');
  expect(node('a')?.output).toEqual(says('See'));
  await arrange('Response 1 (Text)', 'Remove');
  expect('output' in node('a')!).toBe(false);
  expect(steps()).toEqual([
    'addResponse',
    'says',
    'response',
    'orderResponses',
    'removeResponse',
    'removeResponse',
  ]);
});

it('adds conditioned answers, edits them in place, orders and removes them', async () => {
  const answer = { type: 'response_condition', output: says('No') } as const;
  const { node, skill, steps } = await renderInspector(
    skillOf({ a: { one: {} } }, { one: { ...answer, conditions: '@no' } }),
    'a',
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add answer' }));
  const fresh = conditionedResponsesOf(skill(), 'a')[1]!;
  expect(document.activeElement).toBe(field('Condition: Answer 2'));
  await user.keyboard('@yes');
  expect(node(fresh)?.conditions).toBe('@yes');
  const row = screen.getByRole('textbox', { name: 'Condition: Answer 2' }).closest('li')!;
  await user.type(within(row).getByRole('textbox', { name: 'Text' }), 'Yes');
  expect(node(fresh)?.output).toEqual(says('Yes'));
  await arrange('Answer 2', 'Move up');
  expect(conditionedResponsesOf(skill(), 'a')).toEqual([fresh, 'one']);
  await arrange('Answer 1', 'Remove');
  expect(conditionedResponsesOf(skill(), 'a')).toEqual(['one']);
  expect(screen.getByText('No')).toBeTruthy();
  expect(steps()).toEqual(['addAnswer', 'condition', 'says', 'orderAnswers', 'removeAnswer']);
});

it('sets what happens next: skip, and a jump once its target is found', async () => {
  const { node, steps } = await renderInspector(skillOf({ a: {}, help: {}, hours: {} }), 'a');
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Skip' }));
  expect(node('a')?.next_step).toEqual({ behavior: 'skip_user_input' });
  await user.click(screen.getByRole('radio', { name: 'Jump' }));
  expect(node('a')?.next_step).toEqual({ behavior: 'skip_user_input' });
  await user.type(screen.getByRole('combobox', { name: 'Jump to' }), 'h');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toContain('hours');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(node('a')?.next_step).toEqual({ behavior: 'jump_to', dialog_node: 'hours', selector: 'condition' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Where it goes on' }), 'body');
  expect(node('a')?.next_step).toEqual({ behavior: 'jump_to', dialog_node: 'hours', selector: 'body' });
  await user.click(screen.getByRole('radio', { name: 'Wait' }));
  expect('next_step' in node('a')!).toBe(false);
  expect(steps()).toEqual(['next', 'next', 'next', 'next']);
});

it('sets context variables as texts and as values, and stores nothing that is not one', async () => {
  const { node } = await renderInspector(skillOf({ a: {} }, { a: { context: { n: 1, gone: null } } }), 'a');
  const user = userEvent.setup();
  const value = field('Value of n');
  await user.clear(value);
  expect(value.getAttribute('aria-invalid')).toBe('true');
  expect(node('a')?.context).toEqual({ n: 1, gone: null });
  await user.type(value, 'true');
  expect(node('a')?.context).toEqual({ n: true, gone: null });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of value of n' }), 'text');
  expect(node('a')?.context).toEqual({ n: 'true', gone: null });
  await user.click(screen.getByRole('button', { name: 'Remove gone' }));
  await user.click(screen.getByRole('button', { name: 'Add variable' }));
  await user.keyboard('city{Enter}');
  await user.type(field('Value of city'), 'Rome');
  expect(node('a')?.context).toEqual({ n: 'true', city: 'Rome' });
  const names = screen.getAllByRole('textbox', { name: 'Variable' });
  await user.clear(names[1]!);
  await user.type(names[1]!, 'n');
  expect(names[1]!.getAttribute('aria-invalid')).toBe('true');
  await user.type(names[1]!, 'ame');
  expect(node('a')?.context).toEqual({ n: 'true', name: 'Rome' });
});

it('lists the slots of a frame with what they check, save and ask', async () => {
  const { node, skill } = await renderInspector(
    skillOf(
      { f: { s: { ask: {}, look: {} }, t: {} } },
      {
        f: { type: 'frame' },
        s: { type: 'slot', variable: '$size' },
        look: {
          type: 'event_handler',
          event_name: 'input',
          conditions: '@size',
          context: { size: '@size', more: 1 },
        },
        ask: { type: 'event_handler', event_name: 'focus', output: { text: 'Which size?' } },
        t: { type: 'slot' },
      },
    ),
    'f',
  );
  const user = userEvent.setup();
  expect(await screen.findByText('Which size?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Edit: Slot 1' }));
  expect(field('Check for: Slot 1').value).toBe('@size');
  await user.type(field('Check for: Slot 1'), '.literal');
  expect(node('look')).toMatchObject({
    conditions: '@size.literal',
    context: { size: '@size.literal', more: 1 },
  });
  await user.type(field('Save as: Slot 1'), 's');
  expect(node('s')?.variable).toBe('$sizes');
  expect(node('look')?.context).toEqual({ sizes: '@size.literal', more: 1 });
  await user.type(field('If not there, ask: Slot 1'), '!');
  expect(node('ask')?.output).toEqual({ text: 'Which size?!' });
  await user.click(screen.getByRole('button', { name: 'Found: Slot 1' }));
  await user.click(screen.getByRole('button', { name: 'Add answer for found' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Then: Slot 1, Found 1' }), 'reprompt');
  const filled = [...skill().nodes].find(({ event_name: event }) => event === 'filled');
  expect(filled).toMatchObject({ parent: 's', next_step: { behavior: 'reprompt' } });
  await user.click(screen.getByRole('button', { name: 'Edit: Slot 2' }));
  await user.type(field('Save as: Slot 2'), '$n');
  expect(node('t')?.variable).toBe('$n');
  await user.click(screen.getByRole('checkbox', { name: 'Required: Slot 2' }));
  await user.type(field('If not there, ask: Slot 2'), 'How many?');
  expect(skill().children.get('t')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Add slot' }));
  expect(skill().children.get('f')).toHaveLength(3);
});

it('waits for a node to be clicked as the target of a jump', async () => {
  const { node, session } = await renderInspector(skillOf({ a: {}, b: {} }), 'a');
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Jump' }));
  await user.click(screen.getByRole('button', { name: 'Pick by a click on the canvas' }));
  act(() => session.getState().picking?.onPick('b'));
  expect(node('a')?.next_step).toEqual({ behavior: 'jump_to', dialog_node: 'b', selector: 'condition' });
  await user.click(screen.getByRole('button', { name: 'Pick by a click on the canvas' }));
  expect(session.getState().picking).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(session.getState().picking).toBeNull();
});

it('shows a folder’s title and condition alone', async () => {
  await renderInspector(skillOf({ f: {} }, { f: { type: 'folder', conditions: '#x' } }), 'f');
  expect(screen.getByRole('heading', { name: 'When' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Says' })).toBeNull();
});

it('puts the node’s problems on top', async () => {
  await renderInspector(
    skillOf({ a: {} }, { a: { next_step: { behavior: 'jump_to', dialog_node: 'gone', selector: 'body' } } }),
    'a',
  );
  const list = await screen.findByRole('list', { name: 'Problems of this node' });
  expect(list.textContent).toContain('gone');
  expect(screen.getByRole('combobox', { name: 'Jump to' }).getAttribute('value')).toBe('Missing node (gone)');
});

it('offers what can be done with the node in a menu', async () => {
  const { skill } = await renderInspector(skillOf({ a: {}, b: {} }), 'a');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Duplicate/ }));
  expect(skill().nodes.size).toBe(3);
});

it('marks answers by how they came out in the test, and tells why of a turn that is over', async () => {
  const { session } = await renderInspector(
    skillOf(
      { a: { first: {}, second: {}, third: {} } },
      Object.fromEntries(['first', 'second', 'third'].map((id) => [id, { type: 'response_condition' }])),
    ),
    'a',
  );
  const considered = (node: string, value: boolean) =>
    ({ event: 'considered', node, condition: 'x', value }) as const;
  const entries = [
    considered('a', true),
    considered('first', false),
    considered('second', true),
    { event: 'passed_over', winner: 'second', nodes: ['third'], more: false } as const,
  ];
  const names = () => [...document.querySelectorAll('[data-truth]')].map((mark) => mark.textContent);
  expect(names()).toEqual([]);
  act(() => session.getState().setPreview(entries));
  expect(names()).toEqual(['Answer 1, not true', 'Answer 2, true', 'Answer 3, not reached']);
  act(() => session.getState().setTruthShown(false));
  expect(names()).toEqual([]);
  act(() => {
    session.getState().setTruthShown(true);
    session.getState().setPreview(null);
    session.getState().setTrace({ turns: [{ turn: 1, nodes: ['a', 'second'], entries }] });
  });
  act(() => screen.getByRole('button', { name: 'Answer 3, not reached. Why?' }).click());
  expect(session.getState()).toMatchObject({ dialog: 'why', whyOf: 'third' });
  act(() => session.getState().openDialog('why'));
  expect(session.getState().whyOf).toBeNull();
});
