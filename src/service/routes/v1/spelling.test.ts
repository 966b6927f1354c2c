import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { testDatabases, type DatabaseKind } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from '../../service.testkit.ts';

const [sqlite] = (await testDatabases()) as [DatabaseKind];

let service: RunningService;
beforeEach(async () => {
  service = await startService(sqlite);
});
afterEach(() => service.close());

async function answer(settings: JsonObject, input: JsonObject, language = 'en'): Promise<JsonObject> {
  const { body: workspace } = await service.call('POST', '/v1/workspaces', {
    name: 'Shop',
    language,
    system_settings: settings,
    entities: [{ entity: 'reading', fuzzy_match: true, values: [{ value: 'book', synonyms: ['magazine'] }] }],
    dialog_nodes: [{ dialog_node: 'echo', conditions: 'true', output: { text: '<? input.text ?>' } }],
  });
  const id = workspace['workspace_id'] as string;
  const { body } = await service.call('POST', `/v1/workspaces/${id}/message`, { input });
  return body;
}

const said = { text: 'I wnt to buy a magazin' };

it('corrects where the skill says so; what fuzzy matching knows stays', async () => {
  const { input, output, entities } = await answer(
    { spelling_auto_correct: true, spelling_suggestions: true },
    said,
  );
  expect(input).toEqual({ text: 'I want to buy a magazin', original_text: said.text });
  expect(output).toMatchObject({ text: ['I want to buy a magazin'] });
  expect(entities).toMatchObject([{ value: 'book' }]);
});

it('only suggests where it may not correct', async () => {
  const { input, output } = await answer({ spelling_auto_correct: false, spelling_suggestions: true }, said);
  expect(input).toEqual({ ...said, suggested_text: 'I want to buy a magazin' });
  expect(output).toMatchObject({ text: [said.text] });
});

it('leaves texts alone where the skill doesn’t say so, and in other languages', async () => {
  expect((await answer({}, said))['input']).toEqual(said);
  expect((await answer({ spelling_auto_correct: true }, said, 'fr'))['input']).toEqual(said);
});

it('does what the message says', async () => {
  const off = { ...said, spelling_auto_correct: false };
  expect((await answer({ spelling_auto_correct: true }, off))['input']).toEqual(off);
  const on = { ...said, spelling_auto_correct: true };
  expect((await answer({}, on))['input']).toMatchObject({ original_text: said.text });
});
