import { isJsonObject, type Json } from '#lib/json.ts';
import { checkExpression } from '#language/check.ts';
import type { Expr, ExprProblem } from '#language/expr.ts';
import { usesIn, type NameUse } from '#language/names.ts';
import { isSound, parseCondition, parseTemplate } from '#language/parse.ts';
import type { DialogNode } from '../model.ts';
import { conditionOf } from '../node.ts';
import type { Problem } from '../problem.ts';

/** A name in an expression of a node, with the path of the text that the expression stands in. */
export interface PlacedUse {
  readonly use: NameUse;
  readonly path: string;
}

export interface ExpressionsRead {
  readonly problems: readonly Problem[];
  readonly uses: readonly PlacedUse[];
}

const TEXTS = ['output', 'context', 'actions'] as const;

/**
 * What is to be said of a node's expressions: its condition, and what stands between `<?` and `?>` in what the node
 * says, sets and calls. One that can't be read is kept; it counts as false, or as nothing, when the dialog runs.
 */
export function readExpressions(node: DialogNode): ExpressionsRead {
  const problems: Problem[] = [];
  const uses: PlacedUse[] = [];
  const condition = conditionOf(node);
  if (condition !== null) put(parseCondition(condition), 'conditions');
  for (const property of TEXTS) visit(node[property], property);
  return { problems, uses };

  function put(
    parsed: { readonly expr: Expr; readonly problems: readonly ExprProblem[] },
    path: string,
  ): void {
    for (const problem of tellable(parsed)) {
      const at = { kind: 'node', node: node.dialog_node, path, span: problem.at } as const;
      const { severity, message, values } = problem;
      problems.push({ code: `expression.${problem.code}`, severity, message, values, at });
    }
    if (isSound(parsed)) for (const use of usesIn(parsed.expr)) uses.push({ use, path });
  }

  function visit(value: Json | undefined, path: string): void {
    if (typeof value === 'string') {
      if (!value.includes('<?')) return;
      for (const part of parseTemplate(value).parts) {
        if (part.kind === 'expr' && part.form === 'bracket') put(part, path);
      }
    } else if (Array.isArray(value)) {
      (value as readonly Json[]).forEach((item, index) => visit(item, `${path}[${index}]`));
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    }
  }
}

/** One mistake often breaks several things: the first error is what helps. */
function tellable({ expr, problems }: Parameters<typeof isSound>[0] & { readonly expr: Expr }) {
  const error = problems.find(({ severity }) => severity === 'error');
  return error ? [error] : [...problems, ...checkExpression(expr)];
}
