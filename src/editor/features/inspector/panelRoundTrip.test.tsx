import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { isCard } from '#skill/cards.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { renderInspector } from './testing/renderInspector.tsx';
import { skillsToTry } from './testing/skillsToTry.ts';

afterEach(cleanup);

/** Clicks whatever opens, until nothing more does: rows, parts, forms of responses; then leaves every field. */
function openEverything(): void {
  for (let round = 0; round < 3; round++) {
    for (const closed of document.querySelectorAll('button[aria-expanded="false"]:not([aria-haspopup])')) {
      fireEvent.click(closed);
    }
  }
  for (const field of document.querySelectorAll('input, textarea, select')) {
    fireEvent.focus(field);
    fireEvent.blur(field);
  }
}

it('opens everything to those who only read, and lets nothing be changed', async () => {
  const [, skill] = skillsToTry()[0]!;
  const cards = [...skill.nodes].filter(isCard).map(({ dialog_node: id }) => id);
  const panel = await renderInspector(skill, cards[0] ?? null, true);
  let opened = 0;
  for (const id of cards) {
    act(() => panel.session.getState().select(id));
    await screen.findByRole('heading', { name: 'Settings' });
    openEverything();
    opened += screen.queryAllByRole('button', { name: /^(Show|Done): / }).length;
    const open = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
      // Radio buttons that choose a view stay.
      (field) => !field.readOnly && !field.disabled && field.type !== 'radio',
    );
    expect(open.map((field) => field.getAttribute('aria-label') ?? field.value)).toEqual([]);
    expect(screen.queryAllByRole('button', { name: /^(Add|Remove|Edit)\b|move or remove/ })).toEqual([]);
  }
  expect(opened).toBeGreaterThan(0);
  expect(panel.steps()).toEqual([]);
}, 120_000);

it.each(skillsToTry())(
  'opening and closing the panel of each node changes nothing: %s',
  async (_, skill) => {
    const before = structuredClone(writeWatson(skill));
    const cards = [...skill.nodes].filter(isCard).map(({ dialog_node: id }) => id);
    const panel = await renderInspector(skill, cards[0] ?? null);
    for (const id of cards) {
      act(() => panel.session.getState().select(id));
      await screen.findByRole('heading', { name: 'Settings' });
      openEverything();
    }
    act(() => panel.session.getState().select(null));
    expect(panel.steps()).toEqual([]);
    expect(writeWatson(panel.skill())).toEqual(before);
  },
  600_000,
);
