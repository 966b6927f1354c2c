import type { Json } from '#lib/json.ts';
import type { Problem } from '../problem.ts';
import { fault } from './fault.ts';

export type ParsedFile = { readonly json: Json } | { readonly fault: Problem };

/**
 * Parses the text of a file as JSON, with or without a byte order mark. The fault of a text that isn't JSON
 * says where it breaks off or goes wrong: `params.line` and `params.column` count from 1.
 */
export function parseFile(text: string): ParsedFile {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.trim() === '')
    return { fault: fault('file.empty', 'This file is empty.', { kind: 'skill', path: '' }) };
  try {
    return { json: JSON.parse(plain) as Json };
  } catch (error) {
    return { fault: syntaxFault(plain, error instanceof Error ? error.message : '') };
  }
}

/** The engine's message says where, unless the text just ends; engines differ in how, so that is the fallback. */
function syntaxFault(text: string, message: string): Problem {
  const found = /position (\d+)/.exec(message)?.[1];
  const at = found === undefined ? text.trimEnd().length : Number(found);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  const params = { line, column };
  const place = { kind: 'skill', path: '', span: { start: at, end: at } } as const;
  if (at >= text.trimEnd().length) {
    const sentence = `This file breaks off in line ${line}: it isn't whole.`;
    return fault('file.truncated', sentence, place, params);
  }
  return fault(
    'file.notJson',
    `This file isn't JSON: line ${line}, column ${column} can't be read.`,
    place,
    params,
  );
}
