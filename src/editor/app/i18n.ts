import { createInstance, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { appTexts } from './texts.en.ts';

const texts = createInstance();

void texts.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'app',
  resources: { en: { app: appTexts } },
  interpolation: { escapeValue: false },
  // Everything is here already: nothing to wait for.
  initAsync: false,
});

/** Adds the texts of features that load later than the app, by namespace. */
export function addTexts(added: Readonly<Record<string, ResourceKey>>): void {
  for (const [namespace, resources] of Object.entries(added)) {
    texts.addResourceBundle('en', namespace, resources);
  }
}
