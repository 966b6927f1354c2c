/** Texte für Tests, die an einem Knoten beginnen, auf Deutsch, Namensraum `begin`. */
export const begin = {
  title: 'Test ab „{{title}}“',
  stand: {
    label: 'Wie der Test beginnt',
    answers: 'Er antwortet sofort, gleich was seine Bedingung sagt',
    waits: 'Er hat geantwortet: der nächste Satz geht von da weiter',
    tried: 'Er ist an der Reihe: der nächste Satz wird an ihm und seinen Geschwistern geprüft',
  },
  variables: 'Variablen zu Beginn',
  none: 'Er braucht keine.',
  preset: 'Übernehmen aus',
  noPreset: 'Einen Satz wählen',
  presetName: 'Name des Satzes',
  keep: 'Als Satz merken',
  forget: 'Den Satz „{{name}}“ löschen',
  failed: 'Der Satz konnte nicht gespeichert werden: {{reason}}',
  start: 'Test beginnen',
  cancel: 'Abbrechen',
  began: {
    answers: 'Der Test begann bei „{{title}}“, der antwortete, gleich was seine Bedingung sagt.',
    waits: 'Der Test begann bei „{{title}}“: was zuerst gesagt wird, geht von da weiter.',
    tried:
      'Der Test begann vor „{{title}}“: was zuerst gesagt wird, wird an ihm und seinen Geschwistern geprüft.',
  },
  greet: 'Ab der Begrüßung testen',
};
