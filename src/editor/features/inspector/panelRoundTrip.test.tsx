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
