import type { Skill } from '#skill/model.ts';
import { EntityIcon, IntentIcon } from '../../ui/icons.tsx';

/** What has a page of its own, by its name. */
export type ArtifactKind = 'intent' | 'entity';

/** The page of each kind, which is its namespace among the texts too. */
export const artifactPages = { intent: 'intents', entity: 'entities' } as const;

export const artifactIcons = { intent: IntentIcon, entity: EntityIcon } as const;

/** Some of a kind, as rows of cells, for a file. */
export type TableOf = (skill: Skill, names: readonly string[]) => readonly (readonly string[])[];
