import { isJsonObject, type Json } from '#lib/json.ts';

/**
 * The nodes that a text from a log names, in its order: a list of ids (`nodes_visited`, as ids or as objects with a
 * `dialog_node`), a whole answer or log entry as JSON, or a line with ids in it. Ids for which `isNode` is false are
 * left out.
 */
export function readPath(text: string, isNode: (id: string) => boolean): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isNode(trimmed)) return [trimmed];
  return (fromJson(trimmed) ?? fromLine(trimmed)).filter(isNode);
}

function fromJson(text: string): string[] | null {
  if (!/^[[{"]/.test(text)) return null;
  try {
    return visitedIn(JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

/** The first list of visited nodes, wherever in the value it is. */
function visitedIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const ids = (value as readonly Json[]).map(idOf);
    if (ids.some((id) => id !== null)) return ids.filter((id) => id !== null);
    return (value as readonly Json[]).flatMap(visitedIn);
  }
  if (!isJsonObject(value)) return [];
  const list = value['nodes_visited'];
  if (Array.isArray(list) && list.length > 0) return visitedIn(list);
  for (const item of Object.values(value)) {
    if (typeof item !== 'object' || item === null) continue;
    const found = visitedIn(item);
    if (found.length > 0) return found;
  }
  return [];
}

function idOf(item: Json): string | null {
  if (typeof item === 'string') return item;
  const id = isJsonObject(item) ? item['dialog_node'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** Quoted parts, parts between commas or arrows, and single words; the first way that gives something is taken. */
function fromLine(line: string): string[] {
  const quoted = Array.from(line.matchAll(/["'“”‘’]([^"'“”‘’]+)["'“”‘’]/g), (match) => match[1] ?? '');
  const between = line.split(/\s*(?:,|;|->|→|>|\||\n)\s*/).map((part) => part.trim());
  const words = line.split(/[\s,;|>[\]{}()"'“”‘’]+/);
  return between.length > 1
    ? between.flatMap((part) => [part, ...lastWord(part)])
    : quoted.length > 0
      ? quoted
      : words;
}

/** `visited: node_1` names a node at its end, `node_3 (42 ms)` at its start. */
function lastWord(part: string): string[] {
  const pieces = part.split(/[\s:=[\]{}()"'“”‘’]+/).filter((piece) => piece !== '');
  return pieces.length > 1 ? pieces : pieces[0] === part ? [] : pieces;
}
