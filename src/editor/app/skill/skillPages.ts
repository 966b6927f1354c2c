import type { ComponentType } from 'react';
import { DialogIcon, EntityIcon, IntentIcon, TestIcon, VariableIcon } from '../../ui/icons.tsx';
import type { IconProps } from '../../ui/icon.tsx';
import { FailedTests } from '../../commands/tests/FailedTests.tsx';
import { dialogAddress, wordsAddress, type WordsPage } from '../../ui/pageAddress.ts';

interface PageEntry {
  /** Key of its name under `pages`. */
  readonly id: 'dialog' | 'intents' | 'entities' | 'variables' | 'tests';
  readonly Icon: ComponentType<IconProps>;
  /** Stands at its icon: something that asks for a look. */
  readonly Mark?: ComponentType;
  /** The pages for which the entry is marked as the current one. */
  readonly covers: readonly ('dialog' | WordsPage)[];
  address(skillId: string): string;
}

/** The pages of a skill as the rail lists them. */
export const skillPages: readonly PageEntry[] = [
  { id: 'dialog', Icon: DialogIcon, covers: ['dialog'], address: (skillId) => dialogAddress(skillId) },
  {
    id: 'intents',
    Icon: IntentIcon,
    covers: ['intents', 'irrelevant'],
    address: (skillId) => wordsAddress(skillId, 'intents'),
  },
  {
    id: 'entities',
    Icon: EntityIcon,
    covers: ['entities'],
    address: (skillId) => wordsAddress(skillId, 'entities'),
  },
  {
    id: 'variables',
    Icon: VariableIcon,
    covers: ['variables'],
    address: (skillId) => wordsAddress(skillId, 'variables'),
  },
  {
    id: 'tests',
    Icon: TestIcon,
    Mark: FailedTests,
    covers: ['tests'],
    address: (skillId) => wordsAddress(skillId, 'tests'),
  },
];
