import { randomUUID } from 'node:crypto';
import type { JsonObject } from '#lib/json.ts';
import { readStructure } from '#skill/transfer/readStructure.ts';
import { checkNewWorkspace } from './checkWorkspace.ts';
import type { Current } from './current.ts';
import { faulty } from './faulty.ts';
import type { Services } from './services.ts';

/**
 * Makes a skill of a workspace. What breaks the tree or a key is refused with all the places; everything else is
 * taken in as it is, for the checks to point out.
 */
export async function createWorkspace({ skills }: Services, body: JsonObject): Promise<Current> {
  checkNewWorkspace(body);
  const { skill, faults } = readStructure(body, { anyObject: true });
  if (!skill) throw faulty(faults);
  return skills.create(randomUUID(), skill);
}
