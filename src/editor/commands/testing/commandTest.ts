import { applyEdits } from '#skill/applyEdits.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import { ROOT, type DialogNode, type Skill } from '#skill/model.ts';
import { childrenOf } from '#skill/tree.ts';
import { openTest, type TestDocument } from '../../document/testing/openTest.ts';
import { openSession } from '../../session/sessionStore.ts';
import type { CommandContext } from '../command.ts';

/** A dialog written down: ids, with what is below them. */
export interface Forest {
  readonly [id: string]: Forest;
}

/** A skill of nodes whose titles are their ids; `more` gives some of them other properties, by id. */
export function skillOf(forest: Forest, more: Readonly<Record<string, Partial<DialogNode>>> = {}): Skill {
  let skill = applyEdits(blankSkill('Test', 'en'), [
    { op: 'node.remove', id: 'Welcome' },
    { op: 'node.remove', id: 'Anything else' },
  ]).skill;
  const put = (parent: string, below: Forest): void => {
    for (const [id, inner] of Object.entries(below)) {
      const node: DialogNode = { type: 'standard', title: id, ...more[id], dialog_node: id };
      const after = childrenOf(skill, parent).at(-1) ?? null;
      skill = applyEdits(skill, [{ op: 'node.put', node, place: { parent, after } }]).skill;
      put(id, inner);
    }
  };
  put(ROOT, forest);
  return skill;
}

/** The dialog as nested ids. */
export function forestOf(skill: Skill, parent: string = ROOT): Forest {
  return Object.fromEntries(childrenOf(skill, parent).map((id) => [id, forestOf(skill, id)]));
}

export interface TestContext extends CommandContext {
  readonly opened: TestDocument;
  /** Everything that was announced. */
  readonly said: string[];
  readonly copied: string[];
}

/** What commands run on, with texts told as `key {"params"}`. */
export function testContext(skill: Skill): TestContext {
  const opened = openTest(skill);
  localStorage.clear();
  const session = openSession('s', new Set()).store;
  const said: string[] = [];
  const copied: string[] = [];
  session.subscribe((state, before) => {
    if (state.said && state.said !== before.said) said.push(state.said.what);
  });
  return {
    opened,
    document: opened.store,
    session,
    said,
    copied,
    translate: (key, params) => (params ? `${key} ${JSON.stringify(params)}` : key),
    copy: async (text) => void copied.push(text),
    paste: async () => copied.at(-1) ?? '',
  };
}
