/** What the node panel says before the form of a node has been fetched, in the namespace `inspector`. */
export const panelTexts = {
  nothing: 'No node selected',
  nothingText: 'Pick a node on the canvas or in the outline to read and change it here.',
  tour: 'New here? Take the tour',
  panel: 'Node: {{title}}',
  title: 'Title',
  untitled: 'Untitled',
  more: 'More actions',
  close: 'Close',
  showJson: 'JSON',
  missing: {
    title: 'The form couldn’t be fetched',
    text: 'It comes as soon as the service can be reached. What you changed is kept.',
    again: 'Try again',
  },
} as const;
