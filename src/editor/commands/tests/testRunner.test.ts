import { describe, expect, it } from 'vitest';
import { createTestRunner, type RunnerPorts } from './testRunner.ts';

function runnerOf(ports: Partial<RunnerPorts> = {}) {
  return createTestRunner({
    flush: () => Promise.resolve(),
    runOne: () => Promise.resolve(),
    auto: false,
    rememberAuto: () => undefined,
    ...ports,
  });
}

describe('a run of tests', () => {
  it('has one after the other, once the service has every edit', async () => {
    const log: string[] = [];
    const runner = runnerOf({
      flush: async () => void log.push('flush'),
      runOne: async (id) => {
        const { running, done, total } = runner.getState();
        log.push(`${id} ${running} ${done}/${total}`);
      },
    });
    await runner.getState().run(['a', 'b']);
    expect(log).toEqual(['flush', 'a a 0/2', 'b b 1/2']);
    expect(runner.getState()).toMatchObject({ running: null, total: 0, failure: null });
  });

  it('breaks off with the reason', async () => {
    const runner = runnerOf({ runOne: () => Promise.reject(new Error('gone')) });
    await runner.getState().run(['a', 'b']);
    expect(runner.getState()).toMatchObject({ running: null, failure: 'gone' });
  });

  it('ends when it is stopped, or another begins', async () => {
    const log: string[] = [];
    const runner = runnerOf({
      runOne: async (id, signal) => {
        log.push(id);
        if (id === 'a') runner.getState().stop();
        signal.throwIfAborted();
        if (id === 'c') void runner.getState().run(['d']);
        await Promise.resolve();
      },
    });
    await runner.getState().run(['a', 'b']);
    expect(runner.getState()).toMatchObject({ running: null, failure: null });
    await runner.getState().run(['c', 'b']);
    expect(log).toEqual(['a', 'c', 'd']);
  });

  it('remembers whether all run after each change, and what is being written', () => {
    const remembered: boolean[] = [];
    const runner = runnerOf({ rememberAuto: (auto) => remembered.push(auto) });
    runner.getState().setAuto(true);
    expect([remembered, runner.getState().auto]).toEqual([[true], true]);
    const draft = { text: 'user: x', over: 'user: y' };
    runner.getState().setDraft('a', draft);
    expect([...runner.getState().drafts]).toEqual([['a', draft]]);
    runner.getState().setDraft('a', undefined);
    expect(runner.getState().drafts.size).toBe(0);
  });
});
