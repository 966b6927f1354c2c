/** A skill's pages beside its dialog. */
export type WordsPage = 'intents' | 'irrelevant' | 'entities' | 'variables' | 'tests';

const skillAddress = (skillId: string): string => `/s/${encodeURIComponent(skillId)}`;

/** The address of a skill's dialog page, with the node that is selected on it. */
export function dialogAddress(skillId: string, node?: string): string {
  const page = `${skillAddress(skillId)}/dialog`;
  return node === undefined ? page : `${page}?${new URLSearchParams({ node }).toString()}`;
}

/** The address of a page of intents, entities or variables, or of one of them. */
export function wordsAddress(skillId: string, page: WordsPage, name?: string): string {
  const address = `${skillAddress(skillId)}/${page}`;
  return name === undefined ? address : `${address}/${encodeURIComponent(name)}`;
}
