import type { Role } from '#storage/access.ts';
import type { Store } from '#storage/store.ts';
import { isLoopback } from '../../config.ts';
import { openDatabase } from '../../openDatabase.ts';
import { createKey } from '../../usecases/createKey.ts';
import { revokeKey } from '../../usecases/revokeKey.ts';
import { UsageError, type Command, type Invocation } from '../command.ts';

const ROLES: readonly string[] = ['viewer', 'author', 'manager'] satisfies Role[];

export const keys: Command = {
  name: 'keys',
  usage: '[list | create NAME --role ROLE [--skill ID] | revoke ID]',
  summary: 'Lists, makes and revokes the keys that callers show.',
  details: [
    '  list               every key with its id, role and name',
    '  create NAME        makes a key and prints it, this once: only its hash is stored',
    '      --role ROLE    viewer reads and tries, author edits skills, manager does everything',
    '      --skill ID     opens this skill alone',
    '  revoke ID          ends a key and the sessions that it opened',
    '',
    'A running service heeds new and revoked keys within two seconds.',
  ].join('\n'),
  options: { role: { type: 'string' }, skill: { type: 'string' } },
  takes: [0, 2],
  async run(invocation) {
    const store = await openDatabase(invocation.config);
    try {
      await act(store, invocation);
    } finally {
      await store.close();
    }
    return 0;
  },
};

async function act(store: Store, { args, options, config, terminal }: Invocation): Promise<void> {
  const [action = 'list', subject] = args;
  const now = new Date();
  const hasEnvironmentKey = config.apiKey !== null;
  if (action === 'list' && subject === undefined) {
    for (const { id, role, skill, created, name } of await store.keys.list()) {
      const reach = skill === null ? 'all skills' : `skill ${skill}`;
      terminal.out(`${id}  ${role.padEnd(7)}  ${created.slice(0, 10)}  ${reach}  ${name}`);
    }
  } else if (action === 'create' && subject !== undefined) {
    const { role, skill = null } = options;
    if (typeof role !== 'string' || !ROLES.includes(role)) {
      throw new UsageError(`--role must be one of ${ROLES.join(', ')}.`);
    }
    const wanted = { name: subject, role: role as Role, skill: skill as string | null };
    const { record, text } = await createKey(store, wanted, { now, hasEnvironmentKey });
    terminal.out(text);
    terminal.note(`Key ${record.id} was made. It won’t be shown again.`);
  } else if (action === 'revoke' && subject !== undefined) {
    const mustKeepManager = !isLoopback(config.host);
    await revokeKey(store, subject, { now, hasEnvironmentKey, mustKeepManager });
    terminal.note(`Key ${subject} was revoked.`);
  } else throw new UsageError(`“${args.join(' ')}” is nothing to do with keys.`);
}
