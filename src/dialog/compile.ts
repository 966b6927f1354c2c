import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { childrenOf } from '#skill/tree.ts';
import { CompiledNode } from './compiledNode.ts';

/** The children of a node by what they are for, disabled ones left out. */
export interface Family {
  readonly responses: readonly CompiledNode[];
  readonly slots: readonly CompiledNode[];
  readonly handlers: readonly CompiledNode[];
  /** True when there is a child that an input can be tested against. */
  readonly hasBranch: boolean;
}

/** Children in evaluation order, compiled one by one as they are asked for. */
export interface Members {
  readonly length: number;
  at(index: number): CompiledNode | undefined;
}

const NO_MEMBERS: Members = { length: 0, at: () => undefined };
const NO_FAMILY: Family = { responses: [], slots: [], handlers: [], hasBranch: false };

/**
 * A skill revision made ready to run. Making one costs nothing: nodes are compiled when a turn first meets
 * them, and programs made with `recompile` share what they have in common.
 */
export class Program {
  readonly skill: Skill;
  readonly compiled: WeakMap<DialogNode, CompiledNode>;
  readonly #members = new Map<string, Members>();
  readonly #families = new Map<string, Family>();

  constructor(skill: Skill, compiled: WeakMap<DialogNode, CompiledNode>) {
    this.skill = skill;
    this.compiled = compiled;
  }

  node(id: string): CompiledNode | undefined {
    const node = this.skill.nodes.get(id);
    if (!node) return undefined;
    const known = this.compiled.get(node);
    if (known) return known;
    const made = new CompiledNode(node);
    this.compiled.set(node, made);
    return made;
  }

  /** The node's children; `ROOT` for the top level. */
  members(parent: string = ROOT): Members {
    const known = this.#members.get(parent);
    if (known) return known;
    const ids = childrenOf(this.skill, parent);
    if (ids.length === 0) return NO_MEMBERS;
    const nodes: (CompiledNode | undefined)[] = [];
    const made: Members = {
      length: ids.length,
      at: (index) => (nodes[index] ??= this.node(ids[index] ?? ROOT)),
    };
    this.#members.set(parent, made);
    return made;
  }

  family(parent: string): Family {
    const known = this.#families.get(parent);
    if (known) return known;
    const members = this.members(parent);
    if (members.length === 0) return NO_FAMILY;
    const kin: CompiledNode[] = [];
    for (let index = 0; index < members.length; index++) {
      const member = members.at(index);
      if (member && !member.disabled) kin.push(member);
    }
    const made: Family = {
      responses: kin.filter((node) => node.type === 'response_condition'),
      slots: kin.filter((node) => node.type === 'slot'),
      handlers: kin.filter((node) => node.type === 'event_handler'),
      hasBranch: kin.some((node) => (node.type === 'folder' ? this.family(node.id).hasBranch : node.isStep)),
    };
    this.#families.set(parent, made);
    return made;
  }
}

export function compileSkill(skill: Skill): Program {
  return new Program(skill, new WeakMap());
}

/** The program of another revision; what was compiled for nodes that both have is used again. */
export function recompile(program: Program, skill: Skill): Program {
  return new Program(skill, program.compiled);
}
