import type { FileReport } from './fileReport.ts';

/** Reads and checks a file off the main thread. Rejects when it can't be read, or with the signal's reason. */
export function readSkillFile(file: Blob, signal: AbortSignal): Promise<FileReport> {
  const worker = new Worker(new URL('./inspectWorker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<FileReport>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', abort);
  worker.addEventListener('message', ({ data }: MessageEvent<FileReport>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.postMessage(file, []);
  return promise.finally(() => {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  });
}
