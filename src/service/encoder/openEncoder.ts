import type { Config } from '../config.ts';
import { Encoder } from './encoder.ts';
import { EncoderError } from './encoderFolder.ts';

/** The encoder that the settings ask for; null without one, and where it can't be used, which is told: Parley does without. */
export async function openEncoder(
  { encoderDir }: Pick<Config, 'encoderDir'>,
  tell: (message: string) => void,
): Promise<Encoder | null> {
  if (encoderDir === null) return null;
  try {
    return await Encoder.open(encoderDir, ({ message }) => tell(`The encoder has failed: ${message}`));
  } catch (error) {
    if (!(error instanceof EncoderError)) throw error;
    tell(`The encoder of PARLEY_ENCODER can’t be used, texts are understood without it. ${error.message}`);
    return null;
  }
}
