import { ServiceError } from './errors.ts';

/** Without a byte order mark, which files have that were saved on Windows. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Reads a body. An empty one is an empty object: every method with a body takes one whose properties are all left out. A
 * `__proto__` property is refused, because copying the object would change what it inherits.
 */
export function parseJson(text: string): unknown {
  if (text === '') return {};
  // What is so deep has as many brackets that open as close.
  if (text.length > 2 * DEEPEST && isTooDeep(text))
    throw new ServiceError('badJson', `it is nested more than ${DEEPEST} levels deep`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ServiceError('badJson', reason(error));
  }
  // The name can be written with escapes too.
  if (text.includes('__proto__') || text.includes('\\u')) refusePrototypes(value);
  return value;
}

/** What looks through a body goes down level by level, and runs out of stack somewhere beyond this. */
const DEEPEST = 500;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from('"\\[]{}', (mark) =>
  mark.charCodeAt(0),
);

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isInText = false;
    } else if (code === QUOTE) isInText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > DEEPEST) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return false;
}

/** The engine's words without the excerpt, which can be long and is the caller's own text. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message.replace(/, (?:"[\s\S]*|\.\.\.[\s\S]*) is not valid JSON$/, '');
}

function refusePrototypes(value: unknown): void {
  const open: unknown[] = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if (Object.hasOwn(at, '__proto__')) throw new ServiceError('badJson', 'it holds a property “__proto__”');
    for (const inner of Object.values(at)) if (inner !== null) open.push(inner);
  }
}
