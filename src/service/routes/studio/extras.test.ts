import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('notes on $name', (kind) => {
  let service: RunningService;
  let skill: string;
  beforeEach(async () => {
    service = await startService(kind);
    const { body } = await service.call('POST', '/v1/workspaces', { name: 'Bank', language: 'en' });
    skill = body['workspace_id'] as string;
  });
  afterEach(() => service.close());

  const path = (note = ''): string => `/studio/skills/${skill}/notes${note && `/${note}`}`;
  const content = { text: 'Ask legal', colour: 'yellow', node: null, x: 10, y: -20.5 };

  it('are made, replaced, listed and deleted, and survive a restart', async () => {
    expect((await service.call('PUT', path('a'), content)).status).toBe(200);
    await service.call('PUT', path('b'), { ...content, text: 'Second' });
    await service.call('PUT', path('a'), { ...content, node: 'Welcome' });
    await service.restart();
    const listed = (await service.call('GET', path())).body as unknown as object[];
    expect(listed).toMatchObject([
      { id: 'a', text: 'Ask legal', node: 'Welcome' },
      { id: 'b', text: 'Second', node: null },
    ]);
    expect((await service.call('DELETE', path('a'))).status).toBe(200);
    expect((await service.call('DELETE', path('a'))).status).toBe(404);
    expect((await service.call('GET', path())).body).toHaveLength(1);
  });

  it('are kept here for a skill that stays at another service', async () => {
    const there = '/studio/skills/up.0123456789ab.workspace/notes';
    expect((await service.call('GET', there)).body).toEqual([]);
    expect((await service.call('PUT', `${there}/a`, content)).status).toBe(200);
    expect((await service.call('GET', there)).body).toMatchObject([{ id: 'a', text: 'Ask legal' }]);
  });

  it('stand beside sets of variables to begin a test with, which are kept alike', async () => {
    const presets = `/studio/skills/${skill}/presets`;
    const gold = { name: 'Gold customer', context: { level: 'gold', points: 12, tags: ['a'] } };
    expect((await service.call('PUT', `${presets}/g`, gold)).body).toMatchObject({ id: 'g', ...gold });
    await service.restart();
    expect((await service.call('GET', presets)).body).toMatchObject([{ id: 'g', ...gold }]);
    expect((await service.call('GET', path())).body).toEqual([]);
    expect((await service.call('PUT', `${presets}/h`, { name: ' ', context: {} })).status).toBe(400);
    expect((await service.call('PUT', `${presets}/h`, { name: 'H', context: [] })).status).toBe(400);
    expect((await service.call('DELETE', `${presets}/g`)).status).toBe(200);
    expect((await service.call('GET', presets)).body).toEqual([]);
  });

  it('are no part of the skill', async () => {
    const before = (await service.call('GET', `/studio/skills/${skill}`)).body;
    await service.call('PUT', path('a'), content);
    const after = (await service.call('GET', `/studio/skills/${skill}`)).body;
    expect(after['revision']).toBe(before['revision']);
    expect(JSON.stringify((await service.call('GET', `/studio/skills/${skill}/export`)).body)).not.toContain(
      'legal',
    );
  });

  it('have a skill to be about, and nothing that is no note', async () => {
    expect((await service.call('GET', '/studio/skills/none/notes')).status).toBe(404);
    expect((await service.call('PUT', '/studio/skills/none/notes/a', content)).status).toBe(404);
    for (const wrong of [
      {},
      { ...content, colour: 'plaid' },
      { ...content, more: 1 },
      { ...content, x: '1' },
    ]) {
      expect((await service.call('PUT', path('a'), wrong)).status).toBe(400);
    }
    expect((await service.call('PUT', path('a%20b'), content)).status).toBe(400);
    expect((await service.call('GET', path())).body).toEqual([]);
  });
});
