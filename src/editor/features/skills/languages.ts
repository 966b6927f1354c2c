/** The languages that Watson's skills can have, by their codes in a workspace. */
export const languageCodes = [
  'en',
  'ar',
  'cs',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'nl',
  'pt-br',
  'zh-cn',
  'zh-tw',
] as const;

/** What stands in the file of a skill for the model that takes any language. */
export const anyLanguage = 'xx';

/** A language's name in the reader's own language; the code itself for one that nobody knows. */
export function languageName(code: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The language of a new skill that the reader most likely wants. */
export function likelyLanguage(reader: string): string {
  const code = reader.toLowerCase();
  const base = code.split('-')[0];
  return (
    languageCodes.find((known) => known === code) ??
    languageCodes.find((known) => known.split('-')[0] === base) ??
    'en'
  );
}
