import { inspectFile } from './inspectFile.ts';
import type { FileReport } from './fileReport.ts';

/*
 * A worker: a large file takes seconds to read, in which the page stays responsive. It is sent a file and posts a
 * FileReport; a file that can't be read ends it with an error.
 */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void report(data).then((result) => postMessage(result));
});

async function report(file: Blob): Promise<FileReport> {
  const inspection = inspectFile(await file.text());
  if (inspection.kind === 'notJson') return inspection;
  if (inspection.kind === 'good') return { ...inspection, body: await withoutMark(file) };
  if (!inspection.repair) return { ...inspection, repair: null };
  const { workspace, ...rest } = inspection.repair;
  return { ...inspection, repair: { ...rest, body: new Blob([JSON.stringify(workspace)]) } };
}

/** The very bytes of the file, but for a byte order mark, which JSON on the wire can't have. */
async function withoutMark(file: Blob): Promise<Blob> {
  const [a, b, c] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return a === 0xef && b === 0xbb && c === 0xbf ? file.slice(3) : file;
}
