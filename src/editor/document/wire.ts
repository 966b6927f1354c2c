import type { Json, JsonObject } from '#lib/json.ts';
import type { Edit, Patch, Place } from '#skill/edit.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { brokenRules } from '#skill/treeRules.ts';
import type { Call } from './call.ts';
import { nestedRunAt } from './bulkNested.ts';
import { compact, type Step } from './mergeEdits.ts';
import { listLength, type ReplacedRun, replacedRunAt, replacement } from './replacedList.ts';

/** A call and how many edits, from the front of what is left, it carries. */
export interface PlannedCall {
  /** Null: these edits need none. As a function it is made when its turn comes, of the skill as the service has it then. */
  readonly call: Call | ((stored: Skill) => Call) | null;
  readonly count: number;
  /** What the call does to one artifact; null for one that makes several. */
  readonly edit: Edit | null;
}

/** From this many new nodes, examples or values in a row on, one append call takes the place of single creates. */
const BULK = 21;
/** A whole list is sent in the place of single calls as long as it has no more items than this for each of them. */
const ITEMS_A_CALL = 200;

/**
 * The v1 authoring calls with the effect of some edits, in order. Neighbouring edits of one artifact become
 * one call; each call carries an unbroken run of edits, so that whatever was accepted is a beginning of the list.
 *
 * @param stored the skill as the service has it
 */
export function planCalls(skillId: string, edits: readonly Edit[], stored: Skill): PlannedCall[] {
  const steps = compact(edits);
  const calls: PlannedCall[] = [];
  let at = 0;
  while (at < steps.length) {
    const run = bulkAt(steps, at);
    if (run.length >= BULK || run.some((put) => put.breaksRules)) {
      calls.push(appendCall(skillId, run));
      at += run.length;
      continue;
    }
    const nested = nestedRunAt(steps, at);
    if (nested && nested.steps >= BULK) {
      const path = `${pathTo(skillId, nested.collection, nested.owner)}?append=true`;
      calls.push({ call: { method: 'POST', path, body: nested.body }, count: nested.count, edit: null });
      at += nested.steps;
      continue;
    }
    const list = replacedRunAt(steps, at);
    if (list && list.steps >= BULK && listLength(list, stored) <= list.steps * ITEMS_A_CALL) {
      calls.push({ call: (now) => replaceCall(skillId, list, now), count: list.count, edit: null });
      at += list.steps;
      continue;
    }
    const step = steps[at++]!;
    calls.push({ call: callFor(skillId, step.edit), count: step.count, edit: step.edit });
  }
  return calls;
}

/** Puts the list of an intent or entity anew. */
function replaceCall(skillId: string, run: ReplacedRun, stored: Skill): Call {
  const { body, ifMatch } = replacement(run, stored);
  const call: Call = { method: 'POST', path: pathTo(skillId, run.collection, run.owner), body };
  return ifMatch === undefined ? call : { ...call, ifMatch };
}

interface PutStep {
  readonly node: DialogNode;
  readonly place: Place;
  readonly count: number;
  /**
   * A create call would be refused. Files hold such nodes, and an append takes them in as an import does: what was
   * deleted with its parent can come back with it.
   */
  readonly breaksRules: boolean;
}

/**
 * The run of new nodes from `at` on that one append call can take: all of them below nodes that are new
 * themselves. A new node among old siblings shifts an old link, so it is created by a call of its own.
 */
function bulkAt(steps: readonly Step[], at: number): PutStep[] {
  const fresh = new Map<string, DialogNode>();
  for (let i = at - 1; i >= 0; i--) {
    const edit = steps[i]!.edit;
    if (edit.op !== 'node.put') break;
    fresh.set(edit.node.dialog_node, edit.node);
  }
  const run: PutStep[] = [];
  for (let i = at; i < steps.length; i++) {
    const { edit, count } = steps[i]!;
    const parent = edit.op === 'node.put' ? fresh.get(edit.place.parent) : undefined;
    if (edit.op !== 'node.put' || !parent) break;
    const { node, place } = edit;
    fresh.set(node.dialog_node, node);
    run.push({ node, place, count, breaksRules: brokenRules(node, parent).length > 0 });
  }
  return run;
}

/** An append call checks the links of all its nodes at once, so they have to be the final ones. */
function appendCall(skillId: string, run: readonly PutStep[]): PlannedCall {
  const children = new Map<string, string[]>();
  for (const { node, place } of run) {
    const siblings = children.get(place.parent) ?? [];
    siblings.splice(place.after === null ? 0 : siblings.indexOf(place.after) + 1, 0, node.dialog_node);
    children.set(place.parent, siblings);
  }
  const previous = new Map<string, string | null>();
  for (const siblings of children.values()) {
    siblings.forEach((id, index) => previous.set(id, siblings[index - 1] ?? null));
  }
  const nodes = run.map(({ node, place }) =>
    nodeBody(node, { parent: place.parent, after: previous.get(node.dialog_node) ?? null }),
  );
  return {
    call: { method: 'POST', path: `${workspace(skillId)}?append=true`, body: { dialog_nodes: nodes } },
    count: run.reduce((sum, step) => sum + step.count, 0),
    edit: null,
  };
}

