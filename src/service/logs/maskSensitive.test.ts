import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { Table } from '#lib/table.ts';
import type { Entity } from '#skill/model.ts';
import { maskSensitive } from './maskSensitive.ts';

const ENTITIES = Table.from<Entity>([
  ['card', { entity: 'card', metadata: { sensitive: true } }, 0],
  ['size', { entity: 'size', metadata: { sensitive: false } }, 1],
]);

function exchange(text: string, entities: readonly JsonObject[], more: JsonObject = {}): JsonObject {
  return { request: { input: { text } }, response: { input: { text }, entities, ...more } };
}

describe('maskSensitive', () => {
  it('masks the words, the value and the groups of a sensitive mention wherever they stand', () => {
    const said = 'my card is 4111-22, a large one';
    const mention = {
      entity: 'card',
      value: 'number',
      location: [11, 18],
      groups: [
        { group: 'group_0', location: [11, 18] },
        { group: 'group_1', location: [11, 15] },
      ],
    };
    const size = { entity: 'size', value: 'large', location: [22, 27] };
    const masked = maskSensitive(
      exchange(said, [mention, size], {
        output: { text: ['Charged to 4111-22. (4111)'] },
        context: { card: '4111-22', first: 4111, other: 41112 },
      }),
      { entities: ENTITIES },
    );
    expect(masked).toMatchObject({
      request: { input: { text: 'my card is ***, a large one' } },
      response: {
        output: { text: ['Charged to ***. (***)'] },
        context: { card: '***', first: '***', other: 41112 },
        entities: [{ entity: 'card', value: '***' }, { value: 'large' }],
      },
    });
    expect(JSON.stringify(masked)).not.toContain('4111-22');
  });

  it('leaves longer words, and takes marks as they are', () => {
    const mention = { entity: 'card', value: 'a.c', location: [0, 3] };
    const masked = maskSensitive(exchange('A.C is not aXc nor a.cd', [mention]), { entities: ENTITIES });
    expect(masked['request']).toEqual({ input: { text: '*** is not aXc nor a.cd' } });
  });

  it('masks what was written before it was corrected', () => {
    const written = 'cal my carf pleasse';
    const mention = { entity: 'card', value: 'any', location: [8, 12] };
    const texts = (text: string): JsonObject => ({ text, original_text: written });
    const exchanged = (text: string): JsonObject => ({
      request: { input: { text: written } },
      response: { input: texts(text), entities: [mention] },
    });
    expect(maskSensitive(exchanged('call my card please'), { entities: ENTITIES })).toMatchObject({
      request: { input: { text: 'cal my *** pleasse' } },
      response: { input: { text: 'call my *** please', original_text: 'cal my *** pleasse' } },
    });
    const longer = maskSensitive(exchanged('call my card if you please'), { entities: ENTITIES });
    expect(longer['request']).toEqual({ input: { text: '***' } });
  });

  it('changes nothing where nothing is sensitive', () => {
    const plain = exchange('large', [{ entity: 'size', value: 'large', location: [0, 5] }]);
    expect(maskSensitive(plain, { entities: ENTITIES })).toBe(plain);
  });
});
