/**
 * The attribute that canvas and outline carry: single keys work while the focus is inside. They handle a key
 * of their own by `preventDefault`.
 */
export const NODES_SCOPE = { 'data-command-scope': 'nodes' } as const;
