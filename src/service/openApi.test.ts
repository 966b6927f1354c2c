import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from './service.testkit.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}

interface Schema {
  readonly properties?: Record<string, Schema & { readonly maxLength?: number; readonly type?: unknown }>;
  readonly required?: readonly string[];
}

let service: RunningService;
let paths: Record<string, Record<string, Operation>>;
let document: string;

beforeAll(async () => {
  const [sqlite] = await testDatabases();
  service = await startService(sqlite!, { env: { PARLEY_API_KEY: 'secret' } });
  document = await (await fetch(`${service.url}/openapi.json`)).text();
  ({ paths } = JSON.parse(document) as { paths: typeof paths });
});
afterAll(() => service.close());

const operations = (): [path: string, method: string, operation: Operation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [path, method, operation] as [string, string, Operation],
    ),
  );

describe('the description of the API', () => {
  it('has every method of IBM’s client', () => {
    const typings = createRequire(import.meta.url)
      .resolve('ibm-watson/assistant/v1.js')
      .replace(/js$/, 'd.ts');
    const methods = [
      ...readFileSync(typings, 'utf8').matchAll(/^ {4}(\w+)\(params\??: AssistantV1\.\w+Params\)/gm),
    ];
    const names = methods.map(([, name]) => name).filter((name) => name !== 'updateDialogNodeNullable');
    expect(names.length).toBeGreaterThan(40);
    const described = operations().map(([, , { operationId }]) => operationId);
    expect(described.filter((id) => id !== undefined)).toEqual(expect.arrayContaining(names));
  });

  it('wants a version everywhere, and describes what is below Watson’s paths alone', () => {
    for (const [path, , { parameters }] of operations()) {
      expect(path).toMatch(/^\/v[12]\//);
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: 'version', in: 'query', required: true }),
      );
    }
  });

  it('tells the limits that requests are held to', () => {
    const create = paths['/v1/workspaces/{workspace_id}/intents']?.['post'];
    const body = create?.requestBody?.content['application/json']?.schema;
    expect(body?.required).toEqual(['intent']);
    expect(body?.properties?.['intent']).toMatchObject({ type: 'string', maxLength: 128 });
    expect(body?.properties?.['description']).toMatchObject({ type: ['string', 'null'], maxLength: 512 });
    const answer = create?.responses['201']?.content?.['application/json']?.schema;
    expect(answer?.properties).toHaveProperty('created');
    expect(create?.responses['4XX']?.content?.['application/json']?.schema.required).toEqual([
      'error',
      'code',
    ]);
    expect(create?.parameters?.map(({ name }) => name).toSorted()).toEqual([
      'include_audit',
      'version',
      'workspace_id',
    ]);
  });

  it('is plain JSON of OpenAPI 3.1', () => {
    expect(document).not.toMatch(/"~\w+"/);
    expect(JSON.parse(document)).toMatchObject({ openapi: '3.1.0', info: { title: 'Parley' } });
  });
});

it('answers hold more than their descriptions', async () => {
  const headers = { authorization: 'Bearer secret' };
  const made = await service.call('POST', '/v1/workspaces', { name: 'x', extra: { deep: [1] } }, headers);
  expect(made.body).toMatchObject({ extra: { deep: [1] } });
});
