import { listIn } from '../apply/nested.ts';
import type { Skill } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';

/** Makes the paths of problems lead into the file that `writeWatson` would write: `dialog_nodes[3].conditions`. */
export function inFile(skill: Skill, problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return [];
  const node = positions(skill.nodes.keys());
  const intent = positions(skill.intents.keys());
  const entity = positions(skill.entities.keys());
  const counterexample = positions(skill.counterexamples.keys());
  const example = nested((name) => listIn(skill.intents.get(name)?.examples).map(({ text }) => text));
  const value = nested((name) => listIn(skill.entities.get(name)?.values).map((item) => item.value));

  const prefix = (at: ProblemPlace): string => {
    switch (at.kind) {
      case 'node':
        return `dialog_nodes[${node(at.node)}]`;
      case 'intent':
        return `intents[${intent(at.intent)}]`;
      case 'example':
        return `intents[${intent(at.intent)}].examples[${example(at.intent, at.text)}]`;
      case 'entity':
        return `entities[${entity(at.entity)}]`;
      case 'value':
        return `entities[${entity(at.entity)}].values[${value(at.entity, at.value)}]`;
      case 'counterexample':
        return `counterexamples[${counterexample(at.text)}]`;
      default:
        return '';
    }
  };
  return problems.map((problem) => {
    const path = [prefix(problem.at), problem.at.path].filter((part) => part !== '').join('.');
    return { ...problem, at: { ...problem.at, path } };
  });
}

function positions(keys: readonly string[]): (key: string | undefined) => number {
  const index = new Map(keys.map((key, position) => [key, position] as const));
  return (key) => index.get(key ?? '') ?? -1;
}

/** Positions within an owner's list, worked out for owners that are asked for. */
function nested(
  keysOf: (owner: string) => readonly string[],
): (owner: string | undefined, key: string | undefined) => number {
  const owners = new Map<string, (key: string | undefined) => number>();
  return (owner = '', key) => {
    let within = owners.get(owner);
    if (!within) owners.set(owner, (within = positions(keysOf(owner))));
    return within(key);
  };
}
