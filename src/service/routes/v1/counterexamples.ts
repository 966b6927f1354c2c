import { CounterexampleAnswer } from '#protocol/v1/answers.ts';
import { CounterexampleBody, CounterexamplePatch, COUNTEREXAMPLE_FIELDS } from '#protocol/v1/intent.ts';
import type { Counterexample } from '#skill/model.ts';
import { createCounterexample } from '#skill/plan/createCounterexample.ts';
import { deleteCounterexample } from '#skill/plan/deleteCounterexample.ts';
import { updateCounterexample } from '#skill/plan/updateCounterexample.ts';
import { renamingPatch } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Resource } from './resource.ts';
import { OWN, shapeCounterexample, timeless } from './shapes.ts';

export function counterexamples({ store }: Services): Resource {
  return {
    path: '/counterexamples',
    name: 'text',
    segment: 'text',
    list: 'counterexamples',
    nouns: ['Counterexample', 'Counterexamples'],
    answer: CounterexampleAnswer,
    createBody: CounterexampleBody,
    updateBody: CounterexamplePatch,
    fields: COUNTEREXAMPLE_FIELDS,
    async page(at, request, view) {
      const page = await store.counterexamples.page(at.workspace_id, request);
      return mapPage(page, (counterexample) => shapeCounterexample(counterexample, view));
    },
    async read(at, text, view) {
      const counterexample = await store.counterexamples.read(at.workspace_id, text);
      return counterexample && shapeCounterexample(counterexample, view);
    },
    find: (skill, _at, text) => skill.counterexamples.get(text),
    shape: (counterexample) => shapeCounterexample(timeless(counterexample as Counterexample), OWN),
    create: (skill, _at, body) => createCounterexample(skill, body as unknown as Counterexample),
    update: (skill, _at, text, body) => updateCounterexample(skill, text, renamingPatch(body)),
    remove: (skill, _at, text) => deleteCounterexample(skill, text),
  };
}
