import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { isSound, parseCondition, type Parsed } from '#language/parse.ts';
import type { DialogNode, NextStep, NodeType } from '#skill/model.ts';
import { conditionOf, contextOf, nextStepOf, nodeType } from '#skill/node.ts';
import { guardOf } from './guard.ts';
import { compileJson, type JsonTemplate } from './jsonTemplate.ts';
import { compileResponses, type CompiledResponse } from './respond/compileResponses.ts';

export interface CompiledAction {
  readonly name: string;
  /** `client` when the file doesn't say. */
  readonly type: string;
  readonly parameters: JsonTemplate;
  readonly resultVariable: string | null;
  readonly credentials: Json;
}

type NamedTemplate = readonly [name: string, template: JsonTemplate];

const NONE: readonly NamedTemplate[] = [];

/** Properties of `output` that the runtime makes itself. */
const MADE = new Set(['generic', 'text', 'nodes_visited', 'nodes_visited_details', 'log_messages']);

/**
 * A dialog node made ready to run. Depends on the node's own JSON alone, so that it serves every revision of
 * the skill that has this very node. The parts are parsed when they are first needed: most nodes of a large
 * skill are only ever asked for their condition, if that.
 */
export class CompiledNode {
  readonly node: DialogNode;
  readonly id: string;
  readonly type: NodeType;
  readonly disabled: boolean;
  /** The condition as written, null when there is none. */
  readonly conditionText: string | null;
  readonly step: NextStep | null;
  #condition: Parsed | null | undefined;
  #guard: readonly string[] | null | undefined;
  #context: readonly NamedTemplate[] | undefined;
  #responses: readonly CompiledResponse[] | undefined;
  #extras: readonly NamedTemplate[] | undefined;
  #actions: readonly CompiledAction[] | undefined;

  constructor(node: DialogNode) {
    this.node = node;
    this.id = node.dialog_node;
    this.type = nodeType(node);
    this.disabled = node.disabled === true;
    this.conditionText = conditionOf(node);
    this.step = nextStepOf(node);
  }

  get condition(): Parsed | null {
    if (this.#condition === undefined) {
      this.#condition = this.conditionText === null ? null : parseCondition(this.conditionText);
    }
    return this.#condition;
  }

  /** See `guardOf`; null too when there is no condition or it can't be read. */
  get guard(): readonly string[] | null {
    if (this.#guard === undefined) {
      const { condition } = this;
      this.#guard = condition && isSound(condition) ? guardOf(condition.expr) : null;
    }
    return this.#guard;
  }

  get context(): readonly NamedTemplate[] {
    return (this.#context ??= compileEntries(Object.entries(contextOf(this.node))));
  }

  get responses(): readonly CompiledResponse[] {
    return (this.#responses ??= compileResponses(this.node));
  }

  /** What `output` has besides text and responses. */
  get extras(): readonly NamedTemplate[] {
    return (this.#extras ??= compileEntries(extrasOf(this.node)));
  }

  get actions(): readonly CompiledAction[] {
    return (this.#actions ??= actionsOf(this.node));
  }

  /** True for nodes that are tested in turn: not for handlers, slots and conditioned responses. */
  get isStep(): boolean {
    return this.type === 'standard' || this.type === 'frame' || this.type === 'folder';
  }
}

function extrasOf({ output }: DialogNode): [string, Json][] {
  return isJsonObject(output) ? Object.entries(output).filter(([name]) => !MADE.has(name)) : [];
}

function compileEntries(entries: readonly [string, Json][]): readonly NamedTemplate[] {
  return entries.length === 0 ? NONE : entries.map(([name, value]) => [name, compileJson(value)]);
}

function actionsOf(node: DialogNode): CompiledAction[] {
  const actions: unknown = node.actions;
  if (!Array.isArray(actions)) return [];
  return (actions as readonly Json[]).filter(isJsonObject).flatMap((action: JsonObject) => {
    const { name, type, parameters, result_variable: variable, credentials } = action;
    if (typeof name !== 'string' || name === '') return [];
    return {
      name,
      type: typeof type === 'string' ? type : 'client',
      parameters: compileJson(isJsonObject(parameters) ? parameters : {}),
      resultVariable: typeof variable === 'string' && variable !== '' ? variable : null,
      credentials: credentials ?? null,
    };
  });
}
