/** A key combination, read from `Mod+Shift+Z`. `Mod` is Ctrl, on Apple's keyboards Command. */
export interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** As `KeyboardEvent.key` for named keys and signs, upper case for letters. */
  readonly key: string;
}

/** Reads modifiers and one key joined by `+`; the key may be `+` itself. */
export function parseShortcut(text: string): Shortcut {
  const parts = text === '+' ? ['+'] : text.split('+');
  const key = parts.at(-1)!;
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  return { mod: has('Mod'), alt: has('Alt'), shift: has('Shift'), key };
}

/** The part of a keyboard event that a shortcut looks at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const CODES: Readonly<Record<string, string>> = { '.': 'Period' };

/**
 * Whether an event is the shortcut. Letters go by what the key writes, or, on keyboards that write no Latin, by
 * where it is; digits and the full stop with Shift by where the key is, because what they write then differs
 * from country to country.
 */
export function matches(shortcut: Shortcut, event: KeyPress, apple: boolean): boolean {
  const mod = apple ? event.metaKey : event.ctrlKey;
  const otherMod = apple ? event.ctrlKey : event.metaKey;
  if (mod !== shortcut.mod || otherMod || event.altKey !== shortcut.alt) return false;
  const { key, shift } = shortcut;
  if (/^[A-Z]$/.test(key)) {
    const isLatin = /^[a-z]$/i.test(event.key);
    const same = isLatin ? event.key.toUpperCase() === key : event.code === `Key${key}`;
    return same && event.shiftKey === shift;
  }
  if (shift && key.length === 1) {
    return event.shiftKey && event.code === (CODES[key] ?? `Digit${key}`);
  }
  if (key.length === 1) return event.key === key;
  return event.key === (key === 'Space' ? ' ' : key) && event.shiftKey === shift;
}

export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a shortcut one by one, as keys of the namespace `commands` (`keys.ctrl`) or signs as they are. */
export function keysOf(shortcut: Shortcut, apple: boolean): string[] {
  return [
    ...(shortcut.mod ? [apple ? 'cmd' : 'ctrl'] : []),
    ...(shortcut.alt ? ['alt'] : []),
    ...(shortcut.shift ? ['shift'] : []),
    shortcut.key,
  ];
}
