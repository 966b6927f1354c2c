import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from './later.tsx';

afterEach(cleanup);

it('tries again when the line is back, and leaves its place empty until then', async () => {
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new Error('no line'))
    .mockResolvedValue(() => 'here');
  const Part = later(load);
  render(<Part />);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(screen.queryByText('here')).toBeNull();
  await Promise.resolve();
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('here')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

it('says nothing of what goes wrong ahead of need', () => {
  const Part = later(() => Promise.reject(new Error('no line')));
  expect(() => Part.fetch()).not.toThrow();
});
