import type { SkillCard } from '#protocol/studio.ts';

export type SortBy = 'updated' | 'name';

/** The cards whose name or description holds every word of the filter, sorted; newest or A first. */
export function arrange(cards: readonly SkillCard[], filter: string, sortBy: SortBy): SkillCard[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const matching = cards.filter((card) => {
    const text = fold(`${card.name} ${card.description ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  return matching.sort(
    sortBy === 'name'
      ? (a, b) => collator.compare(a.name, b.name)
      : (a, b) => Date.parse(b.updated) - Date.parse(a.updated),
  );
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Without case and accents, so that “cafe” finds “Café”. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
