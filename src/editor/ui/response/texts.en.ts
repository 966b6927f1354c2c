/** Namespace `response`. */
export const responseTexts = {
  handOver: 'A person would take over here.',
  transfer: 'The conversation would move to another channel here.',
  search: 'Results of a search for “{{query}}” would stand here.',
  pause: 'Pauses for {{seconds}} s',
  other: 'An answer of the type “{{type}}”: it is sent to the client as it is.',
} as const;
