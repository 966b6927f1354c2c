/** Which characters belong to which names. Watson takes any letter of any script. */
const LETTER = /[\p{L}\p{M}_]/u;
const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Answers for ASCII, where nearly all names are; asking a Unicode class costs twenty times as much. */
const ascii = (pattern: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
const ASCII_LETTER = ascii(LETTER);
const ASCII_WORD = ascii(WORD);

/** The whole code point at a UTF-16 offset, empty past the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

export function isLetter(character: string): boolean {
  return ASCII_LETTER[character.charCodeAt(0)] ?? LETTER.test(character);
}

/** A letter, a digit or `_`. */
export function isWord(character: string): boolean {
  return ASCII_WORD[character.charCodeAt(0)] ?? WORD.test(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** Where the word that starts at `at` ends; `at` itself when there is none. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const known = ASCII_WORD[text.charCodeAt(end)];
    if (known === true) end++;
    else if (known === false) return end;
    else {
      const character = characterAt(text, end);
      if (!WORD.test(character)) return end;
      end += character.length;
    }
  }
  return end;
}

/**
 * Where a name that may also hold the characters of `inner` ends. Those only count between word characters,
 * so that `#help.` and `@city-` end before their last character.
 */
export function endOfName(text: string, at: number, inner: string): number {
  let end = endOfWord(text, at);
  if (end === at) return at;
  for (;;) {
    let next = end;
    while (next < text.length && inner.includes(text.charAt(next))) next++;
    if (next === end) return end;
    const after = endOfWord(text, next);
    if (after === next) return end;
    end = after;
  }
}
