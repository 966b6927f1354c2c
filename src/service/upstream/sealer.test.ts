import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Sealer } from './sealer.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'parley-sealer-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

it('opens what it sealed, with the secret of the environment or of the file', () => {
  for (const secret of ['of the environment', null]) {
    const sealed = new Sealer({ secret, dataDir }).seal('a key');
    expect(sealed).not.toContain('a key');
    expect(new Sealer({ secret, dataDir }).open(sealed)).toBe('a key');
    expect(() => new Sealer({ secret: 'another', dataDir }).open(sealed)).toThrow(
      /Enter the connection anew/,
    );
    const [iv, tag] = sealed.split('.');
    expect(() => new Sealer({ secret, dataDir }).open(`${iv}.${tag}.AAAA`)).toThrow(/conflict/);
  }
  const file = join(dataDir, 'secret.key');
  expect(readFileSync(file, 'utf8')).toHaveLength(43);
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('seals the same anew each time', () => {
  const sealer = new Sealer({ secret: 's', dataDir });
  expect(sealer.seal('a key')).not.toBe(sealer.seal('a key'));
});
