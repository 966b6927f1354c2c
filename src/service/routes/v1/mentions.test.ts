import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

describe.each(await testDatabases())('mentions and classification on $name', (kind) => {
  let service: RunningService;
  let workspaceId: string;

  beforeAll(async () => {
    service = await startService(kind);
    const { result } = await service.watson.createWorkspace({
      name: 'Mentions',
      intents: [
        {
          intent: 'travel',
          examples: [
            {
              text: 'from Rome to Oslo',
              mentions: [
                { entity: 'city', location: [5, 9] },
                { entity: 'city', location: [13, 17] },
              ],
            },
            { text: 'a trip' },
          ],
        },
        {
          intent: 'eat',
          examples: [
            { text: 'dinner in Oslo', mentions: [{ entity: 'city', location: [10, 14] }] },
            { text: 'I am hungry', mentions: [] },
          ],
        },
      ],
      entities: [{ entity: 'city', values: [{ value: 'Rome' }, { value: 'Oslo' }] }, { entity: 'other' }],
    });
    workspaceId = result.workspace_id ?? '';
  });
  afterAll(() => service.close());

  it('lists where an entity is mentioned', async () => {
    const { result, status } = await service.watson.listMentions({ workspaceId, entity: 'city' });
    expect(status).toBe(200);
    expect(result.examples).toEqual([
      { text: 'dinner in Oslo', intent: 'eat', location: [10, 14] },
      { text: 'from Rome to Oslo', intent: 'travel', location: [5, 9] },
      { text: 'from Rome to Oslo', intent: 'travel', location: [13, 17] },
    ]);
    expect(result.pagination.refresh_url).toMatch(/^\/v1\/workspaces\/.*\/mentions\?version=/);
    const audited = await service.watson.listMentions({
      workspaceId,
      entity: 'city',
      includeAudit: true,
      _export: true,
    });
    expect(audited.result.examples[0]).toHaveProperty('created');
    expect((await service.watson.listMentions({ workspaceId, entity: 'other' })).result.examples).toEqual([]);
    await expect(service.watson.listMentions({ workspaceId, entity: 'none' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('classifies a list, and one alone', async () => {
    const { result, status } = await service.watson.bulkClassify({
      workspaceId,
      input: [{ text: 'a trip to Rome' }, { text: 'I am hungry' }, { text: '' }],
    });
    expect(status).toBe(200);
    expect(result.output).toHaveLength(3);
    expect(result.output?.[0]).toMatchObject({
      input: { text: 'a trip to Rome' },
      intents: expect.arrayContaining([expect.objectContaining({ intent: 'travel' })]) as unknown,
      entities: [{ entity: 'city', value: 'Rome', location: [10, 14] }],
    });
    expect(result.output?.[1]?.intents?.[0]?.intent).toBe('eat');
    expect(result.output?.[2]).toEqual({ input: { text: '' }, intents: [], entities: [] });
    const path = `/v1/workspaces/${workspaceId}/bulk_classify`;
    const one = await service.call('POST', path, { input: { text: 'I am hungry' } });
    expect((one.body['output'] as unknown[]).length).toBe(1);
    expect((await service.call('POST', path, {})).body).toEqual({ output: [] });
  });

  it.each([
    ['a text alone', 'hungry', 'input'],
    ['no text', [{ text: 'x' }, {}], 'input[1].text'],
    ['a number', { text: 1 }, 'input.text'],
    ['two lines', [{ text: 'a\nb' }], 'input[0].text'],
    ['a long text', [{ text: 'x'.repeat(2049) }], 'input[0].text'],
  ])('refuses %s', async (_name, input, at) => {
    const path = `/v1/workspaces/${workspaceId}/bulk_classify`;
    const { status, body } = await service.call('POST', path, { input });
    expect([status, body['errors']]).toMatchObject([400, [{ path: at }]]);
  });
});
