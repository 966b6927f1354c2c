import { randomUUID } from 'node:crypto';
import type { JsonObject } from '#lib/json.ts';
import { errorBody } from '#protocol/errors.ts';
import { touchNothing } from '#skill/apply/touched.ts';
import { Refusal } from '#skill/problem.ts';
import { readStructure } from '#skill/transfer/readStructure.ts';
import type { SkillHead } from '#storage/store.ts';
import { notFound, ServiceError } from '../errors.ts';
import { checkNewWorkspace, COLLECTIONS } from './checkWorkspace.ts';
import { faulty } from './faulty.ts';
import type { Author } from './outcome.ts';
import type { Services } from './services.ts';
import { checkUpdate, updateWorkspace } from './updateWorkspace.ts';

/** Makes a skill that is empty at first; what the body holds follows, or the reason why it can't. */
export async function createWorkspaceAsync(
  services: Services,
  author: Author,
  body: JsonObject,
): Promise<SkillHead> {
  checkNewWorkspace(body);
  const { skills } = services;
  const { skill: empty, faults } = readStructure(withoutContent(body), { anyObject: true });
  if (!empty) throw faulty(faults);
  const { head } = await skills.create(randomUUID(), empty);
  return follow(services, head, async () => {
    const { skill, faults } = readStructure(body, { anyObject: true });
    if (!skill) throw faulty(faults);
    await skills.apply(head.id, author, () => ({ after: skill, edits: null, touched: touchNothing() }));
  });
}

/** Starts an update; who asks for the workspace is told how it ended. */
export async function updateWorkspaceAsync(
  services: Services,
  id: string,
  author: Author,
  body: JsonObject,
  append: boolean,
): Promise<SkillHead> {
  const head = await services.store.skills.readHead(id);
  if (!head) throw notFound();
  checkUpdate(body, head.fields);
  return follow(services, head, async () => {
    await updateWorkspace(services, id, author, body, { append });
  });
}

/** Does the work after the call was answered, and puts down how it fares. */
async function follow(services: Services, head: SkillHead, work: () => Promise<void>): Promise<SkillHead> {
  const { background, store, now } = services;
  const operation = { status: 'Processing', at: now().toISOString() } as const;
  await store.skills.writeOperation(head.id, operation);
  background.run(async () => {
    await new Promise(setImmediate);
    try {
      await work();
    } catch (error) {
      const errors = reasons(error);
      await store.skills.writeOperation(head.id, { status: 'Failed', at: now().toISOString(), errors });
      if (!(error instanceof ServiceError) && !(error instanceof Refusal)) throw error;
    }
  });
  return { ...head, operation };
}

function reasons(error: unknown): { message: string }[] {
  if (error instanceof Refusal) return [{ message: error.message }];
  if (!(error instanceof ServiceError)) return [{ message: errorBody('internal').error }];
  const { code, detail, errors } = error;
  return errors.length > 0
    ? errors.map(({ message, path }) => ({ message: path ? `${path}: ${message}` : message }))
    : [{ message: errorBody(code, detail).error }];
}

function withoutContent(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).filter(([key]) => !COLLECTIONS.some((name) => name === key)),
  );
}
