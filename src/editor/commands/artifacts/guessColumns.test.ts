import { expect, it } from 'vitest';
import { guessColumns } from './guessColumns.ts';

const columns = [
  { id: 'entity', label: '', heads: ['entity'] },
  { id: 'value', label: '', heads: ['value'] },
  { id: 'synonym', label: '', heads: ['synonym', 'synonyms'] },
];
const usual = ['entity', 'value', 'synonym'];

it('goes by the head', () => {
  const cells = [['Value', 'Note', 'ENTITY', 'synonyms', ''], []];
  expect(guessColumns(cells, columns, usual)).toEqual({
    head: true,
    places: ['value', '', 'entity', 'synonym', 'synonym'],
  });
});

it('takes a table without a head for Watson’s', () => {
  const cells = [
    ['city', 'Rome'],
    ['city', 'Paris', 'Paname', 'Lutetia'],
  ];
  expect(guessColumns(cells, columns, usual)).toEqual({
    head: false,
    places: ['entity', 'value', 'synonym', 'synonym'],
  });
});
