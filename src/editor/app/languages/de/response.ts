/** Texte der gezeigten Antworten auf Deutsch, Namensraum `response`. */
export const response = {
  options: 'Auswahl',
  choose: 'Wählen',
  notLoaded: 'Das ließ sich nicht laden:',
  unavailable: 'Wenn niemand frei ist:',
  forAgent: 'Für den Menschen am anderen Ende:',
  topic: 'Thema:',
  target: 'Nach:',
  handOver: 'Hier würde ein Mensch übernehmen.',
  transfer: 'Hier würde das Gespräch in einen anderen Kanal wechseln.',
  search: 'Hier stünden Ergebnisse einer Suche nach „{{query}}“.',
  pause: 'Pause von {{seconds}} s',
  other: 'Eine Antwort vom Typ „{{type}}“: Sie geht so, wie sie ist, an den Client.',
};
