import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { patched } from '#skill/apply/patch.ts';
import type { Patch } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import { responsesOf, withTextValues } from '#skill/response.ts';
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
import { labelOf, optionsOf, sentBy, withLabel, withSent } from './responses/options.ts';
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

/** Whatever a control shows, written back as it is, changes nothing. */
describe.each(skillsToTry())('every control writes what it read: %s', (_, skill: Skill) => {
  const nodes = [...skill.nodes];
  const same = (node: DialogNode, patch: Patch): void => expect(patched(node, patch)).toEqual(node);

  it('conditions, as text and in rows', () => {
    for (const node of nodes) {
      if (typeof node.conditions !== 'string') continue;
      if (node.conditions !== '') same(node, conditionPatch(node, node.conditions));
      const rows = readCondition(node.conditions);
      if (rows) expect(writeCondition(rows)).toBe(node.conditions.trim());
    }
  });

  it('texts, their variations and policies', () => {
    for (const node of nodes) {
      responsesOf(node).forEach((response, index) => {
        if (response.kind !== 'text') return;
        same(node, { set: { output: withTextValues(node, index, response.values) } });
      });
    }
  });

  it('every property of every other response, its channels and choices', () => {
    for (const node of nodes) {
      responsesOf(node).forEach((response, index) => {
        if (response.kind === 'text') return;
        const { kind, item } = response;
        const put = (next: JsonObject): void => same(node, withResponse(node, index, next));
        for (const { path } of ITEM_FIELDS[kind]) put(withProperty(item, path, propertyOf(item, path)));
        put(withChannels(item, channelsOf(item)));
        for (const { option } of optionsOf(item)) {
          expect(withLabel(option, labelOf(option))).toEqual(option);
          if (sentBy(option) !== '') expect(withSent(option, sentBy(option))).toEqual(option);
        }
      });
    }
  });

  it('context, actions and settings', () => {
    for (const node of nodes) {
      const context = contextOf(node);
      if (Object.keys(context).length > 0) same(node, contextPatch(node, context));
      for (const value of Object.values(context)) {
        if (typeof value !== 'string') expect(readValue(shownValue(value))).toEqual(value);
      }
      if (Array.isArray(node.actions) && node.actions.length > 0) {
        same(node, actionsPatch(node, node.actions));
      }
      for (const key of TEXT_SETTINGS) {
        const value = node[key];
        if (typeof value === 'string' && value !== '') same(node, textPatch(node, key, value));
      }
    }
  });

  it('what happens next', () => {
    for (const node of nodes) {
      const then = thenOf(node);
      if (then.kind === 'jump') same(node, thenPatch(node, then));
      else if (behaviorOf(node) !== '') {
        expect(patched(node, behaviorPatch(node, behaviorOf(node))).next_step?.behavior).toBe(
          node.next_step?.behavior,
        );
      }
    }
  });

  it('slots', () => {
    for (const { dialog_node: id, type, variable } of nodes) {
      if (type !== 'slot') continue;
      const check = checkOf(skill, id);
      const edits = [
        ...(check === '' ? [] : setCheck(skill, id, check, () => 'new')),
        ...(variable ? setVariable(skill, id, variable) : []),
      ];
      for (const edit of edits) {
        if (edit.op !== 'node.set') throw new Error(`${edit.op} for what is there already`);
        same(skill.nodes.get(edit.id)!, edit.patch);
      }
    }
  });

  it('the JSON', () => {
    for (const node of nodes) expect(patchTo(node, editableOf(node))).toEqual({});
  });
});
