import { sigmoid } from '../../evidence.ts';
import { score } from '../../score.ts';
import type { Token } from '../../token.ts';
import type { CompiledEntities } from '../compile.ts';
import type { Found } from '../found.ts';
import { keyOf } from '../phrase.ts';
import { tokensOf } from '../tokens.ts';
import { beginOf, entityOf, insideOf, OUTSIDE, type Tagger } from './tagger.ts';
import { tokenFeatures } from './tokenFeatures.ts';
import { rowOf } from './trainTagger.ts';

/** Less is no mention. */
const LEAST = 0.5;

/** Mentions that stand where such mentions stand in the examples; the value is a known one or the words themselves. */
export function findAnnotated(
  tagger: Tagger,
  { language, dictionary }: CompiledEntities,
  text: string,
): Found[] {
  const tokens = tokensOf(text, language);
  if (tokens.length === 0) return [];
  const chances = tokenFeatures(text, tokens, language).map((seen) => {
    const ids = seen.flatMap((feature) => tagger.features.get(feature) ?? []).sort((a, b) => a - b);
    return shares(score(tagger, rowOf(ids)));
  });
  const labels = bestPath(chances, tagger.entities.length);
  const found: Found[] = [];
  for (let first = 0; first < labels.length; first++) {
    const entity = entityOf(labels[first] ?? OUTSIDE);
    if (entity < 0) continue;
    let last = first;
    while (labels[last + 1] === insideOf(entity)) last++;
    const sure = Math.min(
      ...chances.slice(first, last + 1).map((chance, at) => chance[labels[first + at] ?? 0] ?? 0),
    );
    const name = tagger.entities[entity] ?? '';
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    if (sure >= LEAST) {
      found.push({
        entity: name,
        location: [start, end],
        value: knownValue(tokens.slice(first, last + 1), name) ?? text.slice(start, end),
        confidence: Math.round(sure * 100) / 100,
      });
    }
    first = last;
  }
  return found;

  function knownValue(words: readonly Token[], entity: string): string | undefined {
    const phrases = dictionary.phrases.get(keyOf(words.map(({ word }) => word))) ?? [];
    return phrases.find((phrase) => phrase.entity === entity)?.value;
  }
}

function shares(scores: Float64Array): Float64Array {
  const chances = scores.map((odds) => sigmoid(odds));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

/** The likeliest labels of which none goes on with a mention that hasn't begun (Viterbi). */
function bestPath(chances: readonly Float64Array[], entities: number): number[] {
  const classes = 1 + 2 * entities;
  const mayFollow = (label: number, before: number) => {
    const entity = entityOf(label);
    return entity < 0 || label === beginOf(entity) || before === label || before === beginOf(entity);
  };
  let totals: number[] = Array.from({ length: classes }, (_, label) => (label === OUTSIDE ? 0 : -Infinity));
  const ways: number[][] = [];
  for (const chance of chances) {
    const way: number[] = [];
    totals = Array.from({ length: classes }, (_, label) => {
      let best = OUTSIDE;
      for (let before = 0; before < classes; before++) {
        if (mayFollow(label, before) && (totals[before] ?? 0) > (totals[best] ?? 0)) best = before;
      }
      way.push(best);
      const isReachable = mayFollow(label, best);
      return isReachable ? (totals[best] ?? 0) + Math.log(Math.max(1e-12, chance[label] ?? 0)) : -Infinity;
    });
    ways.push(way);
  }
  let label = totals.indexOf(Math.max(...totals));
  const path: number[] = [];
  for (const way of ways.toReversed()) {
    path.push(label);
    label = way[label] ?? OUTSIDE;
  }
  return path.reverse();
}
