import { counterexamples } from './counterexamples.ts';
import { dialogNodes } from './dialogNodes.ts';
import { entities } from './entities.ts';
import type { Family } from './family.ts';
import { intents } from './intents.ts';

/** Everything that a skill holds besides its own properties. */
export const FAMILIES: readonly Family[] = [intents, counterexamples, entities, dialogNodes];
