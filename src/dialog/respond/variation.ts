import { isRecord } from '../cloneJson.ts';
import type { CompiledNode } from '../compiledNode.ts';
import type { Run } from '../run.ts';
import type { CompiledText } from './compileResponses.ts';

/**
 * Index of the variation to say now, and remembers it. In sequence they come round again after the last; at
 * random each is said once before any is said again, and never one twice in a row.
 */
export function nextPosition(run: Run, node: CompiledNode, response: CompiledText): number {
  const count = response.values.length;
  if (response.memory === 'none') return 0;
  const past = remembered(run, node.id, response.index);
  if (response.memory === 'position') {
    const position = past.length > 0 ? ((past[0] ?? 0) + 1) % count : 0;
    remember(run, node.id, response.index, [position]);
    return position;
  }
  const [position = 0, ...order] = past;
  const next = position + 1;
  if (isOrder(order, count) && next < count) {
    remember(run, node.id, response.index, [next, ...order]);
    return order[next] ?? 0;
  }
  const last = isOrder(order, count) ? order[position] : undefined;
  const fresh = response.policy === 'random' ? shuffled(run, count, last) : inSequence(count);
  remember(run, node.id, response.index, [0, ...fresh]);
  return fresh[0] ?? 0;
}

function remembered(run: Run, node: string, index: number | null): number[] {
  const map = run.state.outputMap;
  const entry = Object.hasOwn(map, node) ? map[node] : undefined;
  const list = index === null ? entry : isRecord(entry) ? entry[String(index)] : undefined;
  return Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && (item as number) >= 0)
    ? (list as number[])
    : [];
}

function remember(run: Run, node: string, index: number | null, positions: readonly number[]): void {
  if (node === '__proto__') return;
  const map = run.state.outputMap;
  if (index === null) {
    map[node] = [...positions];
    return;
  }
  const entry = Object.hasOwn(map, node) ? map[node] : undefined;
  map[node] = { ...(isRecord(entry) && entry), [String(index)]: [...positions] };
}

function isOrder(order: readonly number[], count: number): boolean {
  return order.length === count && new Set(order).size === count && order.every((item) => item < count);
}

function inSequence(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** A random order of `0…count-1` that doesn't begin with `last`. */
function shuffled(run: Run, count: number, last: number | undefined): number[] {
  const order = inSequence(count);
  for (let end = count - 1; end > 0; end--) swap(order, end, Math.floor(run.scope.random() * (end + 1)));
  if (count > 1 && order[0] === last) swap(order, 0, 1 + Math.floor(run.scope.random() * (count - 1)));
  return order;
}

function swap(list: number[], a: number, b: number): void {
  const kept = list[a] ?? 0;
  list[a] = list[b] ?? 0;
  list[b] = kept;
}
