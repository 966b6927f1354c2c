import { IntentAnswer } from '#protocol/v1/answers.ts';
import { IntentBody, IntentPatch, INTENT_FIELDS } from '#protocol/v1/intent.ts';
import type { JsonObject } from '#lib/json.ts';
import type { Edit } from '#skill/edit.ts';
import type { Example, Intent, Skill } from '#skill/model.ts';
import { listIn } from '#skill/apply/nested.ts';
import { createIntent } from '#skill/plan/createIntent.ts';
import { deleteIntent } from '#skill/plan/deleteIntent.ts';
import { renameIntent } from '#skill/plan/renameIntent.ts';
import { updateIntent } from '#skill/plan/updateIntent.ts';
import { inTurn } from '../../usecases/inTurn.ts';
import type { Plan } from '../../usecases/openSkills.ts';
import { patchOf } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Resource } from './resource.ts';
import { OWN, shapeIntent, timeless } from './shapes.ts';

export function intents({ store }: Services): Resource {
  return {
    path: '/intents',
    name: 'intent',
    segment: 'intent',
    list: 'intents',
    nouns: ['Intent', 'Intents'],
    answer: IntentAnswer,
    createBody: IntentBody,
    updateBody: IntentPatch,
    fields: INTENT_FIELDS,
    async page(at, request, view) {
      if (view.whole) {
        const page = await store.intents.pageWhole(at.workspace_id, request);
        return mapPage(page, (intent) => shapeIntent(intent, intent.nested, view));
      }
      const page = await store.intents.page(at.workspace_id, request);
      return mapPage(page, (intent) => shapeIntent(intent, [], view));
    },
    async read(at, name, view) {
      if (view.whole) {
        const intent = await store.intents.readWhole(at.workspace_id, name);
        return intent && shapeIntent(intent, intent.nested, view);
      }
      const intent = await store.intents.read(at.workspace_id, name);
      return intent && shapeIntent(intent, [], view);
    },
    find: (skill, _at, name) => skill.intents.get(name),
    shape: (intent) => shapeIntent(timeless(intent as Intent), [], OWN),
    create: (skill, _at, body) => createIntent(skill, body as Intent),
    update: (skill, _at, name, body, append) => updated(skill, name, body, append),
    remove: (skill, _at, name) => deleteIntent(skill, name),
  };
}

function updated(skill: Skill, name: string, body: JsonObject, append: boolean): readonly Edit[] {
  const patch = patchOf(body, ['intent', 'examples']);
  const { intent: to, examples } = body;
  const plans: Plan[] = [];
  if (patch) plans.push((at) => updateIntent(at, name, patch));
  if (examples !== undefined) {
    const given = listIn(examples as readonly Example[] | null);
    plans.push((at) => replaceExamples(at, name, given, append));
  }
  if (typeof to === 'string') plans.push((at) => renameIntent(at, name, to));
  return inTurn(skill, plans);
}

/** Puts the intent again in its place: one edit, however many examples it has. */
function replaceExamples(
  skill: Skill,
  name: string,
  examples: readonly Example[],
  append: boolean,
): readonly Edit[] {
  const removal = deleteIntent(skill, name);
  const intent = skill.intents.get(name) as Intent;
  const order = skill.intents.orderOf(name);
  const all = append ? [...(intent.examples ?? []), ...examples] : examples;
  return [
    ...removal,
    { op: 'intent.put', intent: { ...intent, examples: all }, ...(order !== undefined && { order }) },
  ];
}
