import { queryOptions } from '@tanstack/react-query';
import type { Confusion, ExampleConflict, TextInsight } from '#protocol/insight.ts';
import { request } from './http.ts';

const path = (skillId: string, what: string): string =>
  `/studio/skills/${encodeURIComponent(skillId)}/insight/${what}`;

/** What the assistant would make of a text, and why. `revision` tells one state of the skill from the next. */
export function textInsightQuery(skillId: string, text: string, revision: unknown) {
  return queryOptions({
    queryKey: ['skills', skillId, 'insight', 'text', text, revision],
    queryFn: ({ signal }) =>
      request<TextInsight>({ method: 'POST', path: path(skillId, 'text'), body: { text }, signal }),
    enabled: text !== '',
    staleTime: 60_000,
    retry: false,
  });
}

/** What the built-in entities find in a text, those too that the skill hasn't switched on. */
export function systemEntitiesQuery(skillId: string, text: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'insight', 'system', text],
    queryFn: ({ signal }) =>
      request<TextInsight['entities']>({
        method: 'POST',
        path: path(skillId, 'system'),
        body: { text },
        signal,
      }),
    enabled: text !== '',
    staleTime: 60_000,
    retry: false,
  });
}

/** The examples of different intents that say the same, or nearly. */
export function conflictsQuery(skillId: string, revision: unknown) {
  return queryOptions({
    queryKey: ['skills', skillId, 'insight', 'conflicts', revision],
    queryFn: ({ signal }) =>
      request<readonly ExampleConflict[]>({ path: path(skillId, 'conflicts'), signal }),
    staleTime: 60_000,
    retry: false,
  });
}

/** How the examples fare when each is asked of a model trained without it; takes several trainings' time. */
export function confusionQuery(skillId: string, revision: unknown) {
  return queryOptions({
    queryKey: ['skills', skillId, 'insight', 'confusion', revision],
    queryFn: ({ signal }) => request<Confusion>({ path: path(skillId, 'confusion'), signal }),
    staleTime: 600_000,
    retry: false,
  });
}
