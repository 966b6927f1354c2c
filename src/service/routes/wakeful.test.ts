import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wakeful } from './wakeful.ts';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setImmediate'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('looks again and again until its moment is over', () => {
  const stayAwake = wakeful(2, 2);
  stayAwake();
  now += 1;
  stayAwake();
  expect(vi.getTimerCount()).toBe(1);
  now += 1;
  vi.advanceTimersToNextTimer();
  expect(vi.getTimerCount()).toBe(1);
  now += 1;
  vi.advanceTimersToNextTimer();
  expect(vi.getTimerCount()).toBe(0);
  stayAwake();
  expect(vi.getTimerCount()).toBe(1);
});

it('leaves a single core to the client', () => {
  wakeful(2, 1)();
  expect(vi.getTimerCount()).toBe(0);
});
