/** What the node panel says before a node is selected, in the namespace `inspector`. */
export const emptyPanelTexts = {
  nothing: 'No node selected',
  nothingText: 'Pick a node on the canvas or in the outline to read and change it here.',
  tour: 'New here? Take the tour',
} as const;
