/** Texte der gezeigten Antworten auf Deutsch, Namensraum `response`. */
export const response = {
  handOver: 'Hier würde ein Mensch übernehmen.',
  transfer: 'Hier würde das Gespräch in einen anderen Kanal wechseln.',
  search: 'Hier stünden Ergebnisse einer Suche nach „{{query}}“.',
  pause: 'Pause von {{seconds}} s',
  other: 'Eine Antwort vom Typ „{{type}}“: Sie geht so, wie sie ist, an den Client.',
};
