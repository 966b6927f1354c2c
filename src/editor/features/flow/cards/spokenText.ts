/** Tags that authors put into answers for web channels (`<b>`, `<a href=…>`), but not `<? expressions ?>`. */
const TAG = /<\/?[a-z][^<>]*>/gi;
const SPACE = /\s+/g;

/** An answer as running text: without markup, in one line. */
export function spokenText(text: string): string {
  return text.replace(TAG, ' ').replace(SPACE, ' ').trim();
}
