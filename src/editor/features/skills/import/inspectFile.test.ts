import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspectFile.ts';

const inspect = (json: unknown) => inspectFile(JSON.stringify(json));
const nodes = [{ dialog_node: 'hello', conditions: 'welcome' }];

describe('inspectFile', () => {
  it('takes a skill, with the problems it has', () => {
    expect(inspect({ name: 'Bank', dialog_nodes: nodes })).toMatchObject({ kind: 'good', name: 'Bank' });
    const jump = { behavior: 'jump_to', dialog_node: 'gone', selector: 'body' };
    expect(inspect({ dialog_nodes: [{ ...nodes[0], next_step: jump }] })).toMatchObject({
      kind: 'good',
      name: undefined,
      problems: 1,
    });
  });

  it('says where text stops being JSON', () => {
    expect(inspectFile('{"name": ]')).toMatchObject({ kind: 'notJson', fault: { line: 1, column: 10 } });
  });

  it('repairs a broken tree', () => {
    const report = inspect({ dialog_nodes: [...nodes, { dialog_node: 'lost', parent: 'gone' }] });
    expect(report).toMatchObject({
      kind: 'faulty',
      faults: [{ code: 'node.parentMissing', at: { path: 'dialog_nodes[1].parent' } }],
      repair: { workspace: { dialog_nodes: [nodes[0], { previous_sibling: 'hello' }] } },
    });
  });

  it.each([[{ hello: 1 }], [[1, 2]], [null], ['text'], [{ type: 'action', workspace: { actions: [] } }]])(
    'has nothing to repair in %j',
    (json) => {
      expect(inspect(json)).toMatchObject({ kind: 'faulty', faults: [{}], repair: null });
    },
  );
});
