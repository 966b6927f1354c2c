import { beforeEach, expect, it } from 'vitest';
import { accuracyLog } from './accuracyLog.ts';

beforeEach(() => localStorage.clear());

it('answers the figure before the last change, whenever it is asked', () => {
  const log = accuracyLog('a');
  expect(log.take({ right: 41, asked: 49 })).toBeNull();
  expect(log.take({ right: 41, asked: 49 })).toBeNull();
  expect(log.take({ right: 44, asked: 48 })).toEqual({ right: 41, asked: 49 });
  expect(accuracyLog('a').take({ right: 44, asked: 48 })).toEqual({ right: 41, asked: 49 });
  expect(accuracyLog('b').take({ right: 44, asked: 48 })).toBeNull();
});

it('takes what it can’t read for nothing', () => {
  localStorage.setItem('parley-accuracy/a', '{"now":3}');
  expect(accuracyLog('a').take({ right: 1, asked: 2 })).toBeNull();
  expect(accuracyLog('a').take({ right: 2, asked: 2 })).toEqual({ right: 1, asked: 2 });
});
