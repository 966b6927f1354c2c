import { ExampleAnswer } from '#protocol/v1/answers.ts';
import { ExampleBody, ExamplePatch, EXAMPLE_FIELDS } from '#protocol/v1/intent.ts';
import type { Example } from '#skill/model.ts';
import { createExample } from '#skill/plan/createExample.ts';
import { deleteExample } from '#skill/plan/deleteExample.ts';
import { updateExample } from '#skill/plan/updateExample.ts';
import { notFound } from '../../errors.ts';
import { renamingPatch } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import { mapPage } from './mapPage.ts';
import type { Path, Resource } from './resource.ts';
import { OWN, shapeExample, timeless } from './shapes.ts';

export function examples({ store }: Services): Resource {
  return {
    path: '/intents/:intent/examples',
    name: 'text',
    segment: 'text',
    list: 'examples',
    nouns: ['Example', 'Examples'],
    answer: ExampleAnswer,
    createBody: ExampleBody,
    updateBody: ExamplePatch,
    fields: EXAMPLE_FIELDS,
    async page(at, request, view) {
      if (!(await store.intents.read(at.workspace_id, intentIn(at)))) throw notFound();
      const page = await store.intents.pageNested(at.workspace_id, intentIn(at), request);
      return mapPage(page, (example) => shapeExample(example, view));
    },
    async read(at, text, view) {
      const example = await store.intents.readNested(at.workspace_id, intentIn(at), text);
      return example && shapeExample(example, view);
    },
    find: (skill, at, text) =>
      skill.intents.get(intentIn(at))?.examples?.find((example) => example.text === text),
    shape: (example) => shapeExample(timeless(example as Example), OWN),
    create: (skill, at, body) => createExample(skill, intentIn(at), body as unknown as Example),
    update: (skill, at, text, body) => updateExample(skill, intentIn(at), text, renamingPatch(body)),
    remove: (skill, at, text) => deleteExample(skill, intentIn(at), text),
  };
}

const intentIn = (at: Path): string => at['intent'] as string;
