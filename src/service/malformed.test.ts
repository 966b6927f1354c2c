import { Agent, request as send } from 'node:http';
import { connect } from 'node:net';
import { sep } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabases } from '#storage/databases.testkit.ts';
import { startService, type RunningService } from './service.testkit.ts';

/** How many requests, and which: `PARLEY_FUZZ_REQUESTS=20000` for a long run. */
const REQUESTS = Number(process.env['PARLEY_FUZZ_REQUESTS'] || 1000);
const SEED = Number(process.env['PARLEY_FUZZ_SEED'] || 20_261_128);

interface Malformed {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let service: RunningService;
let known: string;
const agent = new Agent({ keepAlive: true });

beforeAll(async () => {
  const [sqlite, postgres] = await testDatabases();
  service = await startService((postgres ?? sqlite)!);
  known = await newWorkspace();
});
afterAll(async () => {
  agent.destroy();
  await service.close();
});

async function newWorkspace(): Promise<string> {
  const { body } = await service.call('POST', '/v1/workspaces', {
    name: 'Sturdy',
    intents: [
      { intent: 'buy', examples: [{ text: 'one', mentions: [{ entity: 'size', location: [0, 3] }] }] },
    ],
    entities: [{ entity: 'size', values: [{ value: 'large', synonyms: ['big'] }] }],
    counterexamples: [{ text: 'no' }],
    dialog_nodes: [{ dialog_node: 'a' }, { dialog_node: 'b', previous_sibling: 'a', parent: null }],
  });
  return body['workspace_id'] as string;
}

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);

const NAMES = ['buy', 'size', 'large', 'big', 'one', 'no', 'a', 'b'];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\0', '\ud800', '__proto__', 'constructor', '../..', '%', '%2F', 'x'.repeat(3000)),
);

const segments = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  texts.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%zz', '%00', '%C3', '%2e%2e', '..', '.', '%25', '+', ';', '😀', '*', '_'),
);
const ids = fc.oneof(
  { weight: 6, arbitrary: fc.constant('KNOWN') },
  fc.uuid(),
  fc.constantFrom('x', '', '00000000-0000-0000-0000-00000000000g', '%00'),
);
const routes = fc.constantFrom(
  '/v1/workspaces',
  '/v1/workspaces/:id',
  '/v1/workspaces_async',
  '/v1/workspaces_async/:id',
  '/v1/workspaces_async/:id/export',
  '/v1/workspaces/:id/intents',
  '/v1/workspaces/:id/intents/:name',
  '/v1/workspaces/:id/intents/:name/examples',
  '/v1/workspaces/:id/intents/:name/examples/:name',
  '/v1/workspaces/:id/counterexamples',
  '/v1/workspaces/:id/counterexamples/:name',
  '/v1/workspaces/:id/entities',
  '/v1/workspaces/:id/entities/:name',
  '/v1/workspaces/:id/entities/:name/mentions',
  '/v1/workspaces/:id/entities/:name/values',
  '/v1/workspaces/:id/entities/:name/values/:name',
  '/v1/workspaces/:id/entities/:name/values/:name/synonyms',
  '/v1/workspaces/:id/entities/:name/values/:name/synonyms/:name',
  '/v1/workspaces/:id/dialog_nodes',
  '/v1/workspaces/:id/dialog_nodes/:name',
  '/v1/workspaces/:id/message',
  '/v1/workspaces/:id/bulk_classify',
  '/v1/workspaces/:id/logs',
  '/v1/logs',
  '/v1/user_data',
  '/v1/nothing/:name',
  '/v2/:name',
  '/:name',
);
const paths = fc
  .tuple(routes, ids, fc.infiniteStream(segments))
  .map(([route, id, names]) =>
    route.replace(':id', () => id).replaceAll(':name', () => names.next().value ?? 'a'),
  );

const values = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    '1',
    '0',
    '-1',
    '1e9',
    '9999999999999999999',
    'NaN',
    '',
    'stable',
    'updated',
  ),
  fc.constantFrom('-updated', '-', '--name', 'request_timestamp', '[]', '{}', 'null'),
  fc.constantFrom(
    'language::en,workspace_id::x',
    'a',
    '(((',
    'request.input.text:"',
    'response.intents:intent::*',
  ),
  fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
  texts,
);
const parameters = fc.constantFrom(
  ...wordsIn(`
    page_limit cursor sort export include_audit include_count append filter customer_id
    verbose nodes_visited_details trace version __proto__ toString
  `),
);
const queries = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constant('version=2021-11-27') },
      fc.constantFrom('', 'version=', 'version=x', 'version'),
    ),
    fc.array(fc.tuple(parameters, values), { maxLength: 3 }),
  )
  .map(([version, rest]) =>
    [version, ...rest.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)].join(
      '&',
    ),
  );

