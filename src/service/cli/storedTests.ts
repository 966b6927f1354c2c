import { randomUUID } from 'node:crypto';
import type { PlainTest } from '#skill/testPlan/testFile.ts';
import type { Store } from '#storage/store.ts';

/** The tests that live with a skill, the oldest first. */
export async function storedTests(store: Store, skill: string): Promise<readonly PlainTest[]> {
  return (await store.tests.list(skill)).map(({ content }) => content as unknown as PlainTest);
}

/** Keeps tests with a skill that has none, in their order. */
export async function storeTests(store: Store, skill: string, tests: readonly PlainTest[]): Promise<void> {
  const first = Date.now();
  for (const [index, { name, tags, text }] of tests.entries()) {
    // The order is that of the times.
    const at = new Date(first + index).toISOString();
    const content = { name, tags: [...tags], text };
    await store.tests.put(skill, { id: randomUUID(), content, result: null, created: at, updated: at });
  }
}
