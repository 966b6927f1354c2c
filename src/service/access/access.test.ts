import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '#storage/openStore.ts';
import type { Store } from '#storage/store.ts';
import { createKey } from '../usecases/createKey.ts';
import { revokeKey } from '../usecases/revokeKey.ts';
import { Access } from './access.ts';

const LOOPBACK = { host: '127.0.0.1', apiKey: null };

describe('who may come in', () => {
  let store: Store;
  let now = new Date('2026-01-01T00:00:00.000Z');
  const options = () => ({ now, hasEnvironmentKey: false, mustKeepManager: false });
  const accessOf = (config: { host: string; apiKey: string | null }) => new Access(config, store, () => now);
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

  beforeAll(async () => {
    store = await openSqliteStore(':memory:');
  });
  afterAll(() => store.close());

  it('everybody on this machine as long as there is no key, nobody from elsewhere', async () => {
    expect(await accessOf(LOOPBACK).identify({})).toMatchObject({ keyId: 'local', role: 'manager' });
    expect(await accessOf({ host: '0.0.0.0', apiKey: null }).identify({})).toBeNull();
  });

  it('the holder of a stored key until it is revoked, in every process', async () => {
    const wanted = { name: ' Ann ', role: 'viewer', skill: null } as const;
    await expect(createKey(store, wanted, options())).rejects.toMatchObject({ code: 'invalid' });
    const boss = await createKey(store, { ...wanted, role: 'manager' }, options());
    const ann = await createKey(store, wanted, options());
    const [one, other] = [accessOf(LOOPBACK), accessOf(LOOPBACK)];
    for (const access of [one, other]) {
      expect(await access.identify({})).toBeNull();
      for (let time = 0; time < 2; time++) {
        expect(await access.identify(bearer(ann.text))).toMatchObject({ name: 'Ann', role: 'viewer' });
      }
      expect(await access.identify(bearer(ann.text.slice(0, -1)))).toBeNull();
      expect(await access.identify(bearer(`${ann.text.slice(0, -1)}~`))).toBeNull();
      const forged = ann.text.replace(ann.record.id, boss.record.id);
      expect(await access.identify(bearer(forged))).toBeNull();
    }

    const token = await one.sessions.open({ keyId: ann.record.id });
    const cookie = { cookie: `parley_session=${token}` };
    expect(await other.identify(cookie)).toMatchObject({ name: 'Ann' });
    expect(await other.identify({ cookie: 'parley_session=x' })).toBeNull();

    await expect(revokeKey(store, boss.record.id, options())).rejects.toMatchObject({ code: 'conflict' });
    await revokeKey(store, ann.record.id, options());
    await expect(revokeKey(store, ann.record.id, options())).rejects.toMatchObject({ code: 'notFound' });
    one.keys.changed();
    expect(await one.identify(bearer(ann.text))).toBeNull();
    now = new Date(now.getTime() + 3000);
    expect(await other.identify(bearer(ann.text))).toBeNull();
    expect(await other.identify(cookie)).toBeNull();
    await expect(
      revokeKey(store, boss.record.id, { ...options(), mustKeepManager: true }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await revokeKey(store, boss.record.id, options());
    one.keys.changed();
    expect(await one.identify({})).toMatchObject({ keyId: 'local' });
  });

  it('keeps nothing from which a key could be taken', async () => {
    const { text, record } = await createKey(store, { name: 'x', role: 'manager', skill: null }, options());
    const secret = text.slice(text.lastIndexOf(record.id) + record.id.length + 1);
    expect(JSON.stringify(await store.keys.list())).not.toContain(secret);
    await revokeKey(store, record.id, options());
  });

  it('the environment’s key, and its sessions until it changes or they are over', async () => {
    const access = accessOf({ host: '0.0.0.0', apiKey: 'open sesame' });
    const holder = await access.identify(bearer('open sesame'));
    expect(holder).toMatchObject({ role: 'manager', skill: null });
    expect(await access.identify(bearer('open sesam'))).toBeNull();
    const token = await access.sessions.open(holder!);
    const cookie = { cookie: `a=b; parley_session=${token}` };
    expect(await access.identify(cookie)).toEqual(holder);
    expect(await accessOf({ host: '0.0.0.0', apiKey: 'another' }).identify(cookie)).toBeNull();
    now = new Date(now.getTime() + 31 * 24 * 3600 * 1000);
    expect(await access.identify(cookie)).toBeNull();
    await access.sessions.close(token);
  });

  it('a page until it signs out', async () => {
    const access = accessOf({ host: '0.0.0.0', apiKey: 'open sesame' });
    const token = await access.sessions.open((await access.identify(bearer('open sesame')))!);
    await access.sessions.close(token);
    expect(await access.identify({ cookie: `parley_session=${token}` })).toBeNull();
  });
});
