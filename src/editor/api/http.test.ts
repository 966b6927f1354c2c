import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from './apiError.ts';
import { request } from './http.ts';
import { signedOut } from './signedOut.ts';

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock);
  signedOut.setState(false, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

const answer = (status: number, body: string) => fetchMock.mockResolvedValue(new Response(body, { status }));

it('adds the version to v1 methods alone, beside other parameters', async () => {
  for (const path of ['/v1/workspaces', '/v1/workspaces/a?append=true', '/studio/skills']) {
    answer(200, '{}');
    await request({ path });
  }
  expect(fetchMock.mock.calls.map(([url]) => url)).toEqual([
    '/v1/workspaces?version=2021-11-27',
    '/v1/workspaces/a?append=true&version=2021-11-27',
    '/studio/skills',
  ]);
});

it('reads the error body of Watson', async () => {
  answer(
    400,
    '{"error":"Bad","code":400,"errors":[{"message":"too long","path":".name"},{"message":"odd"},7]}',
  );
  const error = await request({ path: '/v1/workspaces' }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: 400,
    message: 'Bad',
    errors: [{ message: 'too long', path: '.name' }, { message: 'odd' }],
  });
});

it('keeps the status of an answer that is not JSON', async () => {
  answer(502, '<h1>Bad gateway</h1>');
  await expect(request({ path: '/studio/skills' })).rejects.toMatchObject({
    status: 502,
    message: 'HTTP 502',
  });
});

it('has status 0 when no answer comes', async () => {
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(request({ path: '/studio/skills' })).rejects.toMatchObject({ status: 0 });
});

it('says that a key is wanted after 401, and only then', async () => {
  answer(404, '{}');
  await request({ path: '/studio/skills' }).catch(() => undefined);
  expect(signedOut.getState()).toBe(false);
  answer(401, '{"error":"Unauthorized","code":401}');
  await request({ path: '/studio/skills' }).catch(() => undefined);
  expect(signedOut.getState()).toBe(true);
});
