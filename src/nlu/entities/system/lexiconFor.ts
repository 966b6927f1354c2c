import type { Lexicon } from './lexicon.ts';
import { ARABIC } from './lexicons/ar.ts';
import { JAPANESE, KOREAN, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE } from './lexicons/cjk.ts';
import { CZECH } from './lexicons/cs.ts';
import { GERMAN } from './lexicons/de.ts';
import { ENGLISH } from './lexicons/en.ts';
import { SPANISH } from './lexicons/es.ts';
import { FRENCH } from './lexicons/fr.ts';
import { ITALIAN } from './lexicons/it.ts';
import { DUTCH } from './lexicons/nl.ts';
import { PORTUGUESE } from './lexicons/pt.ts';
import { UNIVERSAL } from './lexicons/universal.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar: ARABIC,
  cs: CZECH,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
  ko: KOREAN,
  nl: DUTCH,
  pt: PORTUGUESE,
  zh: SIMPLIFIED_CHINESE,
};

/** By the code of a workspace: `en`, `pt-br`, `zh-tw`… */
export function lexiconFor(code: string): Lexicon {
  const [base = '', region = ''] = code.toLowerCase().split(/[-_]/u);
  if (base === 'zh' && ['tw', 'hk', 'mo', 'hant'].includes(region)) return TRADITIONAL_CHINESE;
  return LEXICONS[base] ?? UNIVERSAL;
}
