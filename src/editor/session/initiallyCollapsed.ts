import { ROOT, type Skill } from '#skill/model.ts';

/** A larger skill opens with its top-level nodes alone. */
const OPEN_UP_TO = 150;

/** The branches that stand closed on the first visit of a skill. */
export function initiallyCollapsed(skill: Skill): ReadonlySet<string> {
  if (skill.nodes.size <= OPEN_UP_TO) return new Set();
  return new Set(
    skill.children.keys().filter((id) => id !== ROOT && (skill.children.get(id)?.length ?? 0) > 0),
  );
}
