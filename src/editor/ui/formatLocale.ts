/** The reader's regional form of the editor's language, for dates and numbers: `en-GB` where the texts are `en`. */
export function formatLocale(language: string): string {
  return navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language;
}
