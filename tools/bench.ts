import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'bench');
const [name, ...args] = process.argv.slice(2);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (!name || !existsSync(join(folder, `${name}.ts`))) {
  console.error(`Usage: npm run bench -- NAME [OPTIONS], where NAME is one of: ${known.join(', ')}`);
  process.exit(name ? 1 : 0);
}
const bench = (await import(`../bench/${name}.ts`)) as { run(args: string[]): Promise<void> };
await bench.run(args);
