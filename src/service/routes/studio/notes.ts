import { Type } from 'typebox';
import { NoteContent, NoteId, type Note } from '#protocol/notes.ts';
import { notFound, ServiceError } from '../../errors.ts';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

/** More are clutter; it keeps a faulty client from filling the database. */
const MOST = 2000;

const Path = Type.Object({ id: Type.String(), note: NoteId });

/** Sticky notes about a skill. */
export function noteRoutes(app: RouteApp, { store, now }: Services): void {
  const { notes, skills } = store;
  const mustExist = async (skill: string): Promise<void> => {
    // Notes about a skill of another service are kept here; that service knows nothing of them.
    if (isUpstreamSkill(skill)) return;
    if ((await skills.readRevision(skill)) === undefined) throw notFound();
  };

  app.route({
    method: 'GET',
    url: '/skills/:id/notes',
    handler: async (request): Promise<Note[]> => {
      const { id: skill } = request.params as { readonly id: string };
      await mustExist(skill);
      const stored = await notes.list(skill);
      return stored.map(({ id, content, updated }) => ({ ...(content as NoteContent), id, updated }));
    },
  });

  app.route({
    method: 'PUT',
    url: '/skills/:id/notes/:note',
    schema: { params: Path, body: NoteContent },
    handler: async ({ params: { id: skill, note: id }, body }): Promise<Note> => {
      await mustExist(skill);
      const there = await notes.list(skill);
      if (there.length >= MOST && !there.some((note) => note.id === id)) {
        throw new ServiceError('conflict', `A skill has at most ${MOST} notes. Delete some first.`);
      }
      const updated = now().toISOString();
      await notes.put(skill, { id, content: body, updated });
      return { ...body, id, updated };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/skills/:id/notes/:note',
    schema: { params: Path },
    handler: async ({ params: { id: skill, note } }) => {
      await mustExist(skill);
      if (!(await notes.remove(skill, note))) throw notFound();
      return {};
    },
  });
}
