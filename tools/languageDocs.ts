import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withReference } from '#language/functions/reference.ts';

/** Writes the list of functions in docs/language.md anew; run it after a change to src/language/functions. */
const file = join(import.meta.dirname, '..', 'docs', 'language.md');
writeFileSync(file, withReference(readFileSync(file, 'utf8')));
