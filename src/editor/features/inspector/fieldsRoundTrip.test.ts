import { describe, expect, it } from 'vitest';
import { equalJson } from '#lib/equalJson.ts';
import type { JsonObject } from '#lib/json.ts';
import { patched } from '#skill/apply/patch.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { conditionOf, contextOf } from '#skill/node.ts';
import { responsesOf, withTextValues, type RichResponse } from '#skill/response.ts';
import { withResponse } from '#skill/responseList.ts';
import { actionsPatch } from './actions.ts';
import { readCondition } from './condition/conditionTree.ts';
import { writeCondition } from './condition/writeCondition.ts';
import { conditionPatch } from './conditionPatch.ts';
import { contextPatch, readValue, shownValue } from './contextRows.ts';
import { editableOf, patchTo } from './json/nodeJson.ts';
import { behaviorOf, behaviorPatch, thenOf, thenPatch } from './nextStep.ts';
import { channelsOf, withChannels } from './responses/channels.ts';
import { ITEM_FIELDS, propertyOf, withProperty } from './responses/itemFields.ts';
import { labelOf, listOf, optionsOf, sentBy, withLabel, withSent } from './responses/options.ts';
import { textPatch } from './settings/settingEdits.ts';
import { setCheck, setVariable, checkOf } from './slots/slotEdits.ts';
import { skillsToTry } from './testing/skillsToTry.ts';

const TEXT_SETTINGS = [
  'description',
  'user_label',
  'digress_in',
  'digress_out',
  'digress_out_slots',
] as const;

/** Whatever a control shows, written back as it is, changes nothing: the ids of the nodes where it does. */
describe.each(skillsToTry())('every control writes what it read: %s', (_, skill: Skill) => {
  const nodes = [...skill.nodes];
  const changedBy = (patchesOf: (node: DialogNode) => readonly Patch[]): readonly string[] =>
    nodes
      .filter((node) => patchesOf(node).some((patch) => !equalJson(patched(node, patch), node)))
      .map(({ dialog_node: id }) => id);
  const changedItems = (change: (item: JsonObject, kind: RichResponse['kind']) => readonly JsonObject[]) =>
    changedBy((node) =>
      responsesOf(node).flatMap((response, index) =>
        response.kind === 'text'
          ? []
          : change(response.item, response.kind).map((item) => withResponse(node, index, item)),
      ),
    );

  it('conditions, as text and in rows', () => {
    const patches = (node: DialogNode): Patch[] => {
      const condition = conditionOf(node);
      const rows = condition === null ? null : readCondition(condition);
      if (condition === null) return [];
      const inRows =
        rows && writeCondition(rows) === condition.trim() ? [] : rows ? [{ unset: ['conditions'] }] : [];
      return [conditionPatch(node, node.conditions ?? ''), ...inRows];
    };
    expect(changedBy(patches)).toEqual([]);
  });

  it('texts, their variations and policies', () => {
    const patches = (node: DialogNode): Patch[] =>
      responsesOf(node).flatMap((response, index) =>
        response.kind === 'text' ? [{ set: { output: withTextValues(node, index, response.values) } }] : [],
      );
    expect(changedBy(patches)).toEqual([]);
  });

  it('every property of every other response', () => {
    const change = (item: JsonObject, kind: RichResponse['kind']): JsonObject[] => [
      ...ITEM_FIELDS[kind].map(({ path }) => withProperty(item, path, propertyOf(item, path))),
      withChannels(item, channelsOf(item)),
    ];
    expect(changedItems(change)).toEqual([]);
  });

  it('the choices of a response', () => {
    const change = (item: JsonObject): JsonObject[] =>
      optionsOf(item).flatMap(({ at, option }) =>
        [
          withLabel(option, labelOf(option)),
          ...(sentBy(option) === '' ? [] : [withSent(option, sentBy(option))]),
        ].map((next) => ({ ...item, options: listOf(item, 'options').with(at, next) })),
      );
    expect(changedItems(change)).toEqual([]);
  });

  it('context, actions and settings', () => {
    const patches = (node: DialogNode): Patch[] => {
      const context = Object.entries(contextOf(node)).map(
        ([name, value]) =>
          [name, typeof value === 'string' ? value : (readValue(shownValue(value)) ?? null)] as const,
      );
      return [
        ...(context.length > 0 ? [contextPatch(node, Object.fromEntries(context))] : []),
        ...(Array.isArray(node.actions) && node.actions.length > 0 ? [actionsPatch(node, node.actions)] : []),
        ...TEXT_SETTINGS.flatMap((key) => (node[key] ? [textPatch(node, key, node[key])] : [])),
      ];
    };
    expect(changedBy(patches)).toEqual([]);
  });

  it('what happens next', () => {
    const patches = (node: DialogNode): Patch[] => {
      const then = thenOf(node);
      if (then.kind === 'jump') return [thenPatch(node, then)];
      return node.next_step ? [behaviorPatch(node, behaviorOf(node))] : [];
    };
    expect(changedBy(patches)).toEqual([]);
  });

  it('slots', () => {
    const edits = nodes
      .filter(({ type }) => type === 'slot')
      .flatMap(({ dialog_node: id, variable }) => [
        ...(checkOf(skill, id) === '' ? [] : setCheck(skill, id, checkOf(skill, id), () => 'new')),
        ...(variable ? setVariable(skill, id, variable) : []),
      ]);
    const changing = edits.filter(
      (edit) =>
        edit.op !== 'node.set' ||
        !equalJson(patched(skill.nodes.get(edit.id)!, edit.patch), skill.nodes.get(edit.id)),
    );
    expect(changing).toEqual([]);
  });

  it('the JSON', () => {
    expect(changedBy((node) => [patchTo(node, editableOf(node))])).toEqual([]);
  });
});
