import { MantineProvider } from '@mantine/core';
import { cleanup, render } from '@testing-library/react';
import type { MemoExoticComponent } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DocumentProvider } from '#editor/document/DocumentProvider.tsx';
import { openTest } from '#editor/document/testing/openTest.ts';
import { SessionProvider } from '#editor/session/SessionProvider.tsx';
import { openSession } from '#editor/session/sessionStore.ts';
import { isCard } from '#skill/cards.ts';
import type { DialogNode } from '#skill/model.ts';
import { ActionsSection } from './ActionsSection.tsx';
import { ContextSection } from './ContextSection.tsx';
import { SaysSection } from './SaysSection.tsx';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { stubBrowser } from './testing/stubBrowser.ts';
import { skillsToTry } from './testing/skillsToTry.ts';
import { ThenSection } from './ThenSection.tsx';
import type { EditNode } from './useNodeEdit.ts';
import { WhenSection } from './WhenSection.tsx';

afterEach(cleanup);

const SECTIONS = { WhenSection, SaysSection, ThenSection, ContextSection, ActionsSection, SettingsSection };
const edit: EditNode = () => undefined;

type Compare = (before: { node: DialogNode; edit: EditNode }, after: typeof before) => boolean;

/** Tells of each property that is looked at. */
function watched(node: DialogNode, seen: Set<string>): DialogNode {
  const note = (key: PropertyKey): void => {
    if (typeof key === 'string' && key !== '$$typeof') seen.add(key);
  };
  return new Proxy(node, {
    get(target, key) {
      note(key);
      return Reflect.get(target, key) as unknown;
    },
    has(target, key) {
      note(key);
      return Reflect.has(target, key);
    },
  });
}

it.each(Object.entries(SECTIONS))('%s is drawn anew for each property that it reads', (_, Section) => {
  const { compare } = Section as unknown as { readonly compare: Compare };
  const Drawn = Section as MemoExoticComponent<
    (props: { node: DialogNode; edit: EditNode }) => React.ReactNode
  >;
  stubBrowser();
  for (const [, skill] of skillsToTry().slice(0, 3)) {
    const { store } = openTest(skill);
    const session = openSession('s', new Set()).store;
    for (const node of [...skill.nodes].filter(isCard).slice(0, 25)) {
      const seen = new Set<string>();
      render(
        <MantineProvider env="test">
          <DocumentProvider store={store}>
            <SessionProvider store={session}>
              <Drawn node={watched(node, seen)} edit={edit} />
            </SessionProvider>
          </DocumentProvider>
        </MantineProvider>,
      );
      cleanup();
      const unnamed = [...seen].filter((key) =>
        compare({ node, edit }, { node: { ...node, [key]: {} }, edit }),
      );
      expect(unnamed).toEqual([]);
    }
  }
});
