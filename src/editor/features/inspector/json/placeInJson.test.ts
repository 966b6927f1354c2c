import { jsonLanguage } from '@codemirror/lang-json';
import { expect, test } from 'vitest';
import { placeInJson } from './placeInJson.ts';

const source = JSON.stringify(
  { title: 'A', 'odd.name': 1, output: { generic: [{ x: 1 }, { title: 'B' }] }, next_step: {} },
  null,
  2,
);

test.each([
  ['title', '"title"'],
  ['output.generic[1].title', '"title"'],
  ['output.generic[0]', '{\n        "x": 1\n      }'],
  ['next_step.behavior', '"next_step"'],
  ['gone', '{'],
])('%s stands at %j', (path, text) => {
  const { from, to } = placeInJson(jsonLanguage.parser.parse(source), source, path);
  expect(source.slice(from, to)).toBe(text);
});

test('two of a name are told apart by where they are', () => {
  const tree = jsonLanguage.parser.parse(source);
  expect(placeInJson(tree, source, 'output.generic[1].title').from).toBeGreaterThan(
    placeInJson(tree, source, 'title').from,
  );
});
