import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { usesIn } from '#language/names.ts';
import type { RecognisedIntent } from '#language/scope.ts';
import { ROOT } from '#skill/model.ts';
import { parentOf } from '#skill/tree.ts';
import type { CompiledNode } from './compiledNode.ts';
import { cloneJson } from './cloneJson.ts';
import { isCatchAll } from './digress.ts';
import type { Exploration, Explore } from './explore.ts';
import { say } from './respond/respond.ts';
import type { Run } from './run.ts';

/** Intents below this are never offered. */
const MIN_CONFIDENCE = 0.2;
/** How far behind the best an intent may be, by `sensitivity`. Watson's own thresholds are not published. */
const GAPS: ReadonlyMap<unknown, number> = new Map([
  ['very_high', 0.2],
  ['high', 0.15],
  ['medium_high', 0.1],
  ['medium', 0.07],
  ['medium_low', 0.05],
  ['low', 0.03],
  ['very_low', 0.02],
]);
/** `auto` is `medium_high`. */
const AUTO_GAP = 0.1;
const MAX_SUGGESTIONS = 5;

interface Choice {
  /** The node that would take the input. */
  readonly node: CompiledNode;
  readonly intents: readonly RecognisedIntent[];
  readonly label: string;
  readonly exploration: Exploration;
}

/**
 * Asks what was meant when two or more intents are close and lead to different nodes of the level that the
 * conversation is at. Returns false, having said nothing, when there is nothing to ask. An answer to such a question
 * is never asked about again.
 */
export function suggest(run: Run, explore: Explore): boolean {
  const settings = settingsOf(run);
  if (settings?.['enabled'] !== true || 'suggestion_id' in run.input.input) return false;
  const choices = choicesOf(run, settings, explore);
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

function choicesOf(run: Run, settings: JsonObject, explore: Explore): Choice[] {
  const close = closeIntents(run.scope.intents, settings);
  if (close.length < 2) return [];
  const choices: Choice[] = [];
  for (const [rank, intent] of close.entries()) {
    const exploration = explore([intent]);
    if (rank === 0 && exploration.isSure) return [];
    putChoice(run, choices, [intent], exploration);
  }
  if (choices.length < 2) return [];
  // what was mentioned may lead somewhere too, though it never raises the question
  const mentioned = explore([]);
  if (mentioned.visited[0] && asksForMention(run, mentioned.visited[0]))
    putChoice(run, choices, [], mentioned);
  const most = settings['max_suggestions'];
  const shown = choices.slice(0, typeof most === 'number' && most >= 2 ? most : MAX_SUGGESTIONS);
  return settings['randomize'] === true ? shuffled(run, shown) : shown;
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

function putChoice(
  run: Run,
  choices: Choice[],
  intents: readonly RecognisedIntent[],
  exploration: Exploration,
): void {
  const [node] = exploration.visited;
  if (!node || node.node.disambiguation_opt_out === true || isCatchAll(node) || !isHere(run, node)) return;
  const label = exploration.visited.map(labelOf).findLast((text) => text !== null);
  if (label == null || choices.some((choice) => choice.node === node)) return;
  choices.push({ node, intents, label, exploration });
}

/** Whether the node stands at the level that the conversation is at. */
function isHere(run: Run, node: CompiledNode): boolean {
  const { skill } = run.program;
  let parent = parentOf(skill, node.id);
  while (parent !== ROOT && run.program.node(parent)?.type === 'folder') parent = parentOf(skill, parent);
  return parent === (run.state.stack[0]?.node ?? ROOT);
}

/** What a node is called in a list of suggestions; null when it may not give its name to one. */
function labelOf({ node, type }: CompiledNode): string | null {
  if (node.disambiguation_opt_out === true || (type !== 'standard' && type !== 'frame')) return null;
  const label = [node.user_label, node.title].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return label ?? null;
}

function asksForMention(run: Run, { condition }: CompiledNode): boolean {
  const uses = condition ? usesIn(condition.expr) : [];
  return uses.some(({ kind, name }) => kind === 'entity' && run.present.has(`@${name}`));
}

function shuffled(run: Run, choices: readonly Choice[]): Choice[] {
  return choices
    .map((choice) => ({ choice, at: run.scope.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
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
  const suggestions: JsonObject[] = choices.map(({ node, intents, label, exploration }, index) => ({
    label,
    value: valueOf(index, intents),
    ...(exploration.output && { output: exploration.output }),
    dialog_node: node.id,
    source_dialog_node: run.state.stack[0]?.node ?? 'root',
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
