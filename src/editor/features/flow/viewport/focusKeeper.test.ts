import { afterEach, expect, it } from 'vitest';
import { FocusKeeper } from './focusKeeper.ts';

afterEach(() => document.body.replaceChildren());

function open(html: string): { keeper: FocusKeeper; card: HTMLElement } {
  document.body.innerHTML = `<div id="pane" tabindex="0"><div id="card" tabindex="0"></div>${html}</div>`;
  const keeper = new FocusKeeper();
  keeper.watch(document.getElementById('pane')!);
  return { keeper, card: document.getElementById('card')! };
}

it('gives the focus to a card that comes, while the canvas has it', () => {
  const { keeper, card } = open('');
  keeper.offer(card);
  expect(document.activeElement).toBe(document.body);
  document.getElementById('pane')!.focus();
  keeper.offer(card);
  expect(document.activeElement).toBe(card);
});

it('never takes it from who types on a card or a note', () => {
  const { keeper, card } = open('<div data-overlay><input id="field"></div>');
  document.getElementById('field')!.focus();
  keeper.offer(card);
  expect(document.activeElement?.id).toBe('field');
});
