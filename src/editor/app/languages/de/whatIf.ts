/** Texte dazu, was die letzten Änderungen bewirken, auf Deutsch, Namensraum `whatIf`. */
export const whatIf = {
  title: 'Mit den letzten Änderungen',
  turn: 'Runde {{turn}}: „{{said}}“',
  start: 'Runde {{turn}}, der Anfang',
  becomes: ' wird zu ',
  what: { says: 'Sagt', path: 'Knoten', intent: 'Absicht', entities: 'Entitäten' },
  silent: 'nichts',
  noNode: 'keiner',
  noIntent: 'nicht erkannt',
  noEntity: 'keine',
  take: 'Diese Runden noch einmal fragen',
};
