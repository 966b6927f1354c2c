import type { Json } from '#lib/json.ts';
import { jsonErrorAt } from '#lib/jsonError.ts';
import type { Problem } from '../problem.ts';
import { fault } from './fault.ts';

export type ParsedFile = { readonly json: Json } | { readonly fault: Problem };

/**
 * Parses the text of a file as JSON, with or without a byte order mark. The fault of a text that isn't JSON
 * says where it breaks off or goes wrong: `values.line` and `values.column` count from 1.
 */
export function parseFile(text: string): ParsedFile {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.trim() === '')
    return { fault: fault('file.empty', 'This file is empty.', { kind: 'skill', path: '' }) };
  try {
    return { json: JSON.parse(plain) as Json };
  } catch {
    return { fault: syntaxFault(plain) };
  }
}

function syntaxFault(text: string): Problem {
  const at = jsonErrorAt(text);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = linesBefore(text, lineStart) + 1;
  const column = at - lineStart + 1;
  const values = { line, column };
  const place = { kind: 'skill', path: '', span: { start: at, end: at } } as const;
  if (at === text.length) {
    const sentence = `This file breaks off in line ${line}: it isn't whole.`;
    return fault('file.truncated', sentence, place, values);
  }
  const sentence = `This file isn't JSON: line ${line}, column ${column} can't be read.`;
  return fault('file.notJson', sentence, place, values);
}

function linesBefore(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
