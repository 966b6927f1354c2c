export const whatIfTexts = {
  title: 'With your latest changes',
  turn: 'Turn {{turn}}: “{{said}}”',
  start: 'Turn {{turn}}, the start',
  becomes: ' becomes ',
  what: { says: 'Says', path: 'Nodes', intent: 'Intent', entities: 'Entities' },
  silent: 'nothing',
  noNode: 'none',
  noIntent: 'not recognised',
  noEntity: 'none',
  take: 'Ask these turns again',
};
