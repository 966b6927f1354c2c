import { expect, it } from 'vitest';
import type { SkillCard } from '#protocol/studio.ts';
import { arrange } from './arrange.ts';

const card = (name: string, updated: string, description?: string): SkillCard => ({
  id: name,
  name,
  ...(description ? { description } : {}),
  language: 'en',
  counts: { intents: 0, entities: 0, nodes: 0 },
  problems: 0,
  updated,
  score: '',
});
const cards = [
  card('Bank 10', '2026-11-02T00:00:00Z'),
  card('bank 9', '2026-11-03T00:00:00Z'),
  card('Café', '2026-11-01T00:00:00Z', 'Orders and opening hours'),
];
const names = (filter: string, by: 'name' | 'updated') => arrange(cards, filter, by).map(({ name }) => name);

it('sorts by the latest change or by name as people do', () => {
  expect(names('', 'updated')).toEqual(['bank 9', 'Bank 10', 'Café']);
  expect(names('', 'name')).toEqual(['bank 9', 'Bank 10', 'Café']);
  expect(arrange(cards.toReversed(), '', 'name').map(({ name }) => name)).toEqual([
    'bank 9',
    'Bank 10',
    'Café',
  ]);
});

it('finds every word in name or description, whatever the case and accents', () => {
  expect(names('CAFE hours', 'name')).toEqual(['Café']);
  expect(names('bank 1', 'name')).toEqual(['Bank 10']);
  expect(names('tram', 'name')).toEqual([]);
});
