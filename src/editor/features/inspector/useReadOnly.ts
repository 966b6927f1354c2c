import { useDocument } from '#editor/document/DocumentProvider.tsx';

/** Whoever sits here reads the node: everything opens, nothing can be changed. */
export function useReadOnly(): boolean {
  return useDocument((state) => state.readOnly);
}
