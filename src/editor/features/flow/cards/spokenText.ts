/** Tags that authors put into answers for web channels (`<b>`, `<a href=…>`), but not `<? expressions ?>`. */
const TAG = /<\/?[a-z][^<>]*>/gi;
const SPACE = /\s+/g;
/** Anything that has to be changed. Most answers have nothing. */
const UNTIDY = /^\s|[\n\t\r<]|\s\s|\s$/;

/** An answer as running text: without markup, in one line. */
export function spokenText(text: string): string {
  return UNTIDY.test(text) ? tidied(text) : text;
}

function tidied(text: string): string {
  return text.replace(TAG, ' ').replace(SPACE, ' ').trim();
}