const workspace = (skillId: string): string => `/v1/workspaces/${encodeURIComponent(skillId)}`;

/** The path of an artifact: a collection, a key, a collection within it, and so on. */
function pathTo(skillId: string, ...segments: readonly string[]): string {
  return [workspace(skillId), ...segments.map(encodeURIComponent)].join('/');
}

/** A node as a create call wants it. Links that are null in the file stay null, absent ones absent. */
function nodeBody(node: DialogNode, place: Place): JsonObject {
  const { parent: oldParent, previous_sibling: oldPrevious, ...rest } = node;
  const parent = place.parent === ROOT ? null : place.parent;
  return {
    ...(rest as JsonObject),
    ...(parent === null && oldParent === undefined ? {} : { parent }),
    ...(place.after === null && oldPrevious === undefined ? {} : { previous_sibling: place.after }),
  };
}

/** A patch as the body of a v1 update: what it takes away is sent as null. */
function bodyOf(patch: Patch): JsonObject {
  const body: Record<string, Json> = {};
  for (const key of patch.unset ?? []) body[key] = null;
  return Object.assign(body, patch.set);
}

/**
 * A node's patch can spell an empty link another way, which on the wire would be a move to the first place; the
 * service spells its links itself. Null when nothing else is in the patch.
 */
function nodePatchBody(patch: Patch): JsonObject | null {
  const { parent: _parent, previous_sibling: _previous, ...body } = bodyOf(patch);
  return Object.keys(body).length > 0 ? body : null;
}

function callFor(skillId: string, edit: Edit): Call | null {
  const post = (body: JsonObject, ...segments: readonly string[]): Call => ({
    method: 'POST',
    path: pathTo(skillId, ...segments),
    body,
  });
  const remove = (...segments: readonly string[]): Call => ({
    method: 'DELETE',
    path: pathTo(skillId, ...segments),
  });
  switch (edit.op) {
    case 'skill.set':
      return post(bodyOf(edit.patch));
    case 'node.put':
      return post(nodeBody(edit.node, edit.place), 'dialog_nodes');
    case 'node.set': {
      const body = nodePatchBody(edit.patch);
      return body && post(body, 'dialog_nodes', edit.id);
    }
    case 'node.move': {
      const { parent, after } = edit.place;
      const body = { parent: parent === ROOT ? null : parent, previous_sibling: after };
      return post(body, 'dialog_nodes', edit.id);
    }
    case 'node.remove':
      return remove('dialog_nodes', edit.id);
    case 'node.rename':
      return post({ dialog_node: edit.to }, 'dialog_nodes', edit.id);
    case 'intent.put':
      return post(edit.intent as JsonObject, 'intents');
    case 'intent.set':
      return post(bodyOf(edit.patch), 'intents', edit.intent);
    case 'intent.rename':
      return post({ intent: edit.to }, 'intents', edit.intent);
    case 'intent.remove':
      return remove('intents', edit.intent);
    case 'example.put':
      return post(edit.example as JsonObject, 'intents', edit.intent, 'examples');
    case 'example.set':
      return post(bodyOf(edit.patch), 'intents', edit.intent, 'examples', edit.text);
    case 'example.remove':
      return remove('intents', edit.intent, 'examples', edit.text);
    case 'counterexample.put':
      return post(edit.counterexample as JsonObject, 'counterexamples');
    case 'counterexample.set':
      return post(bodyOf(edit.patch), 'counterexamples', edit.text);
    case 'counterexample.remove':
      return remove('counterexamples', edit.text);
    case 'entity.put':
      return post(edit.entity as JsonObject, 'entities');
    case 'entity.set':
      return post(bodyOf(edit.patch), 'entities', edit.entity);
    case 'entity.rename':
      return post({ entity: edit.to }, 'entities', edit.entity);
    case 'entity.remove':
      return remove('entities', edit.entity);
    case 'value.put':
      return post(edit.value as JsonObject, 'entities', edit.entity, 'values');
    case 'value.set':
      return post(bodyOf(edit.patch), 'entities', edit.entity, 'values', edit.value);
    case 'value.remove':
      return remove('entities', edit.entity, 'values', edit.value);
    default:
      return edit satisfies never;
  }
}
