/** Keeps the step finite when the two classes can be told apart without error. */
const RIDGE = 0.01;
const STEPS = 30;

/**
 * Plain logistic regression by Newton's method: the weights under which `rows · weights` are the log odds of
 * `isTrue`. All rows are equally long; a constant has to be one of their columns.
 */
export function regress(rows: readonly (readonly number[])[], isTrue: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0;
  let weights = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    // The normal equations of the step, the gradient as their last column.
    const system = weights.map((weight, i) => [
      ...weights.map((_, j) => (i === j ? RIDGE : 0)),
      -RIDGE * weight,
    ]);
    rows.forEach((row, at) => {
      const odds = row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const error = (isTrue[at] === true ? 1 : 0) - chance;
      system.forEach((line, i) => {
        const value = row[i] ?? 0;
        for (let j = 0; j < width; j++) {
          line[j] = (line[j] ?? 0) + chance * (1 - chance) * value * (row[j] ?? 0);
        }
        line[width] = (line[width] ?? 0) + error * value;
      });
    });
    const change = solve(system);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
    if (change.every((amount) => Math.abs(amount) < 1e-9)) break;
  }
  return weights;
}

/** Gauss–Jordan; the right-hand side is each line's last number. The system is positive definite: no pivoting. */
function solve(system: number[][]): number[] {
  const width = system.length;
  system.forEach((line, i) => {
    const pivot = line[i] ?? 1;
    system.forEach((other, k) => {
      if (k === i) return;
      const factor = (other[i] ?? 0) / pivot;
      for (let j = i; j <= width; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
    });
  });
  return system.map((line, i) => (line[width] ?? 0) / (line[i] ?? 1));
}
