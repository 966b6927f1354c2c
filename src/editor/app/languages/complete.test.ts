import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_VALUES } from '#skill/problemCodes.ts';
import { LANGUAGES } from '../languages.ts';

const editor = join(import.meta.dirname, '../..');

/** Key → text, with the namespace before it: `flow:card.standard`. */
type Flat = ReadonlyMap<string, string>;

const english = await englishTexts();

for (const { code, name, load } of LANGUAGES) {
  if (!load) continue;
  describe(`the texts in ${name}`, async () => {
    const texts = flatten((await load()).texts);

    it('are there for every key, and for no other', () => {
      expect([...stems(texts)].filter((key) => !stems(english).has(key) && !isProblem(key))).toEqual([]);
      const wanted = [...stems(english), ...[...PROBLEM_VALUES.keys()].map((key) => `problems:${key}`)];
      expect(wanted.filter((key) => !stems(texts).has(key))).toEqual([]);
    });

    it('have the plural forms of the language', () => {
      // A text for none at all may be given in any language.
      const forms = new Set(['zero', ...new Intl.PluralRules(code).resolvedOptions().pluralCategories]);
      const odd = [...texts.keys()].filter((key) => {
        const form = formOf(key);
        if (form === null) return false;
        return !forms.has(form) || !texts.has(`${stemOf(key)}_other`);
      });
      expect(odd).toEqual([]);
    });

    it('are filled in as in English', () => {
      const odd = [...texts].filter(([key, text]) => {
        const allowed = isProblem(key) ? valuesOf(key) : blanksOf(key);
        const filled = blanks(text);
        if (filled.some((blank) => !allowed.includes(blank))) return true;
        // What is left out would be missed; a number may be a word, and a problem may say less.
        return !isProblem(key) && formOf(key) === null && allowed.some((blank) => !filled.includes(blank));
      });
      expect(odd).toEqual([]);
    });
  });
}

function isProblem(key: string): boolean {
  return key.startsWith('problems:') && PROBLEM_VALUES.has(key.slice('problems:'.length));
}

function valuesOf(key: string): readonly string[] {
  return PROBLEM_VALUES.get(key.slice('problems:'.length)) ?? [];
}

/** What English fills in for a key, in any of its forms. */
function blanksOf(key: string): readonly string[] {
  const stem = stemOf(key);
  return [...english].filter(([other]) => stemOf(other) === stem).flatMap(([, text]) => blanks(text));
}

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}

function formOf(key: string): string | null {
  return /_(zero|one|two|few|many|other)$/.exec(key)?.[1] ?? null;
}

function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function stems(texts: Flat): ReadonlySet<string> {
  return new Set([...texts.keys()].map(stemOf));
}

function flatten(texts: object, path = ''): Flat {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const at = path === '' ? `${key}:` : path.endsWith(':') ? path + key : `${path}.${key}`;
      return typeof value === 'string' ? [[at, value] as const] : [...flatten(value as object, at)];
    }),
  );
}

/** Of every `texts.en.ts`: `flowTexts` are those of the namespace `flow`. */
async function englishTexts(): Promise<Flat> {
  const found: Record<string, unknown> = {};
  for (const file of globSync('**/texts.en.ts', { cwd: editor })) {
    const module = (await import(/* @vite-ignore */ join(editor, file))) as Record<string, unknown>;
    for (const [name, texts] of Object.entries(module)) found[name.replace(/Texts$/, '')] = texts;
  }
  return flatten(found);
}
