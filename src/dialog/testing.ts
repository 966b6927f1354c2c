import type { Json, JsonObject } from '#lib/json.ts';
import type { RecognisedEntity } from '#language/scope.ts';
import type { Skill } from '#skill/model.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import type { Answer, CallResult, Pending } from './answer.ts';
import { compileSkill, type Program } from './compile.ts';
import type { TurnInput, TurnOptions } from './input.ts';
import { resume, turn } from './turn.ts';

/** Builders for the tests of the runtime: small skills, and conversations with them. */
export interface NodeShape extends JsonObject {
  readonly dialog_node: string;
}

interface Sketch {
  readonly node: NodeShape;
  readonly kids: readonly Sketch[];
}

/** A node with a condition and a text; `more` are further properties, `kids` its children in order. */
export function n(
  id: string,
  conditions: string | null,
  text: Json = null,
  more: JsonObject = {},
  kids: readonly Sketch[] = [],
): Sketch {
  const output = typeof text === 'string' ? { generic: [say(text)] } : text;
  const node = { dialog_node: id, type: 'standard', conditions, ...(output !== null && { output }), ...more };
  return { node, kids };
}

export function say(...texts: readonly string[]): JsonObject {
  return { response_type: 'text', values: texts.map((text) => ({ text })), selection_policy: 'sequential' };
}

export function response(id: string, conditions: string | null, text: Json, more: JsonObject = {}): Sketch {
  return n(id, conditions, text, { type: 'response_condition', ...more });
}

export function handler(
  id: string,
  event: string,
  conditions: string | null,
  text: Json = null,
  more: JsonObject = {},
): Sketch {
  return n(id, conditions, text, { type: 'event_handler', event_name: event, ...more });
}

export function slot(id: string, variable: string, kids: readonly Sketch[], more: JsonObject = {}): Sketch {
  return n(id, null, null, { type: 'slot', variable, ...more }, kids);
}

/** A slot that asks for an entity and saves it under the entity's name. */
export function entitySlot(entity: string, question: string, kids: readonly Sketch[] = []): Sketch {
  return slot(entity, `$${entity}`, [
    handler(`${entity}_ask`, 'focus', null, question),
    handler(`${entity}_in`, 'input', `@${entity}`, null, { context: { [entity]: `@${entity}` } }),
    ...kids,
  ]);
}

export function folder(
  id: string,
  conditions: string | null,
  kids: readonly Sketch[],
  more: JsonObject = {},
): Sketch {
  return n(id, conditions, null, { type: 'folder', ...more }, kids);
}

export function jumpTo(target: string, selector = 'body'): JsonObject {
  return { next_step: { behavior: 'jump_to', selector, dialog_node: target } };
}

export function step(behavior: string): JsonObject {
  return { next_step: { behavior } };
}

export function skillOf(sketches: readonly Sketch[], fields: JsonObject = {}): Skill {
  const { skill, faults } = readWatson({
    name: 'test',
    language: 'en',
    ...fields,
    dialog_nodes: flatten(sketches),
  });
  if (!skill) throw new Error(faults.map((fault) => fault.message).join('\n'));
  return skill;
}

function flatten(sketches: readonly Sketch[], parent?: string): NodeShape[] {
  return sketches.flatMap(({ node, kids }, index) => {
    const before = sketches[index - 1]?.node.dialog_node;
    const linked = {
      ...node,
      ...(parent !== undefined && { parent }),
      ...(before !== undefined && { previous_sibling: before }),
    };
    return [linked, ...flatten(kids, node.dialog_node)];
  });
}

export interface Message {
  readonly intent?: string;
  readonly intents?: readonly { readonly intent: string; readonly confidence: number }[];
  /** Entity names and values, in the order of the text. */
  readonly entities?: readonly (readonly [entity: string, value: string])[];
  readonly context?: JsonObject;
  readonly input?: JsonObject;
  readonly options?: TurnOptions;
  readonly userId?: string;
}

/** Talks to a skill, keeping the context from turn to turn as a client does: as JSON text. */
export class Talk {
  readonly program: Program;
  readonly random: () => number;
  context: JsonObject | null = null;
  /** Answers a call; by default every call fails. */
  onCall: (pending: Pending) => CallResult = () => ({ ok: false, error: 'refused' });

  constructor(skill: Skill, random: () => number = () => 0) {
    this.program = compileSkill(skill);
    this.random = random;
  }

  say(text: string, message: Message = {}): Answer {
    const input = this.inputOf(text, message);
    let result = turn(this.program, input);
    while (result.kind === 'pending') {
      const pending = JSON.parse(JSON.stringify(result)) as Pending;
      result = resume(this.program, input, pending, this.onCall(pending));
    }
    this.context = JSON.parse(JSON.stringify(result.context)) as JsonObject;
    return result;
  }

  inputOf(text: string, message: Message): TurnInput {
    const { intent, entities = [] } = message;
    return {
      input: { text, ...message.input },
      intents: message.intents ?? (intent === undefined ? [] : [{ intent, confidence: 0.9 }]),
      entities: entities.map(([entity, value], index): RecognisedEntity => ({
        entity,
        value,
        location: [index, index + 1],
        confidence: 1,
      })),
      context: message.context ? { ...this.context, ...message.context } : this.context,
      now: Date.UTC(2024, 0, 15, 12),
      random: this.random,
      ...(message.options && { options: message.options }),
      ...(message.userId !== undefined && { userId: message.userId }),
    };
  }
}

export function texts(answer: Answer): Json {
  return answer.output['text'] ?? null;
}

export function visited(answer: Answer): Json {
  return answer.output['nodes_visited'] ?? null;
}

export function systemOf(answer: Answer): JsonObject {
  return answer.context['system'] as JsonObject;
}
