import { describe, expect, test } from 'vitest';
import { parsePlan } from '#skill/testPlan/parsePlan.ts';
import { compileSkill } from '../compile.ts';
import { entitySlot, folder, n, skillOf } from '../testing.ts';
import { runPlan, type PlanPorts } from './runPlan.ts';

const skill = skillOf([
  n('hello', 'welcome', 'Hello.'),
  n('fly', 'input.text == "fly"', 'Anything else?', { title: 'Fly' }, [
    n('lounge', '$level == "gold"', 'Welcome, $name.', { title: 'Lounge' }),
    n('none', 'true', 'For gold customers only.'),
  ]),
  folder('folder', 'true', [n('inside', 'input.text == "in"', 'In.')]),
  n('pizza', 'false', 'Done.', { type: 'frame' }, [
    entitySlot('size', 'Which size?'),
    entitySlot('kind', 'Which kind?'),
  ]),
  n('else', 'anything_else', 'Sorry?'),
]);

const ports: PlanPorts = {
  analyse: (text) => ({ intents: [], entities: text === 'ham' ? [{ entity: 'kind', value: 'ham' }] : [] }),
  call: () => ({ ok: false, error: 'refused' }),
  now: () => 0,
  random: () => 0,
};

async function differences(source: string): Promise<unknown[]> {
  const { plan, problems } = parsePlan(source);
  expect(problems).toEqual([]);
  const reports = await runPlan(compileSkill(skill), plan, ports);
  return reports.flatMap(({ turns }) => turns.flatMap((turn) => turn.differences));
}

describe('a conversation that begins at a node', () => {
  test.each([
    ['is answered by it', 'at: lounge\ngiven: $name = Ada\nuser:\nbot: Welcome, Ada.'],
    ['goes on from its answer', 'at: Fly\nuser: x\nnode: Fly\nuser: x\nnode: none'],
    ['tries it', 'given: $level = gold\nbefore: Lounge\ngiven: $name = Ada\nuser: x\nbot: Welcome, Ada.'],
    ['tries its siblings', 'before: Lounge\nuser: x\nnode: none'],
    ['passes its folder over', 'before: inside\nuser: in\nnode: inside'],
    ['goes on below it', 'after: Fly\nuser: x\nnode: none\nuser: fly\nnode: Fly'],
    ['asks for what isn’t given', 'after: pizza\ngiven: $size = big\nuser: ham\nbot: Done.'],
    ['says where alone', 'after: Fly\nuser: x\nnode: none\nconversation:\nuser:\nnode: hello'],
    ['is no greeting', 'before: Fly\nuser:\nnode: else'],
  ])('%s', async (_, source) => {
    expect(await differences(source)).toEqual([]);
  });

  test('differs as others do', async () => {
    expect(await differences('after: Fly\nuser: x\nbot: Welcome.')).toMatchObject([
      { line: 3, expected: 'Welcome.', actual: 'For gold customers only.' },
    ]);
  });
});
