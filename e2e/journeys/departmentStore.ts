import type { SkillFile } from '../skillFiles.ts';

const DEPARTMENTS =
  'shoes books toys lamps carpets watches bicycles kettles curtains guitars jackets mirrors pillows radios spoons tents umbrellas vases wallets paintings'.split(
    ' ',
  );
/** Nodes below each department's own and the two that follow it. */
const AISLES = 17;

/** A skill of 400 nodes and a few: a department for each intent, the way there, and its aisles by their numbers. */
export function departmentStore(): SkillFile {
  const nodes: Record<string, unknown>[] = [];
  const add = (id: string, conditions: string, text: string, rest: Record<string, unknown>): string => {
    const output = {
      generic: [{ response_type: 'text', values: [{ text }], selection_policy: 'sequential' }],
    };
    nodes.push({ type: 'standard', dialog_node: id, title: id, conditions, output, ...rest });
    return id;
  };
  let before = add('Welcome', 'welcome', 'Welcome to the store. What are you looking for?', {});
  for (const [index, name] of DEPARTMENTS.entries()) {
    const floor = `You find ${name} on floor ${index + 1}. Shall I guide you?`;
    before = add(name, `#${name}`, floor, { previous_sibling: before });
    const yes = add(`${name}-yes`, '@reply:yes', `Follow the arrows. Which aisle of ${name}?`, {
      parent: name,
    });
    add(`${name}-no`, '@reply:no', `Then enjoy the ${name} on your own.`, {
      parent: name,
      previous_sibling: yes,
    });
    let aisle: string | undefined;
    for (let number = 1; number <= AISLES; number++) {
      const place = { parent: yes, ...(aisle !== undefined && { previous_sibling: aisle }) };
      const text = `Aisle ${number} of ${name} is right here.`;
      aisle = add(`${name}-aisle-${number}`, `@sys-number == ${number}`, text, place);
    }
  }
  add('Anything else', 'anything_else', 'Sorry, say that again.', { previous_sibling: before });
  const value = (name: string) => ({ type: 'synonyms', value: name, synonyms: [] });
  return {
    name: 'Department store',
    language: 'en',
    intents: DEPARTMENTS.map((intent) => ({
      intent,
      examples: [`where are the ${intent}`, `I need ${intent}`, `${intent} please`].map((text) => ({ text })),
    })),
    entities: [
      { entity: 'reply', values: [value('yes'), value('no')] },
      { entity: 'sys-number', values: [] },
    ],
    dialog_nodes: nodes,
  };
}
