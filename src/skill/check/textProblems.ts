import type { Json } from '#lib/json.ts';
import { TEXT_LIMITS, type TextLimit, type TextLimitName } from '../limits.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import type { ProblemCode } from '../problemCodes.ts';

/**
 * Where a text goes beyond what Watson accepts. None of these keeps a file from being opened; Watson refuses a
 * single call for each.
 */
export function textProblems(text: Json | undefined, name: TextLimitName, at: ProblemPlace): Problem[] {
  if (typeof text !== 'string') return [];
  const limit: TextLimit = TEXT_LIMITS[name];
  const problems: Problem[] = [];
  const put = (code: ProblemCode, message: string, values: Problem['values'] = {}): void => {
    problems.push({ code, severity: 'warning', message, values: { limit: name, ...values }, at });
  };
  if (limit.notBlank && text.trim() === '') put('limit.blank', 'This is blank.');
  const length = lengthOf(text, limit.max);
  if (length > limit.max) {
    const message = `This is ${length} characters long; Watson takes ${limit.max}.`;
    put('limit.tooLong', message, { length, max: limit.max });
  }
  if (limit.oneLine && /[\r\n\t]/.test(text)) {
    put('limit.lineBreak', 'Watson takes no line breaks or tabs here.');
  }
  if (limit.characters && !limit.characters.test(text)) {
    const found = oddCharacters(text, limit.characters);
    put('limit.characters', `Watson doesn't take ${found === '' ? 'an empty name' : `“${found}”`} here.`, {
      found,
    });
  }
  if (limit.reserved && text.startsWith(limit.reserved)) {
    put('limit.reserved', `“${limit.reserved}” begins the names of what is built in.`, {
      reserved: limit.reserved,
    });
  }
  return problems;
}

/** In characters as people count them (an emoji is one), once that can matter. */
function lengthOf(text: string, max: number): number {
  return text.length <= max ? text.length : Array.from(text).length;
}

function oddCharacters(text: string, allowed: RegExp): string {
  return [...new Set(Array.from(text).filter((character) => !allowed.test(character)))].join('');
}
