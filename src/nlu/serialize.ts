import type { Tagger } from './entities/annotated/tagger.ts';
import type { Calibration } from './evidence.ts';
import type { Model } from './model.ts';
import { SectionReader, SectionWriter } from './sections.ts';

/** Changes with the layout below and with what training makes of a set: older bytes can't be used then. */
const FORMAT = 'parley-intents-5';
/** Of a model that was trained with an encoder: it has more features than terms. */
const ENCODED_FORMAT = 'parley-intents-5-encoded';

/** A model as bytes to be stored. */
export function serializeModel(model: Model): Uint8Array {
  const { language, intents, calibration, encoder } = model;
  const tagged = model.tagger?.entities ?? null;
  const exact = [...model.exact.keys()];
  const writer = new SectionWriter()
    .text(encoder ? ENCODED_FORMAT : FORMAT)
    .text(JSON.stringify({ language, intents, calibration, tagged, ...(encoder && { encoder }) }))
    .text(termsOf(model.words).join('\n'))
    .numbers(Int32Array.from(model.words.values()))
    .text(termsOf(model.grams).join('\n'))
    .numbers(Int32Array.from(model.grams.values()))
    .text(exact.join('\n'))
    .text(JSON.stringify([...model.exact.values()]))
    .numbers(model.idf)
    .numbers(model.isGram)
    .numbers(model.starts)
    .numbers(model.columns)
    .numbers(model.weights)
    .numbers(model.biases);
  if (model.tagger) {
    const { features, starts, columns, weights, biases } = model.tagger;
    writer
      .text([...features.keys()].join('\n'))
      .numbers(starts)
      .numbers(columns)
      .numbers(weights)
      .numbers(biases);
  }
  return writer.bytes();
}

/** Throws RangeError for bytes that aren't a model of this version: train again then. */
export function deserializeModel(bytes: Uint8Array): Model {
  const reader = new SectionReader(bytes);
  const format = reader.text();
  if (format !== FORMAT && format !== ENCODED_FORMAT)
    throw new RangeError(`Not a model of the format ${FORMAT}.`);
  const {
    language,
    intents,
    calibration,
    tagged,
    encoder = null,
  } = JSON.parse(reader.text()) as {
    language: string;
    intents: string[];
    calibration: Calibration;
    tagged: string[] | null;
    encoder?: Model['encoder'];
  };
  const words = numbered(reader.text(), reader.int32());
  const grams = numbered(reader.text(), reader.int32());
  const texts = linesOf(reader.text());
  const labels = JSON.parse(reader.text()) as number[][];
  const model = {
    language,
    intents,
    calibration,
    encoder,
    words,
    grams,
    exact: new Map(texts.map((text, at) => [text, labels[at] ?? []])),
    idf: reader.float32(),
    isGram: reader.uint8(),
    starts: reader.int32(),
    columns: reader.uint16(),
    weights: reader.float32(),
    biases: reader.float32(),
  };
  return { ...model, tagger: tagged && readTagger(reader, tagged) };
}

function readTagger(reader: SectionReader, entities: readonly string[]): Tagger {
  const features = new Map(linesOf(reader.text()).map((feature, number) => [feature, number]));
  return {
    entities,
    features,
    starts: reader.int32(),
    columns: reader.uint16(),
    weights: reader.float32(),
    biases: reader.float32(),
  };
}

function termsOf(block: ReadonlyMap<string, number>): string[] {
  return [...block.keys()];
}

function numbered(terms: string, features: Int32Array): Map<string, number> {
  return new Map(linesOf(terms).map((term, at) => [term, features[at] ?? 0]));
}

/** Neither terms nor example texts hold a line break, and none is empty. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
