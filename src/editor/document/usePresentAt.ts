import { useDocument } from './DocumentProvider.tsx';

/** The names of the other editors that show a node, as one text; empty when there are none. */
export function usePresentAt(node: string): string {
  return useDocument(({ present }) => {
    if (present.length === 0) return '';
    const names = present.filter((editor) => editor.node === node).map(({ name }) => name);
    return names.join(', ');
  });
}
