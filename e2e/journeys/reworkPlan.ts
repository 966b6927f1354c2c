import type { SkillFile } from '../skillFiles.ts';

/** What is reworked in a skill, such that every conversation goes as before but for one word. */
export interface ReworkPlan {
  /**
   * Ids of three siblings in a row, each for an intent of its own: their order doesn't matter, nor whether a folder
   * without a condition is around them.
   */
  readonly branches: readonly [string, string, string];
  /** Stands in answers, and nowhere else. */
  readonly word: string;
  readonly instead: string;
}

interface Node {
  readonly dialog_node: string;
  readonly parent?: string;
  readonly previous_sibling?: string;
  readonly conditions?: string;
  readonly next_step?: { readonly dialog_node?: string };
}

/** Finds what can be reworked. Throws when the skill has no such branches or no such word. */
export function planRework(file: SkillFile): ReworkPlan {
  const branches = threeBranches(file.dialog_nodes as unknown as Node[]);
  const word = replaceable(file);
  if (!branches) throw new Error('No three siblings in a row have an intent each.');
  if (word === undefined) throw new Error('No word stands in answers alone.');
  return { branches, word, instead: 'reworded' };
}

/** A text as it is after the rework. */
export const reworded = (text: string, { word, instead }: ReworkPlan): string =>
  text.replace(new RegExp(word, 'gi'), instead);

function threeBranches(nodes: readonly Node[]): ReworkPlan['branches'] | null {
  const targets = new Set(nodes.map(({ next_step: step }) => step?.dialog_node));
  const link = (parent = '', before = ''): string => JSON.stringify([parent, before]);
  const next = new Map(nodes.map((node) => [link(node.parent, node.previous_sibling), node]));
  const after = (node: Node): Node | undefined => next.get(link(node.parent, node.dialog_node));
  const isFree = (node: Node | undefined): node is Node =>
    node !== undefined && /^#[\w-]+$/.test(node.conditions ?? '') && !targets.has(node.dialog_node);
  for (const first of nodes) {
    const second = after(first);
    const third = second && after(second);
    if (!isFree(first) || !isFree(second) || !isFree(third)) continue;
    if (new Set([first, second, third].map(({ conditions }) => conditions)).size < 3) continue;
    return [first.dialog_node, second.dialog_node, third.dialog_node];
  }
  return null;
}

/** The word of five letters or more that most answers have, and that nothing else in the nodes has. */
function replaceable({ dialog_nodes: nodes }: SkillFile): string | undefined {
  const answers: string[] = [];
  const others: string[] = [];
  for (const node of nodes) collect(node, [], answers, others);
  const elsewhere = others.join('\n').toLowerCase();
  const counts = new Map<string, number>();
  for (const [word] of answers
    .join('\n')
    .toLowerCase()
    .matchAll(/\p{L}{5,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.find(([word]) => !elsewhere.includes(word))?.[0];
}

/** Sorts all texts of a node: what is said in plain words, and everything else. */
function collect(value: unknown, path: readonly string[], answers: string[], others: string[]): void {
  if (typeof value === 'string') {
    const isAnswer = /^output (text|generic \d+ values \d+ text)/.test(path.join(' '));
    // What stands in expressions is no word.
    (isAnswer && !/[$@#]|<\?/.test(value) ? answers : others).push(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], answers, others);
  }
}
