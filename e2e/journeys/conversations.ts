import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { SkillFile } from '../skillFiles.ts';

interface Turn {
  readonly say: string;
  readonly texts: readonly string[];
  readonly nodes: readonly string[];
}

/** What is said after an example of an intent, to get further down its branch. */
const FOLLOW_UPS = ['yes', '2'];

/** Talks with a stored skill: one conversation for each of its intents, with its first example and what follows. */
export async function converse(url: string, id: string, file: SkillFile): Promise<Turn[][]> {
  const intents = file['intents'] as readonly { examples?: readonly { text: string }[] }[];
  const openings = intents.flatMap(({ examples }) => examples?.[0]?.text ?? []);
  const conversations: Turn[][] = [];
  for (const opening of openings) {
    let context: unknown;
    const turns: Turn[] = [];
    for (const say of ['', opening, ...FOLLOW_UPS]) {
      const answer = await fetch(`${url}/v1/workspaces/${id}/message?version=2021-11-27`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ input: { text: say }, ...(context !== undefined && { context }) }),
      });
      const body = (await answer.json()) as {
        context: unknown;
        output: { text: string[]; nodes_visited: string[] };
      };
      ({ context } = body);
      turns.push({ say, texts: body.output.text, nodes: body.output.nodes_visited });
    }
    conversations.push(turns);
  }
  return conversations;
}

/**
 * The conversations as a plan (docs/plans.md), each text as `word` has it. `again` is the same talk once more: texts
 * that came out otherwise are left to chance, and only the nodes are expected.
 */
export function planOf(
  conversations: readonly Turn[][],
  again: readonly Turn[][],
  word: (text: string) => string,
): string {
  const lines: string[] = [];
  for (const [index, turns] of conversations.entries()) {
    lines.push(`conversation: ${index + 1}`);
    for (const [at, { say, texts, nodes }] of turns.entries()) {
      lines.push(`user: ${say}`);
      const same = again[index]?.[at]?.texts.join('\n') === texts.join('\n');
      const said = texts.filter((text) => text.trim() !== '');
      if (same) for (const text of said) lines.push(`bot: ${word(text.trim()).replaceAll('\n', '\n   | ')}`);
      for (const node of new Set(nodes)) lines.push(`node: ${node}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Has the conversations of a plan with the skill of a file, as `parley test` does. */
export function runPlan(skillPath: string, planPath: string): { asPlanned: boolean; told: string } {
  const cli = join(import.meta.dirname, '../../src/service/cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'test', skillPath, planPath], {
    encoding: 'utf8',
  });
  return { asPlanned: status === 0, told: status === 0 ? stdout.trim() : `${stdout}${stderr}`.trim() };
}
