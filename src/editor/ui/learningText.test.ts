import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import type { SkillStatus } from '#protocol/studio.ts';
import { learningText } from './learningText.ts';

const texts = createInstance();
await texts.init({
  lng: 'en',
  resources: {
    en: {
      app: {
        status: {
          training: 'training',
          trainingShare: 'training {{percent}}',
          learning: {
            now: '{{what}}',
            share: '{{what}} {{percent}}',
            all: 'all',
            one: 'one {{intent}}',
            many: 'many {{count}}',
            mentions: 'mentions',
          },
        },
      },
    },
  },
});

const learning = (more: Partial<SkillStatus>): string =>
  learningText(texts.t, { id: 's', revision: 1, status: 'Training', ...more });

const training = (
  because: NonNullable<SkillStatus['training']>['because'],
  ...intents: string[]
): Partial<SkillStatus> => ({ training: { parts: ['intents'], because, intents } });

it.each<[string, Partial<SkillStatus>, string]>([
  ['nothing that is known', {}, 'training'],
  ['only how far it is', { progress: 0.456 }, 'training 46'],
  ['a new skill', training(['new']), 'all'],
  ['an intent by its name', training(['examples'], 'hours'), 'one hours'],
  ['several intents by their number', { ...training(['examples'], 'a', 'b'), progress: 0.5 }, 'many 2 50'],
  ['another cause', training(['mentions']), 'mentions'],
])('tells %s', (_, status, text) => {
  expect(learning(status)).toBe(text);
});
