/** Texte zum Festhalten eines Gesprächs als Test, Namensraum `saveTest`. */
export const saveTest = {
  button: 'Als Test speichern',
  title: 'Dieses Gespräch als Test speichern',
  name: 'Name',
  tags: 'Schlagworte',
  tagsHint: 'Durch Kommas getrennt; können fehlen.',
  also: 'Nicht nur auf die Texte achten, sondern auch auf',
  part: {
    intents: 'die Absicht jedes Satzes',
    nodes: 'die durchlaufenen Knoten',
    context: 'die gesetzten Variablen',
  },
  plan: 'Der Test',
  planHint: 'Was gesagt wird und was daraus werden soll. Es lässt sich hier ändern.',
  submit: 'Test speichern',
  saved: '„{{name}}“ ist jetzt ein Test.',
  show: 'Tests zeigen',
  failing_one: '{{count}} Test weicht ab',
  failing_other: '{{count}} Tests weichen ab',
  failed: 'Das Speichern ist misslungen: {{reason}}',
};
