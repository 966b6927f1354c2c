import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { sharedDatabases, type TestDatabase } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

interface Told {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: unknown;
}

const WORKSPACE = { name: 'Told', dialog_nodes: [{ dialog_node: 'a', conditions: 'welcome' }] };

describe.each(await sharedDatabases())('the feed of two services on one $name', (kind) => {
  let here: RunningService;
  let there: RunningService;
  let skill: string;
  const ends: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    const database: TestDatabase = await kind.create();
    here = await startService({ ...kind, create: async () => database });
    there = await startService({
      ...kind,
      create: async () => ({ ...database, dispose: async () => undefined }),
    });
    skill = (await here.call('POST', '/v1/workspaces', WORKSPACE)).body['workspace_id'] as string;
  });
  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
    await there.close();
    await here.close();
  });

  /** Listens like a browser, and collects what is told. */
  async function listen(
    service: RunningService,
    query = '',
    headers: Record<string, string> = {},
  ): Promise<Told[]> {
    const told: Told[] = [];
    const stop = new AbortController();
    const answer = await fetch(`${service.url}/studio/skills/${skill}/events${query}`, {
      headers,
      signal: stop.signal,
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const read = async (): Promise<void> => {
      let text = '';
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text.slice(0, end))?.[1];
          const event = field('event');
          if (event) told.push({ id: field('id'), event, data: JSON.parse(field('data') ?? 'null') });
          text = text.slice(end + 2);
        }
      }
    };
    const reading = read().catch(() => undefined);
    ends.push(async () => {
      stop.abort();
      await reading;
    });
    return told;
  }

  const rename = (service: RunningService, title: string, headers?: Record<string, string>) =>
    service.call('POST', `/v1/workspaces/${skill}/dialog_nodes/a`, { title }, headers);
  const changes = (told: readonly Told[]) =>
    told.filter(({ event }) => event === 'change').map(({ data }) => data as JsonObject);
  const revisions = (told: readonly Told[]) => changes(told).map(({ revision }) => revision);

  it('tells at both what is changed at either, by whom and how', async () => {
    const [toldHere, toldThere] = [await listen(here), await listen(there)];
    await rename(here, 'one', { 'parley-client': 'tab' });
    await rename(there, 'two');
    for (const told of [toldHere, toldThere]) {
      await vi.waitFor(() => expect(revisions(told)).toEqual([2, 3]), 5000);
      expect(changes(told)[0]).toEqual({
        revision: 2,
        by: 'local',
        at: expect.any(String) as string,
        origin: 'tab',
        edits: [{ op: 'node.set', id: 'a', patch: { set: { title: 'one' } } }],
      });
      expect(changes(told)[1]).toMatchObject({ origin: null });
      expect(told.find(({ event }) => event === 'change')?.id).toBe('2');
    }
  });

  it('catches up after a gap', async () => {
    for (const title of ['one', 'two', 'three']) await rename(there, title);
    const first = await listen(here, '?after=1');
    await vi.waitFor(() => expect(revisions(first)).toEqual([2, 3, 4]), 5000);
    // What a browser sends when it comes again counts, not the address of its first call.
    const again = await listen(here, '?after=1', { 'last-event-id': '3' });
    await vi.waitFor(() => expect(revisions(again)).toEqual([4]), 5000);
    const latest = await listen(here);
    await rename(here, 'four');
    await vi.waitFor(() => expect(revisions(latest)).toEqual([5]), 5000);
  });

  it('says when a skill is to be loaded anew, is deleted, and comes back', async () => {
    const told = await listen(there, '?after=1');
    await here.call('POST', `/v1/workspaces/${skill}`, { intents: [{ intent: 'new' }] });
    await vi.waitFor(() => expect(changes(told)).toMatchObject([{ revision: 2, edits: null }]), 5000);
    await here.call('DELETE', `/v1/workspaces/${skill}`);
    await vi.waitFor(() => expect(told.map(({ event }) => event)).toContain('removed'), 5000);
    await here.call('POST', `/studio/skills/${skill}/restore`);
    await vi.waitFor(() => expect(changes(told).at(-1)).toMatchObject({ edits: null, by: null }), 5000);
    await rename(here, 'again');
    await vi.waitFor(() => expect(changes(told).at(-1)?.['edits']).toHaveLength(1), 5000);
  });

  it('says who is where', async () => {
    const told = await listen(here, '?client=one');
    await listen(there, '?client=two');
    const move = (service: RunningService, client: string, node: string | null) =>
      service.call('POST', `/studio/skills/${skill}/presence`, { client, node });
    const present = () => told.filter(({ event }) => event === 'presence').at(-1)?.data;
    await move(there, 'two', 'a');
    await vi.waitFor(
      () =>
        expect(present()).toEqual([
          { client: 'one', name: 'local', node: null },
          { client: 'two', name: 'local', node: 'a' },
        ]),
      8000,
    );
    await ends.pop()?.();
    await vi.waitFor(() => expect(present()).toEqual([{ client: 'one', name: 'local', node: null }]), 8000);
  });

  it('is there only for skills that are', async () => {
    const none = '11111111-1111-4111-8111-111111111111';
    expect((await here.call('GET', `/studio/skills/${none}/events`)).status).toBe(404);
    const bad = await here.call('GET', `/studio/skills/${skill}/events?after=x`);
    expect(bad.status).toBe(400);
  });
});
