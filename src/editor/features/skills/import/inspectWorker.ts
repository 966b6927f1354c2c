import { inspectFile } from './inspectFile.ts';
import type { FileReport } from './fileReport.ts';

/*
 * A worker: a large file takes seconds to read, in which the page stays responsive. It is sent a file and posts a
 * FileReport; a file that can't be read ends it with an error.
 */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void data.text().then((text) => postMessage(report(data, text)));
});

function report(file: Blob, text: string): FileReport {
  const inspection = inspectFile(text);
  if (inspection.kind === 'notJson') return inspection;
  if (inspection.kind === 'good') {
    // The very bytes of the file are stored. Decoding took a byte order mark away, which JSON can't have.
    const bom = file.size > new Blob([text]).size;
    return { ...inspection, body: bom ? new Blob([text]) : file };
  }
  if (!inspection.repair) return { ...inspection, repair: null };
  const { workspace, ...rest } = inspection.repair;
  return { ...inspection, repair: { ...rest, body: new Blob([JSON.stringify(workspace)]) } };
}
