/** Texte der Tour auf Deutsch, Namensraum `tour`. */
export const tour = {
  progress: 'Schritt {{current}} von {{total}}',
  next: 'Weiter',
  back: 'Zurück',
  done: 'Fertig',
  leave: 'Tour verlassen',
  outline: {
    title: 'Alles, was der Assistent kann, der Reihe nach',
    text: 'Eine Nachricht wird von oben nach unten geprüft. Der erste Knoten, dessen Bedingung wahr ist, beantwortet sie.',
  },
  card: {
    title: 'Ein Knoten ist eine Karte',
    text: 'Wann er gilt, was er sagt und was dann geschieht. Was darauf folgt, steht rechts davon.',
  },
  panel: {
    title: 'Hier lässt sich ein Knoten ändern',
    text: 'Knoten auswählen, dann Bedingung, Antworten und nächsten Schritt bearbeiten. Die Fläche zeigt es schon beim Tippen.',
  },
  history: {
    title: 'Nichts geht verloren',
    text: 'Jede Änderung wird sofort gespeichert, und jeder Schritt lässt sich rückgängig machen.',
  },
  tryit: {
    title: 'Und jetzt: ausprobieren',
    text: 'Eintippen, was ein Kunde sagen würde, und die Eingabetaste drücken. Der Weg zur Antwort leuchtet auf der Fläche auf.',
  },
};
