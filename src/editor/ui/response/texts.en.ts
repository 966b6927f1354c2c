/** Namespace `response`. */
export const responseTexts = {
  options: 'Options',
  choose: 'Choose',
  notLoaded: 'This could not be loaded:',
  unavailable: 'If nobody is free:',
  forAgent: 'For the agent:',
  topic: 'Topic:',
  target: 'To:',
  handOver: 'A person would take over here.',
  transfer: 'The conversation would move to another channel here.',
  search: 'Results of a search for “{{query}}” would stand here.',
  pause: 'Pauses for {{seconds}} s',
  other: 'An answer of the type “{{type}}”: it is sent to the client as it is.',
} as const;
