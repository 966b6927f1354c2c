import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { ErrorDetail } from '#protocol/errors.ts';
import { textProblems } from '#skill/check/textProblems.ts';
import { LANGUAGES } from '#skill/limits.ts';
import type { Problem, ProblemPlace } from '#skill/problem.ts';
import { ServiceError } from '../errors.ts';
import { toDetail } from './faulty.ts';

/** The parts of a workspace that have rows of their own. */
export const COLLECTIONS = ['intents', 'entities', 'counterexamples', 'dialog_nodes'] as const;

/** Throws when a new workspace breaks a limit. One with content comes from an export, and is taken in as it is. */
export function checkNewWorkspace(body: JsonObject): void {
  if (hasContent(body)) return;
  const { language } = body;
  const unknown: ErrorDetail[] =
    typeof language !== 'string' || LANGUAGES.some((known) => known === language.toLowerCase())
      ? []
      : [{ message: `language must be one of ${LANGUAGES.join(', ')}`, path: 'language' }];
  refuse([...propertyFaults(body), ...unknown]);
}

/** Throws when an update breaks a limit, or wants another language than the skill was made for. */
export function checkWorkspaceUpdate(body: JsonObject, language: Json | undefined): void {
  const { language: wanted } = body;
  const present = typeof language === 'string' ? language : 'en';
  const isOther = typeof wanted === 'string' && wanted.toLowerCase() !== present.toLowerCase();
  refuse([
    ...(hasContent(body) ? [] : propertyFaults(body)),
    ...(isOther
      ? [{ message: 'The language of a workspace cannot be changed after it was created', path: 'language' }]
      : []),
  ]);
}

function hasContent(body: JsonObject): boolean {
  return COLLECTIONS.some((name) => {
    const items = body[name];
    return Array.isArray(items) && items.length > 0;
  });
}

function propertyFaults({ name, description, webhooks }: JsonObject): readonly ErrorDetail[] {
  const at = (path: string): ProblemPlace => ({ kind: 'skill', path });
  const problems: readonly Problem[] = [
    ...textProblems(name, 'skillName', at('name')),
    ...textProblems(description, 'skillDescription', at('description')),
  ];
  const hooks: readonly Json[] = Array.isArray(webhooks) ? webhooks : [];
  return [...problems.map(toDetail), ...hooks.flatMap(webhookFaults)];
}

function webhookFaults(hook: Json, index: number): readonly ErrorDetail[] {
  const given = isJsonObject(hook) ? hook : {};
  return ['url', 'name']
    .filter((property) => given[property] === undefined)
    .map((property) => {
      const path = `webhooks[${index}].${property}`;
      return { message: `${path} is missing`, path };
    });
}

function refuse(errors: readonly ErrorDetail[]): void {
  const [first] = errors;
  if (first) throw new ServiceError('invalid', first.message, errors);
}
