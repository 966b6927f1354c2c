/** The context variable that a slot or an action's result names, and what stands before and after its name. */
export interface NamedVariable {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Reads `$city`, `context.city`, `city` and `$user.city`, of which the variable is `user`. Null when it is none. */
export function variableIn(text: unknown): NamedVariable | null {
  if (typeof text !== 'string') return null;
  const [, before = '', name = '', after = ''] =
    /^(\s*(?:\$|context\.)?)([^\s.[\]$]+)(.*)$/su.exec(text) ?? [];
  return name === '' ? null : { before, name, after };
}
