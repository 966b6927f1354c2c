import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { schemaCompiler, type InvalidRequest } from './validation.ts';

const schema = Type.Object({
  flag: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1 })),
  sort: Type.Optional(Type.String()),
});

const read = (query: object): unknown => {
  const check = schemaCompiler({ schema, method: 'GET', url: '/', httpPart: 'querystring' }) as (
    value: unknown,
  ) => { readonly value?: unknown; readonly error?: InvalidRequest };
  const { value, error } = check(query);
  return error ? error.errors.map(({ path }) => path) : value;
};

describe('query parameters', () => {
  it.each<[object, unknown]>([
    [{}, {}],
    [
      { flag: 'true', limit: '7', sort: '7' },
      { flag: true, limit: 7, sort: '7' },
    ],
    [{ flag: 'FALSE' }, { flag: false }],
    [{ flag: '1' }, { flag: true }],
    [
      { other: 'x', version: ['a', 'b'] },
      { other: 'x', version: ['a', 'b'] },
    ],
    [
      { flag: ['false', 'true'], sort: ['a', 'b'] },
      { flag: false, sort: 'a' },
    ],
    [{ flag: 'yes' }, ['flag']],
    [{ flag: '' }, ['flag']],
    [{ limit: '0' }, ['limit']],
    [{ limit: '1.5' }, ['limit']],
    [{ limit: '1e3' }, ['limit']],
    [{ limit: '99999999999999999999' }, ['limit']],
    [{ limit: '' }, ['limit']],
  ])('%j are read as %j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});
