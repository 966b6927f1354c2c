import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DocumentProvider } from '../document/DocumentProvider.tsx';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { HeldKeys } from './heldKeys.ts';
import { NODES_SCOPE } from './nodesScope.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { skillOf, testContext } from './testing/commandTest.ts';

it('does once what was pressed before it was there', () => {
  const { document: doc, session } = testContext(skillOf({ a: {}, b: {} }));
  session.getState().select('a');
  const held = new HeldKeys();
  held.start();
  const page = (here: boolean) => (
    <DocumentProvider store={doc}>
      <SessionProvider store={session}>
        <button type="button" {...NODES_SCOPE}>
          canvas
        </button>
        {here && <Shortcuts held={held} />}
      </SessionProvider>
    </DocumentProvider>
  );
  const { rerender } = render(page(false));
  const press = () =>
    screen
      .getByRole('button')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
  press();
  expect([...doc.getState().skill.nodes.keys()]).toEqual(['a', 'b']);
  rerender(page(true));
  expect([...doc.getState().skill.nodes.keys()]).toEqual(['b']);
  press();
  expect(held.take()).toEqual([]);
});
