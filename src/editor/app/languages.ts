import type { ResourceKey } from 'i18next';

/** Texts by namespace. */
export type Texts = Readonly<Record<string, ResourceKey>>;

/** A language that the editor speaks. Its texts, English apart, are fetched when somebody reads it. */
export interface Language {
  /** BCP 47; what the document says of itself as `lang`. */
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  readonly load?: () => Promise<{ readonly texts: Texts }>;
}

export const ENGLISH: Language = { code: 'en', name: 'English' };

/** In the order in which they are offered. */
export const LANGUAGES: readonly Language[] = [
  { code: 'de', name: 'Deutsch', load: () => import('./languages/de/texts.ts') },
  ENGLISH,
  { code: 'es', name: 'Español', load: () => import('./languages/es/texts.ts') },
  { code: 'pt-BR', name: 'Português (Brasil)', load: () => import('./languages/pt-BR/texts.ts') },
  { code: 'ja', name: '日本語', load: () => import('./languages/ja/texts.ts') },
];

/**
 * English, disguised: each letter accented, each text longer by two fifths. Whatever on a page still reads as plain
 * English stands outside the texts, and whatever doesn't fit won't fit in German either. Not offered to anybody.
 */
export const PSEUDO: Language = { code: 'en-XA', name: 'Pseudo' };

/** The language that was chosen, else the first of the reader's own that there is, else English. */
export function languageFor(chosen: string | null, preferred: readonly string[]): Language {
  for (const wanted of chosen === null ? preferred : [chosen, ...preferred]) {
    if (wanted === PSEUDO.code && wanted === chosen) return PSEUDO;
    const exact = LANGUAGES.find(({ code }) => code === wanted);
    const kin = exact ?? LANGUAGES.find(({ code }) => primaryOf(code) === primaryOf(wanted));
    if (kin) return kin;
  }
  return ENGLISH;
}

const primaryOf = (code: string): string => code.split('-')[0]!.toLowerCase();