const PROPERTIES = wordsIn(`
  name language metadata webhooks intents entities dialog_nodes counterexamples intent examples
  text mentions location entity values value type synonyms patterns synonym dialog_node parent
  previous_sibling conditions output context next_step behavior selector generic response_type
  options actions input user_id system dialog_stack alternate_intents conversation_id fuzzy_match
  description title
`);
const leaves = fc.oneof(
  texts,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    [],
    {},
    'jump_to',
    'patterns',
    'slot',
    'root',
    'sys-date',
  ),
  fc.constantFrom<unknown>('#buy && (', '@size:(', '<? $x.get(', '$x[99999999999]', '(a+)+$', '[', 'welcome'),
  fc.constantFrom<unknown>(...NAMES),
);
const { value: documents } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, leaves, tie('object'), fc.array(tie('value'), { maxLength: 3 })),
  object: fc.dictionary(fc.constantFrom(...PROPERTIES), tie('value'), { maxKeys: 5 }),
}));
const bodies = fc.oneof(
  { weight: 6, arbitrary: documents.map((value) => JSON.stringify(value) ?? '') },
  fc.json(),
  fc.tuple(fc.json(), fc.nat(40)).map(([json, length]) => json.slice(0, length)),
  fc.constantFrom('', '{', 'nul', '{"a":1,}', "{'a':1}", '\uFEFF{}', '{"__proto__":{"x":1}}', '"\\ud800"'),
  fc.nat(2000).map((depth) => `{"metadata":${'['.repeat(depth)}${']'.repeat(depth)}}`),
);
const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 8, arbitrary: fc.constant('application/json') },
      fc.constantFrom(
        'text/plain',
        'application/json; charset=utf-16',
        'application/x-www-form-urlencoded',
        ';',
        'a/b/c',
      ),
    ),
    'if-match': fc.constantFrom('*', '"x"', 'x', '"', 'W/"x"'),
    'x-watson-metadata': fc.constantFrom(
      'customer_id=abc',
      'customer_id',
      ';;;===',
      'customer_id=a;customer_id=b',
    ),
    'x-watson-learning-opt-out': fc.constantFrom('1', 'true', 'maybe'),
    'accept-encoding': fc.constantFrom('br', 'gzip;q=x', '*', 'nothing'),
    authorization: fc.constantFrom('Basic', 'Basic %%%', 'Bearer', 'Digest x', 'Basic YXBpa2V5Og=='),
  },
  { requiredKeys: ['content-type'] },
);
/** What a collection or method takes, by the last of these names in a path. */
const VALID: Readonly<Record<string, object>> = {
  workspaces: { name: 'n', intents: [{ intent: 'i' }], dialog_nodes: [{ dialog_node: 'd' }] },
  workspaces_async: { name: 'n', entities: [{ entity: 'e', values: [{ value: 'v' }] }] },
  intents: { intent: 'i', examples: [{ text: 't', mentions: [{ entity: 'size', location: [0, 1] }] }] },
  examples: { text: 't' },
  counterexamples: { text: 't' },
  entities: { entity: 'e', values: [{ value: 'v', synonyms: ['s'] }] },
  values: { value: 'v', patterns: ['p'] },
  synonyms: { synonym: 's' },
  dialog_nodes: { dialog_node: 'd', conditions: '#buy', output: { generic: [] } },
  message: { input: { text: 'large' }, context: { system: { dialog_stack: [{ dialog_node: 'a' }] } } },
  bulk_classify: { input: [{ text: 'large' }] },
};

/** A body that is right for the path but for one property. */
function nearlyValid(path: string, property: string, value: unknown): string {
  const name = path.split(/[/?]/).findLast((segment) => Object.hasOwn(VALID, segment)) ?? 'workspaces';
  return JSON.stringify({ ...VALID[name], [property]: value });
}

const requests: fc.Arbitrary<Malformed> = fc
  .record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'GET', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'),
    path: fc.tuple(paths, queries).map((parts) => parts.join('?')),
    headers,
    body: bodies,
    near: fc.option(fc.tuple(fc.constantFrom(...PROPERTIES), documents)),
  })
  .map(({ near, ...rest }) => (near ? { ...rest, body: nearlyValid(rest.path, ...near) } : rest));

function answerTo({ method, path, headers: given, body }: Malformed): Promise<Answered> {
  const { hostname, port } = new URL(service.url);
  const data = method === 'GET' || method === 'OPTIONS' ? '' : body;
  // What no client could send isn't sent.
  const target = path.replaceAll('KNOWN', known).replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent);
  const length = Buffer.byteLength(data);
  return new Promise((resolve, reject) => {
    const call = send(
      { agent, hostname, port, method, path: target, headers: { ...given, 'content-length': length } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-encoding']
              ? 'compressed'
              : (response.headers['content-type'] ?? ''),
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(data);
  });
}

/** What nobody outside is to see: traces, and paths of this machine. */
const LEAKS = [
  /\n\s+at /,
  /node_modules/,
  /\.ts\b/,
  /file:\/\//,
  new RegExp(import.meta.dirname.replaceAll(sep, '[/\\\\]')),
];

test(`${REQUESTS} malformed requests are refused as such, and nothing leaks`, { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (malformed) => {
      const { status, type, text } = await answerTo(malformed);
      expect(status).toBeLessThan(500);
      for (const leak of LEAKS) expect(text).not.toMatch(leak);
      const isReadable = status >= 400 && type !== 'compressed';
      const told = isReadable ? (JSON.parse(text) as object) : { error: '', code: status };
      expect(told).toMatchObject({ error: expect.any(String) as string, code: status });
      if (malformed.method === 'DELETE' && status === 200) known = await newWorkspace();
    }),
    { numRuns: REQUESTS, seed: SEED },
  );
  expect((await service.call('GET', '/healthz')).body).toEqual({ status: 'ok' });
  // The tree of what was written is whole: it can be read and exported.
  expect((await service.call('GET', `/v1/workspaces/${await newWorkspace()}?export=true`)).status).toBe(200);
});

test.each([
  ['no request line', 'nonsense\r\n\r\n'],
  ['a header that is none', 'GET /healthz HTTP/1.1\r\nHost: x\r\nbroken\r\n\r\n'],
  [
    'two lengths',
    'POST /v1/workspaces HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
  ],
])('%s is told as an error', async (_name, request) => {
  const { hostname, port } = new URL(service.url);
  const text = await new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(request));
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
  expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
  const [, body = ''] = text.split('\r\n\r\n');
  expect(JSON.parse(body)).toEqual({
    error: expect.any(String) as string,
    code: Number(text.slice(9, 12)),
  });
});
