import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const editor = join(import.meta.dirname, '..');
const styles = readFileSync(join(import.meta.dirname, 'mantineStyles.ts'), 'utf8');

it('has the styles of every component that the editor uses', () => {
  const missing = new Set<string>();
  for (const file of globSync('**/*.{ts,tsx}', { cwd: editor })) {
    for (const name of mantineImportsOf(readFileSync(join(editor, file), 'utf8'))) {
      const style = `@mantine/core/styles/${name}.layer.css`;
      if (existsSync(join(editor, '../../node_modules', style)) && !styles.includes(style))
        missing.add(style);
    }
  }
  expect([...missing]).toEqual([]);
});

function mantineImportsOf(source: string): string[] {
  return [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type ')),
  );
}
