import { checkExpression } from '#language/check.ts';
import type { Expr, ExprProblem, Span } from '#language/expr.ts';
import { usesIn, type NameUse } from '#language/names.ts';
import { isSound, parseCondition, parseTemplate, type Parsed } from '#language/parse.ts';
import { SYSTEM_ENTITIES } from '#skill/limits.ts';
import type { Skill } from '#skill/model.ts';
import type { ProblemValues } from '#skill/problem.ts';
import { fixesFor, type Fix } from './fixes.ts';
import { nearest } from './nearest.ts';
import { BUILT_IN_VARIABLES, skillNames } from './skillNames.ts';

/** Something to be looked at in an expression, with what would put it right. */
export interface Fault {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** An English sentence for people. */
  readonly message: string;
  readonly values: ProblemValues;
  readonly at: Span;
  readonly fixes: readonly Fix[];
}

const SYSTEM: ReadonlySet<string> = new Set(SYSTEM_ENTITIES);
const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_VARIABLES);

/** What is wrong or doubtful in a condition or a text, in the order of the source. */
export function faultsIn(source: string, mode: 'condition' | 'template', skill: Skill): readonly Fault[] {
  if (source.trim() === '') return [];
  const expressions: readonly Pick<Parsed, 'expr' | 'problems'>[] =
    mode === 'condition'
      ? [parseCondition(source)]
      : parseTemplate(source).parts.filter((part) => part.kind === 'expr');
  return expressions
    .flatMap(({ expr, problems }) => faultsOf(source, expr, problems, skill))
    .sort((a, b) => a.at.start - b.at.start);
}

function faultsOf(
  source: string,
  expr: Expr,
  problems: readonly ExprProblem[],
  skill: Skill,
): readonly Fault[] {
  // One mistake often breaks several things: the first error is what helps.
  const error = problems.find(({ severity }) => severity === 'error');
  if (error)
    return [{ ...error, code: `expression.${error.code}`, fixes: fixesFor(source, expr, error, skill) }];
  if (!isSound({ problems })) return [];
  const doubts = [...problems, ...checkExpression(expr)].map((problem) => ({
    ...problem,
    code: `expression.${problem.code}`,
    fixes: fixesFor(source, expr, problem, skill),
  }));
  return [...doubts, ...usesIn(expr).flatMap((use) => unknownName(use, skill))];
}

function unknownName(use: NameUse, skill: Skill): readonly Fault[] {
  const { name, span: at } = use;
  const names = skillNames(skill);
  if (use.kind === 'intent') {
    if (skill.intents.has(name)) return [];
    return [
      {
        code: 'intent.unknown',
        severity: 'warning',
        message: `There is no intent “${name}”.`,
        values: { intent: name },
        at,
        fixes: [...renames(name, names.intents, at), { kind: 'create', what: 'intent', name }],
      },
    ];
  }
  if (use.kind === 'variable') {
    const [root = ''] = name.split('.');
    if (names.variables.includes(name) || names.variables.includes(root) || BUILT_IN.has(root)) return [];
    return [
      {
        code: 'variable.unknown',
        severity: 'info',
        message: `No node sets $${name}.`,
        values: { variable: name },
        at,
        fixes: [...renames(name, names.variables, at), { kind: 'create', what: 'variable', name }],
      },
    ];
  }
  const entity = skill.entities.get(name);
  if (!entity)
    return [
      unknownEntity(
        name,
        at,
        names.entities.map((known) => known.name),
      ),
    ];
  const { value } = use;
  const values = (entity.values ?? []).map((known) => known.value);
  if (!value || SYSTEM.has(name)) return [];
  if (values.some((known) => known.toLowerCase() === value.text.toLowerCase())) return [];
  return [
    {
      code: 'value.unknown',
      severity: 'warning',
      message: `The entity “${name}” has no value “${value.text}”.`,
      values: { entity: name, value: value.text },
      at: value.span,
      fixes: [
        ...renames(value.text, values, value.span),
        { kind: 'create', what: 'value', entity: name, name: value.text },
      ],
    },
  ];
}

function unknownEntity(name: string, at: Span, known: readonly string[]): Fault {
  const off = SYSTEM.has(name);
  return {
    code: off ? 'entity.off' : 'entity.unknown',
    severity: 'warning',
    message: off ? `The system entity “${name}” isn't switched on.` : `There is no entity “${name}”.`,
    values: { entity: name },
    at,
    fixes: [
      ...(off ? [] : renames(name, known, at)),
      { kind: 'create', what: off ? 'systemEntity' : 'entity', name },
    ],
  };
}

function renames(name: string, known: readonly string[], span: Span): readonly Fix[] {
  const near = nearest(name, known);
  return near === null ? [] : [{ kind: 'replace', as: near, span, text: near }];
}
