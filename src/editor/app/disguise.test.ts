import { expect, it } from 'vitest';
import { disguise } from './disguise.ts';

it('marks, accents and lengthens a text, and leaves what is still to be filled in', () => {
  expect(disguise('Save')).toBe('⟦Šávé~~⟧');
  expect(disguise('{{count}} nodes')).toBe('⟦{{count}} ñödéš~~~~~~⟧');
});
