/** The address of a skill's dialog page, with the node that is selected on it. */
export function dialogAddress(skillId: string, node?: string): string {
  const page = `/s/${encodeURIComponent(skillId)}/dialog`;
  return node === undefined ? page : `${page}?${new URLSearchParams({ node }).toString()}`;
}
