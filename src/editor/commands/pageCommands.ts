import type { ComponentType } from 'react';
import type { SkillPageId } from '../session/sessionState.ts';
import { DialogIcon, EntityIcon, IntentIcon, PlayIcon, TestIcon, VariableIcon } from '../ui/icons.tsx';
import type { Command } from './command.ts';

const going = (page: SkillPageId, icon: ComponentType<{ size?: number }>): Command => ({
  id: `go-${page}`,
  labelKey: `goTo.${page}`,
  icon,
  scope: 'page',
  when: () => true,
  run: ({ session }) => session.getState().requestPage(page),
});

/** Runs all tests of the skill, and shows what comes of them. */
const runTests: Command = {
  id: 'run-tests',
  labelKey: 'runTests',
  icon: PlayIcon,
  scope: 'page',
  when: () => true,
  run({ session }) {
    const { requestPage, requestTestRun } = session.getState();
    requestPage('tests');
    requestTestRun();
  },
};

/** Ways to the pages of the skill, for the palette. */
export const pageCommands: readonly Command[] = [
  going('dialog', DialogIcon),
  going('intents', IntentIcon),
  going('entities', EntityIcon),
  going('variables', VariableIcon),
  going('tests', TestIcon),
  runTests,
];
