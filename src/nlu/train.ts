import { calibrate, fixedCalibration } from './calibrate.ts';
import type { Tagger } from './entities/annotated/tagger.ts';
import { trainTagger } from './entities/annotated/trainTagger.ts';
import { crossValidate, crossValidationWork } from './crossValidate.ts';
import { fit } from './fit.ts';
import type { Model } from './model.ts';
import { prepare } from './prepare.ts';
import { prune } from './prune.ts';
import { isMeasured } from './setSize.ts';
import type { TrainingSet } from './trainingSet.ts';
import { counter, type Watch } from './watch.ts';

/** Parts of an earlier model that are to be taken over: the caller knows that their inputs are as they were. */
export interface KeptParts {
  readonly classifier?: Classifier;
  readonly tagger?: Tagger | null;
}

type Classifier = Omit<Model, 'tagger'>;

/**
 * Trains a model. The same set gives the same model, in whatever order its texts come; a set without
 * intents gives a model that recognises nothing. Throws `TrainingStopped` when the watch asks for it.
 */
export function trainModel(set: TrainingSet, watch: Watch = {}, kept: KeptParts = {}): Model {
  const classifier = kept.classifier ?? trainClassifier(set, watch);
  return { ...classifier, tagger: kept.tagger === undefined ? trainTagger(set) : kept.tagger };
}

function trainClassifier(set: TrainingSet, watch: Watch): Classifier {
  const prepared = prepare(set);
  const { corpus, labels, classes, intents, exact, sentences } = prepared;
  const isLarge = isMeasured(prepared.size);
  const work = labels.length * classes + (isLarge ? crossValidationWork(prepared) : 0);
  const count = counter(watch, work);
  const rows = Array.from(labels.keys());
  const all = Array.from({ length: classes }, (_, label) => label);
  const { weighting, planes } = fit(prepared, rows, all, count('fit'));
  const about = { ...prepared.size, isEncoded: sentences !== null };
  const calibration = isLarge
    ? calibrate(crossValidate(prepared, count('calibrate')), about)
    : fixedCalibration(about);
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  weighting.kept.forEach((id, feature) => {
    (corpus.isGram[id] === 1 ? grams : words).set(corpus.terms[id] ?? '', feature);
  });
  return {
    language: set.language,
    intents,
    words,
    grams,
    idf: weighting.idf,
    isGram: weighting.isGram,
    ...prune(planes, weighting.kept.length),
    calibration,
    encoder: sentences && { id: sentences.encoder, dimensions: sentences.dimensions },
    exact,
  };
}
