import type { TextInsight } from '#protocol/insight.ts';

/** What an entity found in a text. */
export interface FoundMention {
  readonly entity: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** 0–1; below 1 where the words only resemble the value. */
  readonly confidence: number;
  /** Other readings: of “at 5”, both hours. */
  readonly alternatives: readonly string[];
}

/** The mentions in an answer of the service, by place; those without a place are left out. */
export function mentionsIn(entities: TextInsight['entities']): readonly FoundMention[] {
  return entities.flatMap(({ entity, value, location, confidence, alternatives }) => {
    if (!Array.isArray(location)) return [];
    const [start, end] = location.map(Number) as [number, number];
    const others = Array.isArray(alternatives)
      ? (alternatives as readonly { readonly value?: unknown }[])
      : [];
    return [
      {
        entity: String(entity),
        value: String(value),
        start,
        end,
        confidence: typeof confidence === 'number' ? confidence : 1,
        alternatives: others.map((other) => String(other.value)),
      },
    ];
  });
}
