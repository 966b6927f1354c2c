import { isJsonObject, type Json } from '#lib/json.ts';
import { usesIn, type NameUse } from '#language/names.ts';
import { isSound, parseCondition, parseTemplate } from '#language/parse.ts';
import type { ExprProblem } from '#language/expr.ts';
import type { DialogNode } from '../model.ts';
import { conditionOf } from '../node.ts';
import type { Problem } from '../problem.ts';

/** What the parser makes of a node's condition. */
export interface ConditionRead {
  readonly problems: readonly Problem[];
  readonly uses: readonly NameUse[];
}

/** A condition that doesn't parse is kept; it is false when the dialog runs. */
export function readCondition(node: DialogNode): ConditionRead {
  const source = conditionOf(node);
  if (source === null) return { problems: [], uses: [] };
  const parsed = parseCondition(source);
  return {
    problems: tellable(parsed.problems).map((problem) =>
      syntaxProblem('condition', node, 'conditions', problem),
    ),
    uses: isSound(parsed) ? usesIn(parsed.expr) : [],
  };
}

/** Expressions between `<?` and `?>` that don't parse, in what the node says, sets and calls. */
export function templateProblems(node: DialogNode): Problem[] {
  const problems: Problem[] = [];
  for (const property of ['output', 'context', 'actions']) visit(node[property], property);
  return problems;

  function visit(value: Json | undefined, path: string): void {
    if (typeof value === 'string') {
      if (!value.includes('<?')) return;
      for (const part of parseTemplate(value).parts) {
        if (part.kind !== 'expr' || part.form !== 'bracket') continue;
        problems.push(
          ...tellable(part.problems).map((problem) => syntaxProblem('template', node, path, problem)),
        );
      }
    } else if (Array.isArray(value)) {
      (value as readonly Json[]).forEach((item, index) => visit(item, `${path}[${index}]`));
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    }
  }
}

/** One mistake often breaks several things: the first error is what helps. */
function tellable(problems: readonly ExprProblem[]): readonly ExprProblem[] {
  const error = problems.find(({ severity }) => severity === 'error');
  return error ? [error] : problems;
}

function syntaxProblem(
  stem: 'condition' | 'template',
  node: DialogNode,
  path: string,
  problem: ExprProblem,
): Problem {
  return {
    code: problem.severity === 'error' ? `${stem}.syntax` : `${stem}.doubt`,
    severity: problem.severity,
    message: problem.message,
    params: { ...problem.params, detail: problem.code },
    at: { kind: 'node', node: node.dialog_node, path, span: problem.at },
  };
}
