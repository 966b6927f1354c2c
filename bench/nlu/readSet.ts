import { readFileSync } from 'node:fs';
import type { LabelledText } from '#nlu/trainingSet.ts';

/** `text<TAB>intent` lines without a header. */
export function readSet(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const at = line.lastIndexOf('\t');
      return { text: line.slice(0, at), intent: line.slice(at + 1) };
    });
}
