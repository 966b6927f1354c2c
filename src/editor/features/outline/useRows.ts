import { useMemo, useState } from 'react';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { DocumentState } from '#editor/document/documentStore.ts';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { focusBranch } from '#skill/focusBranch.ts';
import { filteredRows, rowsWithin } from './filteredRows.ts';
import { OutlineRows } from './outlineRows.ts';
import type { RowList } from './rowList.ts';

/** Remembers the rows from change to change: building on those before is what makes an edit cheap. */
class RowKeeper {
  #rows: OutlineRows | null = null;
  #seq = 0;

  rows(
    { skill, happening }: Pick<DocumentState, 'skill' | 'happening'>,
    collapsed: ReadonlySet<string>,
  ): OutlineRows {
    const seq = happening?.seq ?? 0;
    const touched = seq <= this.#seq + 1 ? (happening?.touched?.nodes ?? null) : null;
    this.#rows = this.#rows?.after(skill, collapsed, touched) ?? OutlineRows.of(skill, collapsed);
    this.#seq = seq;
    return this.#rows;
  }
}

/** The rows to be shown; they are other rows only when the tree or what is open changed. */
export function useRows(filter: string): RowList {
  const skill = useDocument((state) => state.skill);
  const happening = useDocument((state) => state.happening);
  const collapsed = useSession((state) => state.collapsed);
  const [keeper] = useState(() => new RowKeeper());
  const isFiltered = filter.trim() !== '';
  const all = keeper.rows({ skill, happening }, collapsed);
  const focusOn = useSession((state) => state.focusOn);
  const filtered = useMemo(() => {
    const within = focusOn === null ? null : focusBranch(skill, focusOn);
    if (isFiltered) return filteredRows(skill, filter, within);
    return within && rowsWithin(skill, within, collapsed);
  }, [collapsed, filter, focusOn, isFiltered, skill]);
  return filtered ?? all;
}
