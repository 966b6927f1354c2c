import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';

export type MergeKind = 'intent' | 'entity' | 'branch' | 'setting';

/** A part of another skill, and what taking it in would do here. */
export interface MergePart {
  readonly kind: MergeKind;
  /** Of an intent or entity, of a setting, or the id of the branch's first node. Once per kind. */
  readonly name: string;
  /** As people know it. */
  readonly title: string;
  readonly verdict: 'new' | 'same' | 'change';
  /** What comes with a part: examples, values or nodes that aren't here yet. */
  readonly added: number;
  /** What is here and becomes other: texts, settings, nodes. */
  readonly changed: number;
  /** For a skill that the parts before it have been merged into. */
  edits(skill: Skill): readonly Edit[];
}
