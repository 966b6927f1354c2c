import { act, cleanup, render, screen } from '@testing-library/react';
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

it('says that the code is missing, tries again at once when asked to, and never gives up then', async () => {
  vi.useFakeTimers();
  try {
    const load = vi.fn<() => Promise<() => string>>().mockRejectedValue(new Error('gone'));
    const Part = later(load, ({ onRetry }) => <button onClick={onRetry}>again</button>);
    render(<Part />);
    expect(screen.queryByRole('button')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(load.mock.calls.length).toBeGreaterThan(15);

    load.mockResolvedValue(() => 'here');
    await act(async () => {
      screen.getByRole('button').click();
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(screen.getByText('here')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
