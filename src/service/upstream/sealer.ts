import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { ServiceError } from '../errors.ts';

const CIPHER = 'aes-256-gcm';
const FILE = 'secret.key';

/**
 * Encrypts what has to be kept but must not be read from the database. The secret is `PARLEY_SECRET`, which several
 * processes on one database share, else a file in the data folder, made when it is first needed.
 */
export class Sealer {
  readonly #config: Pick<Config, 'secret' | 'dataDir'>;
  #key: Buffer | undefined;

  constructor(config: Pick<Config, 'secret' | 'dataDir'>) {
    this.#config = config;
  }

  seal(text: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv(CIPHER, this.#secret(), iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
  }

  /** Throws a `ServiceError` for what was sealed with another secret. */
  open(sealed: string): string {
    const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
    try {
      if (!iv || !tag || !text) throw new Error('not sealed here');
      const decipher = createDecipheriv(CIPHER, this.#secret(), iv);
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    } catch {
      throw new ServiceError(
        'conflict',
        'The stored key can’t be read: it was encrypted with another secret. Enter the connection anew.',
      );
    }
  }

  #secret(): Buffer {
    this.#key ??= scryptSync(this.#config.secret ?? this.#fromFile(), 'parley sealed keys', 32);
    return this.#key;
  }

  #fromFile(): string {
    const file = join(this.#config.dataDir, FILE);
    mkdirSync(this.#config.dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(file, 'utf8');
  }
}
