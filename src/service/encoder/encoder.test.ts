import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setOf } from '#nlu/testing.ts';
import { trainModel } from '#nlu/train.ts';
import { classify } from '#nlu/classify.ts';
import { Encoder } from './encoder.ts';
import { TestEncoderFolder } from './encoderFolder.testkit.ts';
import { openEncoder } from './openEncoder.ts';

let folder: TestEncoderFolder;
beforeEach(() => {
  folder = new TestEncoderFolder([
    ['car', 'automobile'],
    ['dog', 'hound'],
  ]);
});
afterEach(() => folder[Symbol.dispose]());

const SET = setOf({ drive: ['my car', 'a car'], pet: ['my dog', 'a dog'] });

describe('an encoder', () => {
  it('knows words that no example has', async () => {
    const encoder = await Encoder.open(folder.path);
    const sentences = await encoder.sentences(SET);
    expect(sentences).toMatchObject({ dimensions: 2, encoder: encoder.id });
    expect(sentences.vectors.get('my car')).toEqual(Float32Array.of(1, 0));
    const model = trainModel({ ...SET, sentences });
    const best = async (text: string) => {
      const sentence = await encoder.sentence(model, text);
      return classify(model, text, sentence).intents[0]?.intent;
    };
    expect(await best('HOUND')).toBe('pet');
    expect(await best('automobile')).toBe('drive');
    expect(classify(model, 'hound').intents[0]).toBeUndefined();
    await encoder.close();
  });

  it('takes the mean of all tokens, or the first mark where the folder says so, and cuts long texts', async () => {
    const long = `${'car '.repeat(300)}dog`;
    const vectorsNow = async () => {
      const encoder = await Encoder.open(folder.path);
      const { vectors } = await encoder.sentences(setOf({ both: ['car dog car', long] }));
      await encoder.close();
      return vectors;
    };
    const mean = await vectorsNow();
    expect(mean.get('car dog car')?.[0]).toBeCloseTo(2 / Math.sqrt(5));
    expect(mean.get(long)).toEqual(Float32Array.of(1, 0));
    folder.write('1_Pooling/config.json', '{ "pooling_mode_cls_token": true }');
    // A mark's vector is empty here.
    expect((await vectorsNow()).get('car dog car')).toEqual(Float32Array.of(0, 0));
  });

  it('says nothing of a model that was made without it', async () => {
    const encoder = await Encoder.open(folder.path);
    expect(await encoder.sentence(trainModel(SET), 'hound')).toBeNull();
    await encoder.close();
  });

  it('is another one when its model or its pooling is', async () => {
    const idNow = async () => {
      const encoder = await Encoder.open(folder.path);
      await encoder.close();
      return encoder.id;
    };
    const id = await idNow();
    expect(await idNow()).toBe(id);
    folder.write('1_Pooling/config.json', '{ "pooling_mode_cls_token": true }');
    const pooled = await idNow();
    folder.write('onnx/model.onnx', '{ "width": 3 }');
    expect(new Set([id, pooled, await idNow()]).size).toBe(3);
  });

  it('that has ended leaves texts to their words, and refuses trainings', async () => {
    const encoder = await Encoder.open(folder.path);
    const model = trainModel({ ...SET, sentences: await encoder.sentences(SET) });
    await encoder.close();
    expect(await encoder.sentence(model, 'hound')).toBeNull();
    await expect(encoder.sentences(setOf({ other: ['new'] }))).rejects.toThrow('The encoder was stopped.');
  });
});

describe('a folder that can’t be used is told and done without', () => {
  it.each<[reason: string, spoil: (folder: TestEncoderFolder) => void]>([
    ['There is no folder', (spoilt) => spoilt[Symbol.dispose]()],
    ['has no onnx/model.onnx', (spoilt) => spoilt.remove('onnx')],
    ['tokenizer.json can’t be read', (spoilt) => spoilt.write('tokenizer.json', '{')],
    ['tokenizer_config.json can’t be read', (spoilt) => spoilt.remove('tokenizer_config.json')],
    ['npm install --prefix', (spoilt) => spoilt.remove('node_modules/onnxruntime-node')],
    ['@huggingface/tokenizers', (spoilt) => spoilt.remove('node_modules/@huggingface')],
    [
      'doesn’t load: broken',
      (spoilt) => spoilt.write('node_modules/onnxruntime-node/index.js', 'throw new Error("broken")'),
    ],
    ['model.onnx doesn’t run', (spoilt) => spoilt.write('onnx/model.onnx', 'no model')],
  ])('%s', async (reason, spoil) => {
    spoil(folder);
    const told: string[] = [];
    expect(await openEncoder({ encoderDir: folder.path }, (message) => told.push(message))).toBeNull();
    expect(told).toEqual([expect.stringContaining(reason)]);
  });

  it('unless none is asked for', async () => {
    expect(await openEncoder({ encoderDir: null }, expect.unreachable)).toBeNull();
  });
});
