import { resolve } from 'node:path';
import { PLAN_LIMITS } from '#skill/limits.ts';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, requireKey } from './config.ts';
import { isOwnHost } from './hostGuard.ts';

describe('readConfig', () => {
  it('does with nothing', () => {
    expect(readConfig({ DATABASE_URL: '', PARLEY_API_KEY: '', PORT: '' })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: null,
      apiKey: null,
      secret: null,
      allowPrivate: false,
      bodyLimit: 60 * 1024 * 1024,
      logDays: 30,
      encoderDir: null,
      limits: PLAN_LIMITS.enterprise,
    });
  });

  it('wants a key before other machines are let in', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.0.7', 'example.com']) {
      expect(() => requireKey(readConfig({ HOST }), false)).toThrow(ConfigError);
      expect(() => requireKey(readConfig({ HOST }), true)).not.toThrow();
      expect(() => requireKey(readConfig({ HOST, PARLEY_API_KEY: 'k' }), false)).not.toThrow();
    }
    for (const HOST of ['localhost', '127.0.0.2', '::1']) {
      expect(() => requireKey(readConfig({ HOST }), false)).not.toThrow();
    }
  });

  it('has the limits of a plan, and each by itself', () => {
    expect(readConfig({ PARLEY_PLAN: 'Lite', PARLEY_MAX_INTENTS: '7' }).limits).toEqual({
      ...PLAN_LIMITS.lite,
      intents: 7,
    });
    expect(() => readConfig({ PARLEY_PLAN: 'free' })).toThrow(/PARLEY_PLAN=free/);
    expect(() => readConfig({ PARLEY_MAX_NODES: 'many' })).toThrow(/PARLEY_MAX_NODES/);
  });

  it.each(['eighty', '-1', '65536', '3000.5', ' '])('refuses the port “%s”', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(ConfigError);
  });
});

it.each([
  ['localhost', true],
  ['localhost:3000', true],
  ['LOCALHOST:3000', true],
  ['127.0.0.1:80', true],
  ['[::1]:3000', true],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['evil.example:3000', false],
  ['127.evil.0.1', false],
  ['', false],
  [undefined, false],
])('takes the host %s for this machine: %s', (host, expected) => {
  expect(isOwnHost(host)).toBe(expected);
});
