import { type TObject, Type } from 'typebox';
import type { JsonObject } from '#lib/json.ts';
import { NoteContent, NoteId } from '#protocol/notes.ts';
import { PresetContent } from '#protocol/presets.ts';
import type { ExtraStore } from '#storage/tables/extras.ts';
import { notFound, ServiceError } from '../../errors.ts';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

/** More are clutter; it keeps a faulty client from filling the database. */
const MOST = 2000;

const Path = Type.Object({ id: Type.String(), extra: NoteId });

interface Kind {
  /** In addresses and in words. */
  readonly name: 'notes' | 'presets';
  readonly content: TObject;
}

const KINDS: readonly Kind[] = [
  { name: 'notes', content: NoteContent },
  { name: 'presets', content: PresetContent },
];

/** What belongs to a skill without being part of it: sticky notes, and sets of variables to begin a test with. */
export function extraRoutes(app: RouteApp, services: Services): void {
  for (const kind of KINDS) routesOf(app, services, kind);
}

function routesOf(app: RouteApp, { store, now }: Services, { name, content }: Kind): void {
  const extras: ExtraStore = store[name];
  const mustExist = async (skill: string): Promise<void> => {
    // What belongs to a skill of another service is kept here; that service knows nothing of it.
    if (isUpstreamSkill(skill)) return;
    if ((await store.skills.readRevision(skill)) === undefined) throw notFound();
  };

  app.route({
    method: 'GET',
    url: `/skills/:id/${name}`,
    handler: async (request): Promise<JsonObject[]> => {
      const { id: skill } = request.params as { readonly id: string };
      await mustExist(skill);
      return (await extras.list(skill)).map(({ id, content: stored, updated }) => ({
        ...stored,
        id,
        updated,
      }));
    },
  });

  app.route({
    method: 'PUT',
    url: `/skills/:id/${name}/:extra`,
    schema: { params: Path, body: content },
    handler: async ({ params: { id: skill, extra: id }, body }): Promise<JsonObject> => {
      await mustExist(skill);
      const there = await extras.list(skill);
      if (there.length >= MOST && !there.some((one) => one.id === id)) {
        throw new ServiceError('conflict', `A skill has at most ${MOST} ${name}. Delete some first.`);
      }
      const updated = now().toISOString();
      await extras.put(skill, { id, content: body as JsonObject, updated });
      return { ...(body as JsonObject), id, updated };
    },
  });

  app.route({
    method: 'DELETE',
    url: `/skills/:id/${name}/:extra`,
    schema: { params: Path },
    handler: async ({ params: { id: skill, extra } }) => {
      await mustExist(skill);
      if (!(await extras.remove(skill, extra))) throw notFound();
      return {};
    },
  });
}
