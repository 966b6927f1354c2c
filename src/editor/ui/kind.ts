/** What a mark stands for. Hue, shape and sigil say the same everywhere: canvas, outline, chat and tables. */
export type Kind = 'intent' | 'entity' | 'variable' | 'system';

/** The sign that names carry in expressions; what is built in has none. */
export const sigils: Readonly<Record<Kind, string>> = { intent: '#', entity: '@', variable: '$', system: '' };
