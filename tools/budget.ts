import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Fails when a page loads more JavaScript than it may, cold and gzipped, in kB of 1,000 bytes: what the document and its
 * static imports bring, and the chunks that the page itself always asks for. Run after `vite build`.
 */
const pages: readonly { name: string; limit: number; chunks: readonly string[] }[] = [
  { name: 'skills page', limit: 210, chunks: ['index.html', 'src/editor/app/SkillsRoute.tsx'] },
  { name: 'dialog page', limit: 320, chunks: ['index.html', 'src/editor/app/skill/SkillRoute.tsx'] },
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const dist = join(import.meta.dirname, '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** Files of a chunk and of everything that it imports before it runs. */
function filesOf(key: string, files: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk ${key}: tools/budget.ts names the pages.`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, files);
  return files;
}

/** Plain scripts of the document, which the manifest doesn't know. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map((match) => match[1] ?? '');
}

let over = false;
for (const { name, limit, chunks } of pages) {
  const files = new Set(scriptsOf(readFileSync(join(dist, 'index.html'), 'utf8')));
  const known = new Set(
    [...files].filter((file) => !Object.values(manifest).some((chunk) => chunk.file === file)),
  );
  for (const key of chunks) filesOf(key, known);
  let bytes = 0;
  for (const file of known)
    if (file.endsWith('.js')) bytes += gzipSync(readFileSync(join(dist, file))).length;
  const verdict = bytes > limit * 1000 ? 'TOO MUCH' : 'ok';
  over ||= bytes > limit * 1000;
  console.log(`JavaScript of the ${name}: ${(bytes / 1000).toFixed(1)} kB gzip of ${limit} kB, ${verdict}`);
}
process.exit(over ? 1 : 0);
