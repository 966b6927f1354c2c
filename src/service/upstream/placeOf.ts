import { notFound } from '../errors.ts';

/** `up.`, the connection, and the workspace there: a skill that stays at an upstream. */
const FORM = /^up\.([\da-f]{12})\.([\w-]{1,64})$/;

export const isUpstreamSkill = (id: string): boolean => FORM.test(id);

/** The two parts of such an id. Throws when it isn't one. */
export function placeOf(id: string): { readonly connection: string; readonly workspace: string } {
  const [, connection, workspace] = FORM.exec(id) ?? [];
  if (connection === undefined || workspace === undefined) throw notFound();
  return { connection, workspace };
}
