/** Why a name can't be a context variable's, as a key of the texts; null when it can. */
export function nameFault(name: string, taken: readonly string[]): 'nameBlank' | 'nameTaken' | null {
  if (name.trim() === '') return 'nameBlank';
  return taken.includes(name) ? 'nameTaken' : null;
}
