import { RecentMap } from '#lib/recentMap.ts';
import { analyse, type Analysis, type AnalyseOptions } from './analyse.ts';
import { THRESHOLD } from './calibrate.ts';
import type { CompiledEntities } from './entities/compile.ts';
import type { Model } from './model.ts';
import type { Understanding } from './understanding.ts';

/** Texts that are remembered of one skill, and how long they may be: people repeat short ones. */
const MOST = 1000;
const LONGEST = 100;

interface Memory {
  readonly model: Model;
  /**
   * With all intents, whatever their confidence; null for what was said once: most longer texts aren't said again, and keeping
   * what they mean would cost more than it saves.
   */
  readonly analyses: RecentMap<Analysis | null>;
}

const memories = new WeakMap<CompiledEntities, Memory>();

/**
 * As `analyse`, remembering what was said before: `yes`, `hello` and the texts of buttons are most of what users send.
 * What has a date or time in it is analysed anew, since its meaning depends on when it is said.
 */
export function analyseOften(understanding: Understanding, text: string, options: AnalyseOptions): Analysis {
  const { analyses } = memoryOf(understanding);
  const known = analyses.get(text);
  if (known) return options.alternateIntents ? known : withoutDoubtful(known);
  const isNew = known === undefined;
  const analysis = analyse(understanding, text, isNew ? options : { ...options, alternateIntents: true });
  if (text.length <= LONGEST && options.moment && !dependsOnClock(analysis))
    analyses.set(text, isNew ? null : analysis);
  return isNew || options.alternateIntents ? analysis : withoutDoubtful(analysis);
}

function memoryOf({ entities, model }: Understanding): Memory {
  const known = memories.get(entities);
  if (known?.model === model) return known;
  const made: Memory = { model, analyses: new RecentMap(MOST) };
  memories.set(entities, made);
  return made;
}

function dependsOnClock({ entities }: Analysis): boolean {
  return entities.some(({ entity }) => entity === 'sys-date' || entity === 'sys-time');
}

function withoutDoubtful(analysis: Analysis): Analysis {
  return { ...analysis, intents: analysis.intents.filter(({ confidence }) => confidence >= THRESHOLD) };
}
