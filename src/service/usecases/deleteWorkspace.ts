import { notFound } from '../errors.ts';
import type { Services } from './services.ts';

/** Puts a skill away; it can be restored for `KEPT_DAYS`. */
export async function deleteWorkspace({ skills }: Services, id: string): Promise<void> {
  if (!(await skills.remove(id))) throw notFound();
}
