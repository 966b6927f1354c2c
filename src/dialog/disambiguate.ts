import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { RecognisedIntent } from '#language/scope.ts';
import { ROOT } from '#skill/model.ts';
import type { CompiledNode } from './compiledNode.ts';
import { cloneJson } from './cloneJson.ts';
import { presentIn } from './guard.ts';
import { isCatchAll } from './digress.ts';
import { say } from './respond/respond.ts';
import type { Run } from './run.ts';
import { firstMatch } from './select.ts';

/** Intents below this are never offered. */
const MIN_CONFIDENCE = 0.2;
/** How far behind the best an intent may be, by `sensitivity`. Watson's own thresholds are not published. */
const GAPS: ReadonlyMap<unknown, number> = new Map([
  ['very_high', 0.3],
  ['high', 0.2],
  ['medium_high', 0.15],
  ['medium', 0.1],
  ['medium_low', 0.07],
  ['low', 0.05],
  ['very_low', 0.02],
]);
const AUTO_GAP = 0.1;
const MAX_SUGGESTIONS = 5;

interface Choice {
  readonly node: CompiledNode;
  readonly intent: RecognisedIntent;
  readonly label: string;
}

/**
 * Asks what was meant when two or more intents are close and lead to different top-level nodes. Returns false,
 * having said nothing, when there is nothing to ask. An answer to such a question is never asked about again.
 */
export function suggest(run: Run): boolean {
  const settings = settingsOf(run);
  if (settings?.['enabled'] !== true || 'suggestion_id' in run.input.input) return false;
  const choices = choicesOf(run, settings);
  if (choices.length < 2) return false;
  say(run, suggestionOf(run, settings, choices));
  run.suggested = true;
  run.trace?.add({ event: 'asked', nodes: choices.map(({ node }) => node.id) });
  return true;
}

function settingsOf(run: Run): JsonObject | null {
  const settings: Json | undefined = run.program.skill.fields['system_settings'];
  const found = isJsonObject(settings) ? settings['disambiguation'] : undefined;
  return isJsonObject(found) ? found : null;
}

function choicesOf(run: Run, settings: JsonObject): Choice[] {
  const close = closeIntents(run.scope.intents, settings);
  if (close.length < 2) return [];
  const choices: Choice[] = [];
  for (const intent of close) {
    const node = nodeFor(run, intent);
    const label = node && labelOf(node);
    if (node && label && !choices.some((choice) => choice.node === node))
      choices.push({ node, intent, label });
  }
  const most = settings['max_suggestions'];
  return choices.slice(0, typeof most === 'number' && most >= 2 ? most : MAX_SUGGESTIONS);
}

/** The best intent and those hard on its heels. An exact training example leaves no doubt. */
function closeIntents(
  intents: readonly RecognisedIntent[],
  settings: JsonObject,
): readonly RecognisedIntent[] {
  const [best] = intents;
  if (!best || best.confidence <= MIN_CONFIDENCE || best.confidence >= 1) return [];
  const gap = GAPS.get(settings['sensitivity']) ?? AUTO_GAP;
  return intents.filter(
    ({ confidence }) => confidence > MIN_CONFIDENCE && best.confidence - confidence <= gap,
  );
}

/** The top-level node that would take the input if this intent alone had been recognised. */
function nodeFor(run: Run, intent: RecognisedIntent): CompiledNode | null {
  const { scope, present, trace } = run;
  run.scope = { ...scope, intents: [intent] };
  run.present = presentIn([intent], scope.entities);
  run.trace = null;
  const node = firstMatch(run, ROOT);
  Object.assign(run, { scope, present, trace });
  return node;
}

/** What the node is called in a list of suggestions; null when it may not be in one. */
function labelOf(node: CompiledNode): string | null {
  if (node.node.disambiguation_opt_out === true || isCatchAll(node)) return null;
  const label = [node.node.user_label, node.node.title].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return label ?? null;
}

function suggestionOf(run: Run, settings: JsonObject, choices: readonly Choice[]): JsonObject {
  const { input } = run;
  const prompt = settings['prompt'];
  const none = settings['none_of_the_above_prompt'];
  const id = Math.floor(run.scope.random() * 0xffff_ffff).toString(16);
  const valueOf = (suffix: number, intents: readonly RecognisedIntent[]): JsonObject => ({
    input: { ...input.input, suggestion_id: `${id}-${suffix}` },
    intents: cloneJson(intents) as Json,
    entities: cloneJson(input.entities) as Json,
  });
  const suggestions: JsonObject[] = choices.map(({ node, intent, label }, index) => ({
    label,
    value: valueOf(index, [intent]),
    dialog_node: node.id,
  }));
  if (typeof none === 'string' && none !== '') {
    suggestions.push({ label: none, value: valueOf(choices.length, []) });
  }
  return {
    response_type: 'suggestion',
    title: typeof prompt === 'string' ? prompt : '',
    suggestions,
  };
}
