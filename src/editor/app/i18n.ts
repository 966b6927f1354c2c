import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ENGLISH, type Language, languageFor, LANGUAGES, PSEUDO, type Texts } from './languages.ts';
import { disguise } from './disguise.ts';
import { appTexts } from './texts.en.ts';

/** Where the browser keeps the language that was chosen. */
const CHOSEN = 'parley:language';

const texts = createInstance();

void texts
  .use(initReactI18next)
  .use({
    type: 'postProcessor',
    name: 'disguise',
    process: (text: string) => (texts.language === PSEUDO.code ? disguise(text) : text),
  })
  .init({
    lng: ENGLISH.code,
    fallbackLng: ENGLISH.code,
    defaultNS: 'app',
    resources: { en: { app: appTexts } },
    postProcess: ['disguise'],
    interpolation: { escapeValue: false },
    // English is here already: nothing to wait for.
    initAsync: false,
  });

/** Adds the English texts of features that load later than the app, by namespace. */
export function addTexts(added: Texts): void {
  addTo(ENGLISH.code, added);
}

/** Speaks the reader's language from the first picture on. English when its texts can't be fetched. */
export async function startLanguage(): Promise<void> {
  try {
    await speak(languageFor(readChosen(), navigator.languages));
  } catch {
    await speak(ENGLISH);
  }
}

/** Changes the language of the page and remembers it. Rejects, with nothing changed, when its texts can't be fetched. */
export async function chooseLanguage(code: string): Promise<void> {
  await speak(LANGUAGES.find((language) => language.code === code) ?? ENGLISH);
  try {
    localStorage.setItem(CHOSEN, code);
  } catch {
    // Storage may be barred: then the choice holds until the page is left.
  }
}

async function speak({ code, load }: Language): Promise<void> {
  if (load && !texts.hasResourceBundle(code, 'app')) addTo(code, (await load()).texts);
  await texts.changeLanguage(code);
  document.documentElement.lang = code;
}

function addTo(code: string, added: Texts): void {
  for (const [namespace, resources] of Object.entries(added)) {
    texts.addResourceBundle(code, namespace, resources);
  }
}

function readChosen(): string | null {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}
