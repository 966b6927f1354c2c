import type { SyntaxNode, Tree } from '@lezer/common';

export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the value at a path such as `output.generic[0].title` stands in a JSON text; if there is no such value, the last
 * that is on the way to it.
 */
export function placeInJson(tree: Tree, source: string, path: string): Place {
  let at: SyntaxNode | null = tree.topNode.firstChild;
  let place: Place = { from: 0, to: at ? Math.min(at.to, at.from + 1) : 0 };
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    const found: { value: SyntaxNode; name: SyntaxNode } | null = at && childAt(at, step, source);
    if (!found) return place;
    place = { from: found.name.from, to: found.name.to };
    at = found.value;
  }
  return place;
}

/** The value of a property or at an index, and what names it: the property's name, or the value itself. */
function childAt(
  node: SyntaxNode,
  step: string,
  source: string,
): { value: SyntaxNode; name: SyntaxNode } | null {
  if (node.name === 'Array') {
    const items: SyntaxNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!'[],⚠'.includes(child.name)) items.push(child);
    }
    const item = items[Number(step)];
    return item ? { value: item, name: item } : null;
  }
  for (const property of node.getChildren('Property')) {
    const name = property.getChild('PropertyName');
    const value = property.lastChild;
    if (name && value && nameOf(source.slice(name.from, name.to)) === step) return { value, name };
  }
  return null;
}

function nameOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
