const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  i: 'í',
  l: 'ľ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
};

/**
 * A text as the pseudo-locale says it: in brackets, accented, and longer by two fifths. What is still to be filled in
 * (`{{count}}`) stays.
 */
export function disguise(text: string): string {
  const accented = text.replace(/\{\{.*?\}\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part);
  return `⟦${accented}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}
