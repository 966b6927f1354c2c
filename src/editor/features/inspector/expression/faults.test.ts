import { describe, expect, it, test } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { createMissing } from './createFixes.ts';
import { faultsIn } from './faults.ts';
import type { Fix } from './fixes.ts';

const blank = skillOf({ hello: {} }, { hello: { conditions: 'welcome', context: { size: null } } });
const skill = applyEdits(blank, [
  { op: 'intent.put', intent: { intent: 'order' } },
  { op: 'entity.put', entity: { entity: 'topping', values: [{ value: 'ham' }] } },
]).skill;

/** The source with a fix done. */
const fixed = (source: string, fix: Fix | undefined): string =>
  fix?.kind === 'replace'
    ? source.slice(0, fix.span.start) + fix.text + source.slice(fix.span.end)
    : `no ${fix?.kind}`;

test.each([
  ['#ordr', 'intent.unknown', '#order'],
  ['@toping', 'entity.unknown', '@topping'],
  ['@topping:hem', 'value.unknown', '@topping:ham'],
  ['$sise', 'variable.unknown', '$size'],
  ['$size = 3', 'expression.assignment', '$size == 3'],
  ['($size == 3', 'expression.expected', '($size == 3)'],
  ["$size == 'big", 'expression.string-not-closed', "$size == 'big'"],
  ['#order &&', 'expression.operand-expected', '#order'],
  ['!$size == 3', 'expression.not-comparison', '!($size == 3)'],
  ['$size.contians("a")', 'expression.unknown-function', '$size.contains("a")'],
  ['order', 'expression.unknown-name', '#order'],
  ['welcom', 'expression.unknown-name', 'welcome'],
])('%s: %s, put right as %s', (source, code, right) => {
  const [fault] = faultsIn(source, 'condition', skill);
  expect(fault?.code).toBe(code);
  expect(fault?.fixes.map((fix) => fixed(source, fix))).toContain(right);
});

it('finds nothing in what is fine, whatever the case of a value', () => {
  for (const source of ['', '#order && @topping:HAM', '$size > 3', '@topping.literal', '$timezone']) {
    expect(faultsIn(source, 'condition', skill)).toEqual([]);
  }
});

it('looks between the brackets of a text, at the places of the whole text', () => {
  const source = 'I know #no intents here, <? #ordr ?>';
  const [fault, more] = faultsIn(source, 'template', skill);
  expect(source.slice(fault?.at.start, fault?.at.end)).toBe('ordr');
  expect(more).toBeUndefined();
});

describe('what is missing can be created', () => {
  test.each(['#new', '@new', '@topping:new', '$new', '@sys-number'])('%s', (source) => {
    const [fault] = faultsIn(source, 'condition', skill);
    const create = fault?.fixes.find((fix) => fix.kind === 'create');
    expect(create).toBeDefined();
    const after = applyEdits(skill, createMissing(skill, create!)).skill;
    expect(faultsIn(source, 'condition', after)).toEqual([]);
  });
});
