import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** The environment variable that says where a run of the unit tests puts down a `Failures` as JSON. */
export const FAILURES_FILE = 'PARLEY_FAILURES_FILE';

/** A line each. */
export interface Failures {
  /** Tests and files, and faults that no test caused. */
  readonly failed: readonly string[];
  /** Tests that passed when they were run again. */
  readonly flaky: readonly string[];
}

/** Tells what failed to whoever started the run. */
export default class FailureReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly SerializedError[]): void {
    const file = process.env[FAILURES_FILE];
    if (file === undefined) return;
    const failed: string[] = [];
    const flaky: string[] = [];
    for (const module of modules) {
      for (const error of module.errors()) failed.push(line(module.relativeModuleId, error));
      for (const test of module.children.allTests()) {
        const place = `${module.relativeModuleId} › ${test.fullName}`;
        const { state, errors } = test.result();
        if (state === 'failed') failed.push(line(place, errors[0]));
        if (test.diagnostic()?.flaky) flaky.push(line(place, errors?.[0]));
      }
    }
    for (const fault of faults) failed.push(line('outside the tests', fault));
    writeFileSync(file, JSON.stringify({ failed, flaky } satisfies Failures));
  }
}

function line(place: string, error: { readonly message?: string } | undefined): string {
  return `${place}: ${(error?.message ?? '').split('\n', 1)[0]}`;
}
