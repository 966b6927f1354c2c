import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { Call } from '#dialog/answer.ts';
import { performCall } from './performCall.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/hook`;
}

function callTo(url: string, more: Partial<Call> = {}): Call {
  return { kind: 'webhook', node: 'a', name: 'main', parameters: { size: 'large' }, url, ...more };
}

const patient = () => new AbortController().signal;

it('posts the parameters with the headers of the skill', async () => {
  let seen: unknown;
  const url = await listen((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      seen = {
        method: request.method,
        secret: request.headers['x-secret'],
        body: JSON.parse(body) as unknown,
      };
      response.end('{"price":12}');
    });
  });
  const headers = [{ name: 'X-Secret', value: 'open sesame' }];
  const result = await performCall(callTo(url, { headers }), patient(), true);
  expect(result).toEqual({ ok: true, value: { price: 12 } });
  expect(seen).toEqual({ method: 'POST', secret: 'open sesame', body: { size: 'large' } });
});

it.each([
  ['another status', 500, '{}', /status 500/],
  ['a redirect', 302, '', /status 302/],
  ['something else than JSON', 200, '<p>', /not JSON/],
  ['too much', 200, JSON.stringify('x'.repeat(2_000_000)), /1 MB/],
])('tells of %s', async (_name, status, body, message) => {
  const url = await listen((_request, response) => {
    response.writeHead(status, { location: 'http://example.com/' }).end(body);
  });
  const result = await performCall(callTo(url), patient(), true);
  expect(result).toEqual({ ok: false, error: expect.stringMatching(message) as string });
});

it('gives up when it is told to', async () => {
  const stop = new AbortController();
  const url = await listen(() => stop.abort());
  const result = await performCall(callTo(url), stop.signal, true);
  expect(result).toEqual({ ok: false, error: expect.stringMatching(/too long/) as string });
});

it('keeps away from private addresses unless they are allowed', async () => {
  let asked = false;
  const url = await listen((_request, response) => {
    asked = true;
    response.end('{}');
  });
  for (const address of [url, url.replace('127.0.0.1', 'localhost'), url.replace('127.0.0.1', '[::1]')]) {
    const result = await performCall(callTo(address), patient(), false);
    expect(result).toEqual({ ok: false, error: expect.stringMatching(/PARLEY_ALLOW_PRIVATE/) as string });
  }
  expect(asked).toBe(false);
});

it('says what it can’t do', async () => {
  expect(await performCall(callTo('ftp://example.com'), patient(), true)).toMatchObject({ ok: false });
  expect(await performCall(callTo('nonsense'), patient(), true)).toMatchObject({ ok: false });
  expect(await performCall(callTo(''), patient(), true)).toMatchObject({ ok: false });
  const action = callTo('https://example.com', { kind: 'cloud_function' });
  expect(await performCall(action, patient(), true)).toMatchObject({ ok: false });
});
