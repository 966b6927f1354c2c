import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit, Patch } from '#skill/edit.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import { parentOf } from '#skill/tree.ts';
import type { ChangeEvent } from '#protocol/feed.ts';
import { matches } from '#skill/etag.ts';
import type { Answered, Call } from '../call.ts';

/** What the service answers when it answers with an error. */
export class Answer extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A service of one skill that understands the calls about dialog nodes and the skill itself. */
export class FakeService {
  skill: Skill;
  revision = 1;
  readonly calls: Call[] = [];
  /** Called before each call: throw to make it fail, or give an error to lose the answer after it had effect. */
  disturb: (call: Call) => Error | undefined = () => undefined;

  /** Told of each change, as the feed is. */
  tell: (change: ChangeEvent) => void = () => undefined;
  #edits: Edit[] = [];

  constructor(skill: Skill) {
    this.skill = skill;
  }

  readonly send = (call: Call): Promise<Answered> => this.sendAs('own', call);

  async sendAs(client: string, call: Call): Promise<Answered> {
    const lost = this.disturb(call);
    this.calls.push(call);
    this.#requireMatch(call);
    this.#edits = [];
    const body = this.#answer(call);
    const revision = this.#edits.length > 0 ? ++this.revision : null;
    if (revision !== null) {
      this.tell({ revision, by: client, at: '', origin: client, edits: this.#edits });
    }
    if (lost) throw lost;
    return { body, revision };
  }

  /** Somebody else changes the skill: gives what the feed tells of it. */
  foreign(edits: readonly Edit[], by = 'Ann'): ChangeEvent {
    this.skill = applyEdits(this.skill, edits).skill;
    return { revision: ++this.revision, by, at: '', origin: 'other', edits };
  }

  #requireMatch({ path, ifMatch }: Call): void {
    if (ifMatch === undefined) return;
    const [, , , , collection, rawId] = path.split('?', 1)[0]!.split('/');
    const artifact =
      collection === undefined ? this.skill.fields : this.skill.nodes.get(decodeURIComponent(rawId ?? ''));
    if (artifact && !matches(ifMatch, artifact)) throw new Answer(412, 'It was changed meanwhile');
  }

  #answer({ method, path, body = {} }: Call): unknown {
    const [segments = '', query] = path.split('?');
    const [, , , , collection, rawId] = segments.split('/');
    const id = rawId === undefined ? undefined : decodeURIComponent(rawId);
    if (collection === undefined) {
      if (query === 'append=true') this.#append(body['dialog_nodes'] as readonly DialogNode[]);
      else this.#apply([{ op: 'skill.set', patch: { set: body } }]);
      return {};
    }
    if (collection !== 'dialog_nodes') throw new Error(`Not understood: ${path}`);
    if (id !== undefined && !this.skill.nodes.has(id)) throw new Answer(404, `No dialog node ${id}`);
    if (method === 'GET') return this.skill.nodes.get(id!);
    if (method === 'DELETE') this.#apply([{ op: 'node.remove', id: id! }]);
    else if (id === undefined) this.#apply([putOf(body)]);
    else this.#apply(updatesOf(this.skill, id, body));
    return {};
  }

  #append(nodes: readonly DialogNode[]): void {
    const waiting = [...nodes];
    while (waiting.length > 0) {
      const next = waiting.findIndex((node) => {
        const { place } = putOf(node as JsonObject);
        const siblings = this.skill.children.get(place.parent) ?? [];
        return this.skill.nodes.has(place.parent) && (siblings.at(-1) ?? null) === place.after;
      });
      if (next < 0) throw new Answer(400, 'Links of appended nodes lead nowhere');
      this.#apply([putOf(waiting.splice(next, 1)[0] as JsonObject)]);
    }
  }

  #apply(edits: readonly Edit[]): void {
    try {
      this.skill = applyEdits(this.skill, edits).skill;
      this.#edits.push(...edits);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const text = error.status === 'duplicate' ? 'Unique Violation' : error.message;
      throw new Answer(error.status === 'missing' ? 404 : 400, text);
    }
  }
}

function putOf(body: JsonObject): Extract<Edit, { op: 'node.put' }> {
  const parent = typeof body['parent'] === 'string' ? body['parent'] : ROOT;
  const after = typeof body['previous_sibling'] === 'string' ? body['previous_sibling'] : null;
  return { op: 'node.put', node: body as DialogNode, place: { parent, after } };
}

function updatesOf(skill: Skill, id: string, body: JsonObject): Edit[] {
  const { parent, previous_sibling: previous, dialog_node: to, ...rest } = body;
  const edits: Edit[] = [];
  const set: [string, Json][] = Object.entries(rest).filter(([, value]) => value !== null);
  const unset = Object.keys(rest).filter((key) => rest[key] === null);
  const patch: Patch = { set: Object.fromEntries(set), unset };
  if (Object.keys(rest).length > 0) edits.push({ op: 'node.set', id, patch });
  if (parent !== undefined || previous !== undefined) {
    const under = parent === undefined ? parentOf(skill, id) : ((parent as string | null) ?? ROOT);
    edits.push({
      op: 'node.move',
      id,
      place: { parent: under, after: (previous as string | null | undefined) ?? null },
    });
  }
  if (typeof to === 'string' && to !== id) edits.push({ op: 'node.rename', id, to });
  return edits;
}

/** What a skill's dialog is, whatever the order of its nodes in the file; null and absent are the same. */
export function dialogOf(skill: Skill): unknown {
  const clean = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((item: Json) => clean(item) ?? null);
    if (!isJsonObject(value)) return value;
    const kept = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(kept.map(([key, inner]) => [key, clean(inner) ?? null]));
  };
  const nodes = skill.nodes.values().map((node) => [node.dialog_node, clean(node as JsonObject)] as const);
  const children = skill.children.entries().filter(([, ids]) => ids.length > 0);
  return { nodes: Object.fromEntries(nodes), children: Object.fromEntries(children) };
}
