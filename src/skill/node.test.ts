import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { cardKind } from './cardKind.ts';
import type { DialogNode } from './model.ts';
import { newNodeId } from './newNodeId.ts';
import { conditionOf, contextOf, jumpTargetOf, nextStepOf, nodeType, titleOf } from './node.ts';

const node = (own: JsonObject): DialogNode => ({ dialog_node: 'n', ...own });
const goTo = { dialog_node: 'x', selector: 'user_input', return: null };

describe('what is read from a node', () => {
  it.each<[JsonObject, string]>([
    [{}, 'standard'],
    [{ type: null }, 'standard'],
    [{ type: 'odd' }, 'standard'],
    [{ type: 'slot' }, 'slot'],
  ])('type of %j', (own, type) => {
    expect(nodeType(node(own))).toBe(type);
  });

  it.each<[JsonObject, JsonObject | null]>([
    [{}, null],
    [{ next_step: null, go_to: null }, null],
    [{ next_step: 'odd' }, null],
    [{ next_step: { behavior: 'skip_user_input' }, go_to: goTo }, { behavior: 'skip_user_input' }],
    [{ go_to: goTo }, { behavior: 'jump_to', dialog_node: 'x', selector: 'user_input' }],
    [{ go_to: { dialog_node: 'x' } }, { behavior: 'jump_to', dialog_node: 'x', selector: 'condition' }],
  ])('next step of %j', (own, step) => {
    expect(nextStepOf(node(own))).toEqual(step);
  });

  it('target of a jump', () => {
    expect(jumpTargetOf(node({ go_to: goTo }))).toBe('x');
    expect(jumpTargetOf(node({ next_step: { behavior: 'jump_to' } }))).toBeNull();
    expect(jumpTargetOf(node({ next_step: { behavior: 'skip_user_input', dialog_node: 'x' } }))).toBeNull();
  });

  it('title, or what stands for it', () => {
    expect(titleOf(node({ title: 'T', conditions: '#c' }))).toBe('T');
    expect(titleOf(node({ title: ' ', conditions: '#c' }))).toBe('#c');
    expect(titleOf(node({ title: 5, conditions: null }))).toBe('n');
  });

  it('condition and context, when they are what they ought to be', () => {
    expect(conditionOf(node({ conditions: '  ' }))).toBeNull();
    expect(conditionOf(node({ conditions: 5 }))).toBeNull();
    expect(contextOf(node({ context: { a: 1 } }))).toEqual({ a: 1 });
    expect(contextOf(node({ context: 'odd' }))).toEqual({});
  });
});

describe('cardKind', () => {
  it.each<[string | null, string]>([
    ['#hours', 'intent'],
    ['!(#hours || @city)', 'intent'],
    ['not #hours', 'intent'],
    ["intents[0].intent == 'x'", 'intent'],
    ["intent == 'x'", 'intent'],
    [' @city:(New York)', 'entity'],
    ["entities['city']", 'entity'],
    ['$name == null', 'variable'],
    ['context.name', 'variable'],
    ['welcome', 'system'],
    ['notice', 'system'],
    ["input.text == '#x'", 'system'],
    ['contextual', 'system'],
    ['', 'system'],
    [null, 'system'],
  ])('of %j is %s', (conditions, kind) => {
    expect(cardKind(node({ conditions }))).toBe(kind);
  });
});

describe('newNodeId', () => {
  it('is made of the numbers it is given, within Watson’s characters', () => {
    expect(newNodeId(() => 0)).toBe('node_000000000000');
    expect(newNodeId(() => 1 - Number.EPSILON)).toBe('node_zzzzzzzzzzzz');
    expect(newNodeId(Math.random)).not.toBe(newNodeId(Math.random));
  });
});
