/**
 * The parts, `{name}`, that every match of a template has: those outside of groups that may be left out and of
 * alternatives.
 */
export function requiredParts(template: string): string[] {
  const open: Group[] = [{ names: [], isEither: false }];
  for (let at = 0; at < template.length; at++) {
    const group = open.at(-1) as Group;
    const character = template.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') at = endOfSet(template, at);
    else if (character === '(')
      open.push({ names: [], isEither: /^\(\?<?[!=]/.test(template.slice(at, at + 4)) });
    else if (character === '|') group.isEither = true;
    else if (character === ')' && open.length > 1) {
      open.pop();
      if (!group.isEither && !mayBeLeftOut(template, at + 1)) open.at(-1)?.names.push(...group.names);
    } else if (character === '{') {
      const name = /^\{([a-z]+)\}/u.exec(template.slice(at))?.[1];
      if (name === undefined) continue;
      at += name.length + 1;
      if (!mayBeLeftOut(template, at + 1)) group.names.push(name);
    }
  }
  const [whole] = open;
  return whole && open.length === 1 && !whole.isEither ? whole.names : [];
}

interface Group {
  readonly names: string[];
  /** Has alternatives, or looks around. */
  isEither: boolean;
}

function endOfSet(template: string, start: number): number {
  let at = start + 1;
  while (at < template.length && template.charAt(at) !== ']') at += template.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function mayBeLeftOut(template: string, at: number): boolean {
  return /^(?:[?*]|\{0?,)/u.test(template.slice(at, at + 3)) || template.startsWith('{0', at);
}
