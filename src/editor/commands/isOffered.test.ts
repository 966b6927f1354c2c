import { expect, it } from 'vitest';
import { ALL_COMMANDS } from './allCommands.ts';
import { isOffered } from './isOffered.ts';
import { skillOf, testContext } from './testing/commandTest.ts';

it('offers nothing that would change a skill which may only be read', () => {
  const ctx = testContext(skillOf({ a: { b: {} }, c: {}, d: {} }));
  ctx.session.getState().select('c');
  const offered = () => ALL_COMMANDS.filter((command) => isOffered(command, ctx));
  expect(offered().map(({ id }) => id)).toEqual(expect.arrayContaining(['delete', 'rename', 'move-up']));

  ctx.document.setState({ readOnly: true });
  const { skill } = ctx.document.getState();
  for (const command of offered()) command.run(ctx);
  expect(ctx.document.getState().skill).toBe(skill);
  const ids = offered().map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['search', 'copy', 'toggle-tryit']));
  for (const id of ['delete', 'rename', 'move-up', 'add-below', 'cut', 'paste'])
    expect(ids).not.toContain(id);
});
