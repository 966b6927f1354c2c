import type { Json } from '#lib/json.ts';
import { SYSTEM_ENTITIES } from '../limits.ts';
import type { DialogNode, Skill } from '../model.ts';
import { contextOf, jumpTargetOf, titleOf } from '../node.ts';
import { nodeOf, walk } from '../tree.ts';
import { FORMAT, type Clip, type ClipVariable } from './clip.ts';
import { namesUsedBy, variablesSetBy } from './nodeNames.ts';

const SYSTEM: ReadonlySet<string> = new Set(SYSTEM_ENTITIES);

/** Nodes, none below another, with everything below them and all that they need elsewhere. */
export function copyNodes(skill: Skill, skillId: string, ids: readonly string[]): Clip {
  const nodes: DialogNode[] = [];
  for (const id of ids) {
    nodes.push(nodeOf(skill, id));
    for (const step of walk(skill, id)) nodes.push(nodeOf(skill, step.id));
  }
  const copied = new Set(nodes.map((node) => node.dialog_node));
  const uses = nodes.flatMap(namesUsedBy);
  const named = (kind: 'intent' | 'entity' | 'variable'): Set<string> =>
    new Set(uses.filter((use) => use.kind === kind).map((use) => use.name));
  const set = new Set(nodes.flatMap(variablesSetBy));
  const targets = nodes.flatMap((node) => {
    const target = jumpTargetOf(node);
    const there = target === null || copied.has(target) ? undefined : skill.nodes.get(target);
    return there ? [[there.dialog_node, titleOf(there)] as const] : [];
  });
  return {
    format: FORMAT,
    version: 1,
    skillId,
    roots: ids,
    nodes,
    targets: Object.fromEntries(targets),
    intents: [...named('intent')].flatMap((name) => skill.intents.get(name) ?? []),
    // A system entity has no values: what goes along is that it is switched on.
    entities: [...named('entity')].flatMap((name) => {
      const entity = skill.entities.get(name);
      return entity ? [entity] : SYSTEM.has(name) ? [{ entity: name }] : [];
    }),
    variables: variablesFor(skill, named('variable').difference(set)),
  };
}

/** Where nothing sets it to a plain value, a variable has no value to begin with. */
function variablesFor(skill: Skill, names: ReadonlySet<string>): ClipVariable[] {
  if (names.size === 0) return [];
  const initial = new Map<string, Json>();
  for (const node of skill.nodes) {
    for (const [name, value] of Object.entries(contextOf(node))) {
      if (!names.has(name) || initial.has(name)) continue;
      if (!JSON.stringify(value ?? null).includes('<?')) initial.set(name, value ?? null);
    }
  }
  return [...names].map((name) => ({ name, initial: initial.get(name) ?? null }));
}
