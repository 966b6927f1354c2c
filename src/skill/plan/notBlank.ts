import { refusal, type ItemPlace } from '../problem.ts';

/** Throws a Refusal when a name or text that authors give is missing, empty or nothing but spaces. */
export function notBlank(text: unknown, what: string, at: ItemPlace): void {
  if (typeof text === 'string' && text.trim() !== '') return;
  throw refusal('invalid', `${at.kind}.blank`, `${what} can't be blank.`, at);
}
