import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { Call } from './answer.ts';
import { isRecord } from './cloneJson.ts';
import type { CompiledAction, CompiledNode } from './compiledNode.ts';
import { variablePath, writeVariable } from './context.ts';
import { renderJson } from './jsonTemplate.ts';
import type { Run } from './run.ts';

/** The names of the API's two versions. */
const CALLS: ReadonlyMap<string, Call['kind']> = new Map([
  ['webhook', 'webhook'],
  ['cloud_function', 'cloud_function'],
  ['cloud-function', 'cloud_function'],
  ['web_action', 'web_action'],
  ['web-action', 'web_action'],
  ['server', 'server'],
]);

/**
 * Runs a node's actions in order. A client action is handed to the client; a call is made from outside, and the
 * turn stops here (Suspension) until its result is in the journal. The result becomes the action's variable; when
 * the call fails the variable goes and `output.webhook_error` has the reason under the variable's name.
 */
export function performActions(run: Run, node: CompiledNode): void {
  for (const action of node.actions) {
    run.at = node.id;
    const parameters = renderJson(action.parameters, run.scope);
    const evaluated = isJsonObject(parameters) ? parameters : {};
    const kind = CALLS.get(action.type);
    if (kind) makeCall(run, node, action, { kind, node: node.id, name: action.name, parameters: evaluated });
    else run.actions.push(clientAction(action, evaluated));
  }
}

function clientAction(action: CompiledAction, parameters: JsonObject): JsonObject {
  return {
    name: action.name,
    type: action.type,
    parameters,
    ...(action.resultVariable !== null && { result_variable: action.resultVariable }),
    ...(action.credentials !== null && { credentials: action.credentials }),
  };
}

function makeCall(run: Run, node: CompiledNode, action: CompiledAction, base: Call): void {
  const call = addressed(run, action, base);
  const result = call
    ? run.journal.call(call)
    : ({ ok: false, error: `The skill has no webhook “${action.name}”.` } as const);
  if (!call) run.log.add('error', 'no_webhook', `There is no webhook “${action.name}”.`, node.id);
  const path = action.resultVariable === null ? [] : variablePath(action.resultVariable);
  writeVariable(run.context, path, result.ok ? result.value : null);
  if (!result.ok) {
    const errors = run.output['webhook_error'];
    run.output['webhook_error'] = {
      ...(isRecord(errors) && errors),
      [path.join('.') || action.name]: result.error,
    };
  }
}

/** Null when the skill has no address for the webhook. */
function addressed(run: Run, action: CompiledAction, call: Call): Call | null {
  if (call.kind !== 'webhook') {
    return action.credentials === null ? call : { ...call, credentials: action.credentials };
  }
  const hooks: Json | undefined = run.program.skill.fields['webhooks'];
  const known = Array.isArray(hooks) ? (hooks as readonly Json[]).filter(isJsonObject) : [];
  const hook = known.find((candidate) => candidate['name'] === action.name) ?? known[0];
  const url = hook?.['url'];
  if (typeof url !== 'string' || url === '') return null;
  const headers = hook?.['headers'];
  return {
    ...call,
    url,
    headers: Array.isArray(headers) ? (headers as readonly Json[]).filter(isJsonObject) : [],
  };
}
