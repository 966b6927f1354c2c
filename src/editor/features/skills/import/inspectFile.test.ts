import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { inspectFile } from './inspectFile.ts';

const sample = readFileSync(
  join(import.meta.dirname, '../../../../../public/samples/harbour-bank.json'),
  'utf8',
);

describe('inspectFile', () => {
  it('finds nothing wrong with a sample', () => {
    expect(inspectFile(sample)).toEqual({ kind: 'good', name: 'Harbour Bank', problems: 0 });
  });

  it('counts the problems that a skill is taken in with', () => {
    const node = { dialog_node: 'a', conditions: '#unknown' };
    const report = inspectFile(JSON.stringify({ name: 'A', intents: [], dialog_nodes: [node] }));
    expect(report).toMatchObject({ kind: 'good', name: 'A' });
    expect((report as { problems: number }).problems).toBeGreaterThan(0);
  });

  it('places the fault of a truncated file at its end', () => {
    const report = inspectFile(sample.slice(0, sample.length / 2));
    expect(report).toMatchObject({ kind: 'notJson', fault: { cause: 'truncated' } });
  });

  it('offers a repair that holds together', () => {
    const nodes = [
      { dialog_node: 'a', parent: 'b' },
      { dialog_node: 'b', parent: 'a' },
      { dialog_node: 'c', parent: 'gone' },
    ];
    const report = inspectFile(JSON.stringify({ name: 'A', dialog_nodes: nodes }));
    if (report.kind !== 'faulty') throw new Error(report.kind);
    expect(report.faults.map(({ at }) => at.path)).toContain('dialog_nodes[2].parent');
    expect(report.repair?.repairs).not.toEqual([]);
    expect(readWatson(report.repair?.workspace).skill).not.toBeNull();
  });

  it('takes a skill out of what it is wrapped in', () => {
    const report = inspectFile(JSON.stringify({ name: 'Outer', workspace: JSON.parse(sample) as unknown }));
    if (report.kind !== 'faulty') throw new Error(report.kind);
    expect(report.repair?.name).toBe('Harbour Bank');
  });

  it('has no repair for what is no dialog skill', () => {
    expect(inspectFile('[1, 2]')).toMatchObject({ kind: 'faulty', repair: null });
  });
});
