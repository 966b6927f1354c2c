/** Namespace `variables`. */
export const variablesTexts = {
  title: 'Variables',
  text: 'Everything that the dialog keeps in its context.',
  search: 'Search variables',
  filter: 'Which variables',
  all: 'All',
  neverRead: 'Never read',
  neverSet: 'Never set',
  table: 'Context variables',
  column: { name: 'Variable', sets: 'Set', reads: 'Read', tests: 'Tested', state: 'State' },
  state: {
    neverRead: 'Never read',
    neverSet: 'Never set here',
    good: 'In use',
  },
  where: 'Where ${{name}} is used',
  pick: 'Choose a variable to see where it is set, read and tested.',
  none: 'No context variables yet',
  noneText: 'A node that sets one, or a slot that fills one, brings it here.',
  nothingFound: 'No variable fits',
  keys: { where: 'where it is used' },
} as const;
