import { Type, type Static } from 'typebox';
import { flagOrNull, listOrNull, objectOrNull, textOrNull } from './scalars.ts';

const Webhook = Type.Object({
  url: Type.Optional(textOrNull()),
  name: Type.Optional(textOrNull()),
  headers: Type.Optional(
    listOrNull(Type.Object({ name: Type.Optional(textOrNull()), value: Type.Optional(textOrNull()) })),
  ),
});

/**
 * A workspace as a body. Real exports break the documented limits, so only the kinds are checked here; what the
 * four collections hold is read by `readWatson`, which names what breaks the tree or a key.
 */
export const WorkspaceBody = Type.Object({
  name: Type.Optional(textOrNull()),
  description: Type.Optional(textOrNull()),
  language: Type.Optional(textOrNull()),
  metadata: Type.Optional(objectOrNull()),
  learning_opt_out: Type.Optional(flagOrNull()),
  system_settings: Type.Optional(objectOrNull()),
  webhooks: Type.Optional(listOrNull(Webhook)),
  intents: Type.Optional(listOrNull(Type.Unknown())),
  entities: Type.Optional(listOrNull(Type.Unknown())),
  dialog_nodes: Type.Optional(listOrNull(Type.Unknown())),
  counterexamples: Type.Optional(listOrNull(Type.Unknown())),
});
export type WorkspaceBody = Static<typeof WorkspaceBody>;

/** Properties of a workspace that are left out of answers when null. */
export const WORKSPACE_FIELDS = Object.keys(WorkspaceBody.properties);
