import { isJsonObject, type Json } from '#lib/json.ts';
import { checkExpression } from '#language/check.ts';
import type { Expr } from '#language/expr.ts';
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

/** A text with expressions in it, read. */
interface TextRead {
  readonly problems: readonly ToldProblem[];
  readonly uses: readonly PlacedUse[];
}

const NONE: readonly never[] = [];
const NOTHING: TextRead = { problems: NONE, uses: NONE };

/** Many nodes have the same condition: it is read once, and what was read is shared. */
const conditions = new Map<string, TextRead>();
/** Then all are forgotten. */
const MOST_CONDITIONS = 20_000;

function readCondition(text: string): TextRead {
  let known = conditions.get(text);
  if (known) return known;
  const parsed = parseCondition(text);
  const problems = tellable(parsed);
  known = {
    problems: problems.length > 0 ? problems : NONE,
    uses: isSound(parsed) ? usesIn(parsed.expr).map((use) => ({ use, path: 'conditions' })) : NONE,
  };
  if (conditions.size >= MOST_CONDITIONS) conditions.clear();
  conditions.set(text, known);
  return known;
}

/**
 * What is to be said of a node's expressions: its condition, and what stands between `<?` and `?>` in what the node
 * says, sets and calls. One that can't be read is kept; it counts as false, or as nothing, when the dialog runs.
 */
export function readExpressions(node: DialogNode): ExpressionsRead {
  const condition = conditionOf(node);
  const read = condition === null ? NOTHING : readCondition(condition);
  const problems: Problem[] = [];
  const templateUses: PlacedUse[] = [];
  put(read.problems, 'conditions');
  for (const property of TEXTS) visit(node[property], property);
  return {
    problems: problems.length > 0 ? problems : NONE,
    uses: templateUses.length > 0 ? [...read.uses, ...templateUses] : read.uses,
  };

  function put(told: readonly ToldProblem[], path: string): void {
    for (const problem of told) {
      const at = { kind: 'node', node: node.dialog_node, path, span: problem.at } as const;
      const { severity, message, values } = problem;
      problems.push({ code: `expression.${problem.code}`, severity, message, values, at });
    }
  }

  function visit(value: Json | undefined, path: string): void {
    if (typeof value === 'string') {
      if (!value.includes('<?')) return;
      for (const part of parseTemplate(value).parts) {
        if (part.kind !== 'expr' || part.form !== 'bracket') continue;
        put(tellable(part), path);
        if (isSound(part)) for (const use of usesIn(part.expr)) templateUses.push({ use, path });
      }
    } else if (Array.isArray(value)) {
      (value as readonly Json[]).forEach((item, index) => visit(item, `${path}[${index}]`));
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    }
  }
}

type ToldProblem = ReturnType<typeof tellable>[number];

/** One mistake often breaks several things: the first error is what helps. */
function tellable({ expr, problems }: Parameters<typeof isSound>[0] & { readonly expr: Expr }) {
  const error = problems.find(({ severity }) => severity === 'error');
  return error ? [error] : [...problems, ...checkExpression(expr)];
}
