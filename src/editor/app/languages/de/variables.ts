/** Texte der Variablen auf Deutsch, Namensraum `variables`. */
export const variables = {
  title: 'Variablen',
  text: 'Alles, was sich der Dialog in seinem Kontext merkt.',
  search: 'Variablen durchsuchen',
  filter: 'Welche Variablen',
  all: 'Alle',
  neverRead: 'Nie gelesen',
  neverSet: 'Nie gesetzt',
  table: 'Kontextvariablen',
  column: {
    name: 'Variable',
    sets: 'Gesetzt',
    reads: 'Gelesen',
    tests: 'Geprüft',
    state: 'Zustand',
  },
  state: {
    neverRead: 'Nie gelesen',
    neverSet: 'Hier nie gesetzt',
    good: 'In Gebrauch',
  },
  where: 'Wo ${{name}} verwendet wird',
  pick: 'Eine Variable wählen, um zu sehen, wo sie gesetzt, gelesen und geprüft wird.',
  none: 'Noch keine Kontextvariablen',
  noneText: 'Ein Knoten, der eine setzt, oder ein Slot, der eine füllt, bringt sie hierher.',
  nothingFound: 'Keine Variable passt',
  keys: { where: 'wo sie verwendet wird' },
};
