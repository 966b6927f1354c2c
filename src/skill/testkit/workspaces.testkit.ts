import * as fc from 'fast-check';
import type { Json, JsonObject } from '#lib/json.ts';

/** Keys that upset careless code stand among ordinary ones. */
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'tracé é/?', '𝒳 y', 'a b'),
  fc.string({ minLength: 1, maxLength: 4 }),
);

const maybeNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.constantFrom('', '#a', '@b && $c', 'welcome', '<? now() ?> <? ( ?>', '#(', 'x'),
  fc.string(),
);
const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const unknown = fc.dictionary(fc.constantFrom('created', 'open_list', '__proto__', 'x-new'), json, {
  maxKeys: 2,
});

/** Some properties, each there or not, and what we don't know beside them. */
function artifact(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  const keys = Object.keys(required);
  return fc
    .tuple(unknown, fc.record({ ...required, ...optional }, { requiredKeys: keys }))
    .map(([beside, known]) => ({ ...beside, ...known }) as JsonObject);
}

/** The list itself, null, or not there. */
function listProperty(key: string, list: fc.Arbitrary<readonly Json[]>): fc.Arbitrary<JsonObject> {
  return fc.oneof(
    { weight: 6, arbitrary: list.map((items) => ({ [key]: items })) },
    { weight: 1, arbitrary: fc.constant({ [key]: null }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

function uniqueBy(
  key: string,
  item: fc.Arbitrary<JsonObject>,
  maxLength: number,
): fc.Arbitrary<JsonObject[]> {
  return fc.uniqueArray(item, { selector: (value) => value[key], maxLength });
}

const mention = artifact(
  { entity: name, location: fc.tuple(fc.nat(9), fc.nat(9)).map((ends) => [...ends]) },
  {},
);
const example = artifact(
  { text: fc.oneof(text, name) },
  { mentions: maybeNull(fc.array(mention, { maxLength: 3 })) },
);
const intent = fc
  .tuple(
    artifact({ intent: name }, { description: maybeNull(text) }),
    listProperty('examples', uniqueBy('text', example, 5)),
  )
  .map(([own, examples]): JsonObject => ({ ...own, ...examples }));

const value = artifact(
  { value: fc.oneof(text, name) },
  {
    type: fc.constantFrom('synonyms', 'patterns', null),
    synonyms: maybeNull(fc.array(name, { maxLength: 3 })),
    patterns: maybeNull(fc.array(text, { maxLength: 2 })),
    metadata: maybeNull(unknown),
  },
);
const entity = fc
  .tuple(
    artifact(
      { entity: name },
      { description: maybeNull(text), fuzzy_match: maybeNull(fc.boolean()), metadata: maybeNull(unknown) },
    ),
    listProperty('values', uniqueBy('value', value, 5)),
  )
  .map(([own, values]): JsonObject => ({ ...own, ...values }));

const textItem = fc.record({
  response_type: fc.constant('text'),
  values: fc.array(artifact({ text }, {}), { maxLength: 3 }),
  selection_policy: fc.constantFrom('sequential', 'random', 'multiline'),
});
const richItem = artifact(
  { response_type: fc.constantFrom('option', 'image', 'pause', 'made_up') },
  { title: text },
);
const output = artifact(
  {},
  {
    text: fc.oneof(
      text,
      fc.array(text, { maxLength: 2 }),
      fc.constant(null),
      artifact({}, { values: fc.array(text, { maxLength: 3 }), selection_policy: fc.constant('random') }),
    ),
    generic: fc.array(fc.oneof(textItem, richItem), { maxLength: 3 }),
  },
);

/** A node's id, its links left open: `up` and `rank` are turned into a place in a tree. */
const looseNode = fc.record({
  id: fc.oneof(name, fc.constantFrom('root', 'node_1', 'node_2', 'node_3', 'node_4')),
  up: fc.nat(),
  rank: fc.nat(),
  fileRank: fc.nat(),
  jump: fc.option(fc.oneof(fc.nat(), fc.constant(-1)), { nil: undefined }),
  jumpOld: fc.option(fc.oneof(fc.nat(), fc.constant(-1)), { nil: undefined }),
  empty: fc.constantFrom('absent' as const, 'null' as const, 'blank' as const),
  own: artifact(
    {},
    {
      type: fc.constantFrom(
        'standard',
        'folder',
        'frame',
        'slot',
        'event_handler',
        'response_condition',
        null,
        'odd',
      ),
      title: fc.oneof(text, fc.constant(null), fc.constant(7)),
      conditions: maybeNull(text),
      description: maybeNull(text),
      output: fc.oneof(maybeNull(output), fc.constant('odd')),
      context: maybeNull(unknown),
      metadata: maybeNull(unknown),
      event_name: fc.constantFrom('focus', 'input', 'generic', null),
      disabled: fc.boolean(),
      actions: fc.array(unknown, { maxLength: 1 }),
    },
  ),
});

type LooseNode = typeof looseNode extends fc.Arbitrary<infer T> ? T : never;

/** Every second node at most is at top level, so that trees get deep; jumps may lead nowhere. */
function toNodes(loose: readonly LooseNode[]): JsonObject[] {
  const idAt = (index: number): string => (index < 0 ? 'gone' : (loose[index % loose.length]?.id ?? 'gone'));
  const groups = Map.groupBy(loose.keys(), (index) => {
    const up = (loose[index]?.up ?? 0) % (index + 1);
    return up === index ? null : up;
  });
  const nodes = loose.map(({ id, own, jump, jumpOld }): Record<string, Json> => ({
    ...own,
    dialog_node: id,
    ...(jump !== undefined && {
      next_step: { behavior: 'jump_to', dialog_node: idAt(jump), selector: 'body' },
    }),
    ...(jumpOld !== undefined && {
      go_to: { dialog_node: idAt(jumpOld), selector: 'condition', return: null },
    }),
  }));
  for (const [up, members] of groups) {
    const order = members.toSorted((a, b) => (loose[a]?.rank ?? 0) - (loose[b]?.rank ?? 0));
    order.forEach((index, at) => {
      const node = nodes[index];
      const empty = loose[index]?.empty;
      if (!node) return;
      link(node, 'parent', up === null ? null : idAt(up), empty);
      link(node, 'previous_sibling', at === 0 ? null : idAt(order[at - 1] ?? 0), empty);
    });
  }
  return loose
    .map((one, index) => ({ rank: one.fileRank, node: nodes[index] as JsonObject }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ node }) => node);
}

function link(
  node: Record<string, Json>,
  key: string,
  to: string | null,
  empty: LooseNode['empty'] | undefined,
) {
  if (to !== null) node[key] = to;
  else if (empty === 'null') node[key] = null;
  else if (empty === 'blank') node[key] = '';
}

const dialogNodes = fc.uniqueArray(looseNode, { selector: ({ id }) => id, maxLength: 12 }).map(toNodes);

const fields = artifact(
  {},
  {
    name: fc.oneof(text, fc.constant(null)),
    description: maybeNull(text),
    language: fc.constantFrom('en', 'xx', null),
    webhooks: json,
    system_settings: json,
    metadata: json,
  },
);

/**
 * Workspace files without faults, of any age and as odd as they can be: strange keys, nulls and absent
 * collections, links spelled three ways, jumps that lead nowhere, properties of the wrong kind, unknown ones.
 */
export const workspaces: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fields,
    listProperty('intents', uniqueBy('intent', intent, 4)),
    listProperty('entities', uniqueBy('entity', entity, 4)),
    listProperty('counterexamples', uniqueBy('text', artifact({ text }, {}), 3)),
    listProperty('dialog_nodes', dialogNodes),
  )
  .map((parts) => parts.reduce<JsonObject>((all, part) => ({ ...all, ...part }), {}));
