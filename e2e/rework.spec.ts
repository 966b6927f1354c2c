import { mkdirSync } from 'node:fs';
import { departmentStore } from './journeys/departmentStore.ts';
import { FOLDER } from './journeys/rework.ts';
import { reworkAndCompare } from './journeys/reworkAndCompare.ts';
import { picture } from './picture.ts';
import { expect, test } from './test.ts';

test(
  'a large skill is reworked, and its conversations go as before',
  { tag: '@long' },
  async ({ page, service }, info) => {
    test.slow();
    const file = departmentStore();
    const folder = info.outputPath('files');
    mkdirSync(folder, { recursive: true });
    const { plan, exported, before, after } = await reworkAndCompare(page, service.url, file, folder);
    await picture(page, 'rework');
    expect(before.told).toMatch(/20 conversations, 80 turns, all as planned$/);
    expect(after.told).toMatch(/20 conversations, 80 turns, all as planned$/);

    const nodes = exported.dialog_nodes;
    expect(nodes).toHaveLength(file.dialog_nodes.length + 1);
    const inside = nodes.find(({ title }) => title === FOLDER)?.['dialog_node'];
    const [first, second, third] = plan.branches;
    const node = (id: string) => nodes.find(({ dialog_node }) => dialog_node === id);
    expect(node(third)).toMatchObject({ parent: inside });
    expect(node(second)).toMatchObject({ parent: inside, previous_sibling: third });
    expect(node(first)).toMatchObject({ previous_sibling: inside });
    expect(JSON.stringify(nodes)).not.toMatch(new RegExp(plan.word, 'i'));
  },
);
