import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ResizeHandle } from './ResizeHandle.tsx';

afterEach(cleanup);

function renderHandle(edge: 'start' | 'end', size = 300) {
  const onResize = vi.fn<(size: number) => void>();
  render(
    <ResizeHandle
      label="Width"
      controls="pane"
      size={size}
      min={200}
      max={400}
      initial={280}
      edge={edge}
      onResize={onResize}
    />,
  );
  return { handle: screen.getByRole('separator', { name: 'Width' }), onResize };
}

it('grows with the arrow that points away from the pane', () => {
  const left = renderHandle('end');
  fireEvent.keyDown(left.handle, { key: 'ArrowRight' });
  expect(left.onResize).toHaveBeenLastCalledWith(316);
});

it('shrinks with the same arrow on the other edge', () => {
  const right = renderHandle('start');
  fireEvent.keyDown(right.handle, { key: 'ArrowRight' });
  expect(right.onResize).toHaveBeenLastCalledWith(284);
});

it('keeps within its limits and says where it stands', () => {
  const { handle, onResize } = renderHandle('end', 395);
  expect(handle.getAttribute('aria-valuenow')).toBe('395');
  fireEvent.keyDown(handle, { key: 'ArrowRight' });
  expect(onResize).toHaveBeenLastCalledWith(400);
  fireEvent.keyDown(handle, { key: 'Home' });
  expect(onResize).toHaveBeenLastCalledWith(200);
});
