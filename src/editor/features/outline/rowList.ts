import type { Row } from './outlineRows.ts';

/** Rows by place, whether all or those that a filter leaves. */
export interface RowList {
  readonly length: number;
  at(index: number): Row | undefined;
  /** -1 when it isn't shown. */
  indexOf(id: string): number;
}
