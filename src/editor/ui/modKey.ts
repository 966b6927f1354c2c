/** The modifier of shortcuts as the keyboard at hand names it: Ctrl, or ⌘ on Apple's. */
export const modKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
