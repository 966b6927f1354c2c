import type { ExampleVectors } from './exampleVectors.ts';

/** Calls back for each pair at least so alike. */
export function similarPairs(
  { vectors, width }: ExampleVectors,
  least: number,
  found: (a: number, b: number, similarity: number) => void,
): void {
  const postings: { readonly row: number; readonly value: number }[][] = Array.from(
    { length: width },
    () => [],
  );
  const sums = new Float64Array(vectors.length);
  vectors.forEach(({ ids, values }, row) => {
    const touched: number[] = [];
    ids.forEach((id, at) => {
      const value = values[at] ?? 0;
      for (const other of postings[id] ?? []) {
        if (sums[other.row] === 0) touched.push(other.row);
        sums[other.row] = (sums[other.row] ?? 0) + value * other.value;
      }
    });
    for (const other of touched) {
      const similarity = Math.min(1, sums[other] ?? 0);
      sums[other] = 0;
      if (similarity >= least) found(other, row, similarity);
    }
    ids.forEach((id, at) => postings[id]?.push({ row, value: values[at] ?? 0 }));
  });
}
