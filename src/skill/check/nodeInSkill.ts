import type { NameUse } from '#language/names.ts';
import type { PlacedUse } from './nodeTexts.ts';
import { listIn } from '../apply/nested.ts';
import { SYSTEM_ENTITIES } from '../limits.ts';
import { ROOT, type DialogNode, type Entity, type Skill } from '../model.ts';
import { jumpTargetOf, nextStepOf, nodeType, parentLinkOf } from '../node.ts';
import type { Problem, ProblemValues, ProblemPlace, Severity } from '../problem.ts';
import { responsesOf } from '../response.ts';
import { childrenOf } from '../tree.ts';
import { placeRules } from '../treeRules.ts';
import { isJsonObject } from '#lib/json.ts';
import type { ProblemCode } from '../problemCodes.ts';

const SYSTEM: ReadonlySet<string> = new Set(SYSTEM_ENTITIES);

/** What is wrong with a node where it stands: tree rules, names and targets that aren't there, silence. */
export function nodeInSkill(skill: Skill, node: DialogNode, uses: readonly PlacedUse[]): Problem[] {
  const problems: Problem[] = [];
  const put = (
    severity: Severity,
    code: ProblemCode,
    message: string,
    where: Pick<ProblemPlace, 'path' | 'span'>,
    values: ProblemValues = {},
  ): void => {
    const at: ProblemPlace = { kind: 'node', node: node.dialog_node, ...where };
    problems.push({ code, severity, message, at, values });
  };

  const parent = parentLinkOf(node);
  for (const rule of placeRules(node, parent === ROOT ? null : (skill.nodes.get(parent) ?? null))) {
    put('warning', rule.code, rule.message, { path: rule.path }, rule.values);
  }
  const target = jumpTargetOf(node);
  if (target !== null && target !== '' && !skill.nodes.has(target)) {
    const path = isJsonObject(node.next_step) ? 'next_step.dialog_node' : 'go_to.dialog_node';
    put('error', 'jump.unknown', `This jumps to “${target}”, which isn't there.`, { path }, { target });
  }
  for (const { use, path } of uses) {
    const unknown = unknownName(skill, use);
    if (!unknown) continue;
    put('warning', unknown.code, unknown.message, { path, span: unknown.span ?? use.span }, unknown.values);
  }
  if (nodeType(node) === 'frame' && !hasChild(skill, node, 'slot')) {
    put('warning', 'frame.noSlot', 'This node has slots, but no slot in it.', { path: 'type' });
  }
  if (isSilent(skill, node)) {
    put('info', 'node.silent', 'This node says nothing and leads nowhere.', { path: 'output' });
  }
  return problems;
}

interface UnknownName {
  readonly code: ProblemCode;
  readonly message: string;
  readonly values: ProblemValues;
  readonly span?: NameUse['span'];
}

function unknownName(skill: Skill, use: NameUse): UnknownName | null {
  const { name } = use;
  if (use.kind === 'intent' && !skill.intents.has(name)) {
    return { code: 'intent.unknown', message: `There is no intent “${name}”.`, values: { intent: name } };
  }
  if (use.kind !== 'entity') return null;
  const entity = skill.entities.get(name);
  if (entity) {
    if (!use.value || SYSTEM.has(name) || valuesOf(entity).has(use.value.text.toLowerCase())) return null;
    const value = use.value.text;
    const message = `The entity “${name}” has no value “${value}”.`;
    return { code: 'value.unknown', message, values: { entity: name, value }, span: use.value.span };
  }
  return SYSTEM.has(name)
    ? {
        code: 'entity.off',
        message: `The system entity “${name}” isn't switched on.`,
        values: { entity: name },
      }
    : { code: 'entity.unknown', message: `There is no entity “${name}”.`, values: { entity: name } };
}

const values = new WeakMap<Entity, ReadonlySet<string>>();

/** In lower case: authors don't mind, and neither does recognition. */
function valuesOf(entity: Entity): ReadonlySet<string> {
  let known = values.get(entity);
  if (!known)
    values.set(entity, (known = new Set(listIn(entity.values).map(({ value }) => value.toLowerCase()))));
  return known;
}

function hasChild(skill: Skill, node: DialogNode, type: string): boolean {
  return childrenOf(skill, node.dialog_node).some((id) => skill.nodes.get(id)?.type === type);
}

/** A standard node that answers nothing, has nothing below it, goes nowhere and calls nothing. */
function isSilent(skill: Skill, node: DialogNode): boolean {
  if (nodeType(node) !== 'standard' || node.disabled === true) return false;
  if (childrenOf(skill, node.dialog_node).length > 0) return false;
  if ((nextStepOf(node)?.behavior ?? 'get_user_input') !== 'get_user_input') return false;
  if (listIn(node.actions).length > 0 || saysMore(node)) return false;
  return responsesOf(node).every(
    (response) => response.kind === 'text' && response.values.every((value) => value.trim() === ''),
  );
}

/** Properties of `output` beside texts and responses are sent to the client, which can make something of them. */
function saysMore(node: DialogNode): boolean {
  return (
    isJsonObject(node.output) && Object.keys(node.output).some((key) => key !== 'text' && key !== 'generic')
  );
}
