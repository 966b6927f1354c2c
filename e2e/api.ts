const version = 'version=2021-11-27';

/** What the service answered: the status and the body. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly errors?: readonly { message: string; path?: string }[] } & Record<
    string,
    unknown
  >;
}

/** Sends a body to the authoring API as it is; text may be anything. */
export async function postWorkspace(url: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`${url}/v1/workspaces?${version}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

/** Stores a skill by the API and gives its id. */
export async function storeSkill(url: string, workspace: unknown): Promise<string> {
  const { status, body } = await postWorkspace(url, workspace);
  if (status !== 201) throw new Error(`The skill was not stored: ${JSON.stringify(body)}`);
  return body['workspace_id'] as string;
}

/** Waits until the service has learned from a skill. */
export async function untilTrained(url: string, id: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/v1/workspaces/${id}?${version}`);
    const { status } = (await answer.json()) as { status?: string };
    if (status === 'Available') return;
    if (status === 'Failed') throw new Error('The training failed.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The names of the skills that are stored. */
export async function storedSkills(url: string): Promise<string[]> {
  const cards = (await (await fetch(`${url}/studio/skills`)).json()) as { name: string }[];
  return cards.map(({ name }) => name);
}
