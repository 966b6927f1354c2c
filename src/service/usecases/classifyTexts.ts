import type { JsonObject } from '#lib/json.ts';
import { understand } from './understand.ts';
import type { Services } from './services.ts';

/** What each of some texts means to a skill, with all intents that come into question. Nothing is logged. */
export async function classifyTexts(
  { skills, training, now }: Services,
  id: string,
  texts: readonly string[],
): Promise<readonly JsonObject[]> {
  const current = await skills.read(id);
  const at = now().getTime();
  const output: JsonObject[] = [];
  for (const text of texts) {
    const input = { text };
    const found = await understand(training, current, { input, alternate_intents: true }, { now: at });
    output.push({ input, ...(found as unknown as JsonObject) });
    // Others have their turn between two texts.
    await new Promise(setImmediate);
  }
  return output;
}
