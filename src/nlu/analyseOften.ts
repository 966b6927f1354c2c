import { Generations } from '#lib/generations.ts';
import { analyse, type Analysis, type AnalyseOptions } from './analyse.ts';
import { THRESHOLD } from './calibrate.ts';
import type { CompiledEntities } from './entities/compile.ts';
import type { Model } from './model.ts';
import type { Understanding } from './understanding.ts';

/** Texts that are remembered of one skill, and how long they may be: people repeat short ones. */
const MOST = 1024;
const LONGEST = 100;

interface Memory {
  readonly model: Model;
  /** Of what was said twice, with all intents, whatever their confidence. */
  readonly analyses: Generations<Analysis>;
  /**
   * Numbers of texts that were said once, each at its place: most longer ones aren't said again, and keeping what they mean would
   * cost more than it saves.
   */
  readonly once: Int32Array;
}

const memories = new WeakMap<CompiledEntities, Memory>();

/**
 * As `analyse`, remembering what was said before: `yes`, `hello` and the texts of buttons are most of what users send.
 * What has a date or time in it is analysed anew, since its meaning depends on when it is said.
 */
export function analyseOften(understanding: Understanding, text: string, options: AnalyseOptions): Analysis {
  if (text.length > LONGEST) return analyse(understanding, text, options);
  const { analyses, once } = memoryOf(understanding);
  const known = analyses.get(text);
  if (known) return options.alternateIntents ? known : withoutDoubtful(known);
  const number = numberOf(text);
  const isNew = once[number & (MOST - 1)] !== number;
  const analysis = analyse(understanding, text, isNew ? options : { ...options, alternateIntents: true });
  if (options.moment && !dependsOnClock(analysis)) {
    if (isNew) once[number & (MOST - 1)] = number;
    else analyses.set(text, analysis);
  }
  return isNew || options.alternateIntents ? analysis : withoutDoubtful(analysis);
}

function memoryOf({ entities, model }: Understanding): Memory {
  const known = memories.get(entities);
  if (known?.model === model) return known;
  const made: Memory = { model, analyses: new Generations(MOST), once: new Int32Array(MOST) };
  memories.set(entities, made);
  return made;
}

/** The same for equal texts; different ones seldom share theirs, and lose nothing by it. */
function numberOf(text: string): number {
  let number = text.length;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number ^ (number >>> 15);
}

function dependsOnClock({ entities }: Analysis): boolean {
  return entities.some(({ entity }) => entity === 'sys-date' || entity === 'sys-time');
}

function withoutDoubtful(analysis: Analysis): Analysis {
  return { ...analysis, intents: analysis.intents.filter(({ confidence }) => confidence >= THRESHOLD) };
}
