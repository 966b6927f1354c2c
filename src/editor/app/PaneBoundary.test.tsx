import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PaneBoundary } from './PaneBoundary.tsx';
import { renderInApp } from './testing/renderInApp.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('keeps a crash to its pane, says what became of the edits, and tries again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Pane() {
    if (broken) throw new Error('no such thing');
    return <p>fine</p>;
  }
  renderInApp(
    <>
      <PaneBoundary>
        <Pane />
      </PaneBoundary>
      <p>beside</p>
    </>,
  );
  expect(screen.getByText('beside')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('Your edits are kept.');
  expect(screen.getByText('no such thing')).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('fine')).toBeTruthy();
});
