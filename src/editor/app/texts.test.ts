import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const editor = join(import.meta.dirname, '..');
const sources = globSync('**/*.{ts,tsx}', { cwd: editor })
  .filter((file) => !/\.test\.tsx?$|testing\//.test(file))
  .sort();

/** Attributes that people read or hear. */
const readAttributes = new Set(['title', 'aria-label', 'alt', 'placeholder', 'label', 'description']);

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

describe('texts', () => {
  it('stand in no component', () => {
    const found = sources.flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const text = literalTextOf(node);
        return text && /\p{L}{2}/u.test(text) ? [`${file}: ${text.trim()}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('are there for every key', async () => {
    const texts = await loadTexts();
    const missing = sources.flatMap((file) => {
      const nodes = nodesOf(file);
      const namespaces = nodes.flatMap(namespacesOf);
      return nodes.flatMap((node) => {
        const key = keyOf(node);
        if (key === undefined) return [];
        const [own, path] = key.includes(':') ? key.split(':') : [undefined, key];
        const asked = namespaces.length > 0 ? namespaces : [homeOf(file)];
        const places = own === undefined ? asked : [own];
        return places.some((place) => has(texts.get(place), path ?? '')) ? [] : [`${file}: ${key}`];
      });
    });
    expect(missing).toEqual([]);
  });
});

/** The namespace of a file that is handed its `t`: its feature's, or its folder's. */
function homeOf(file: string): string {
  const [folder = '', feature = ''] = file.split('/');
  return folder === 'features' ? feature : folder;
}

/** The text that a piece of JSX shows or says without asking the texts for it. */
function literalTextOf(node: AstNode): string | undefined {
  if (node.type === 'JSXText') return node['value'] as string;
  if (node.type !== 'JSXAttribute') return undefined;
  const name = (node['name'] as AstNode)['name'] as string;
  const value = node['value'] as AstNode | null;
  return readAttributes.has(name) && value?.type === 'Literal' ? (value['value'] as string) : undefined;
}

/** The key of a call `t('key')` or of a command's or change's label. */
function keyOf(node: AstNode): string | undefined {
  if (node.type === 'CallExpression' && isNamed(node['callee'], ['t', 'translate'])) {
    return stringOf((node['arguments'] as AstNode[])[0]);
  }
  if (node.type !== 'Property' || !isNamed(node['key'], ['key'])) return undefined;
  const label = stringOf(node['value'] as AstNode);
  return label && /^\w+:\w+(\.\w+)+$/.test(label) ? label : undefined;
}

function namespacesOf(node: AstNode): string[] {
  if (node.type !== 'CallExpression' || !isNamed(node['callee'], ['useTranslation'])) return [];
  const [first] = node['arguments'] as AstNode[];
  const list = first?.type === 'ArrayExpression' ? (first['elements'] as AstNode[]) : [first];
  return list.map((element) => stringOf(element) ?? 'app');
}

function isNamed(node: unknown, names: readonly string[]): boolean {
  const { type, name, property } = node as AstNode;
  if (type === 'MemberExpression') return isNamed(property, names);
  return type === 'Identifier' && names.includes(name as string);
}

function stringOf(node: AstNode | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

function has(texts: unknown, path: string): boolean {
  const [key = '', ...rest] = path.split('.');
  if (typeof texts !== 'object' || texts === null) return false;
  if (rest.length > 0) return has((texts as Record<string, unknown>)[key], rest.join('.'));
  return key in texts || `${key}_other` in texts;
}

/** Namespace → texts, from every `texts.en.ts`: `flowTexts` are those of `flow`. */
async function loadTexts(): Promise<Map<string, unknown>> {
  const files = sources.filter((file) => file.endsWith('texts.en.ts'));
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ join(editor, file)) as Promise<Record<string, unknown>>),
  );
  return new Map(
    modules.flatMap((module) =>
      Object.entries(module).map(([name, texts]) => [name.replace(/Texts$/, ''), texts] as const),
    ),
  );
}

function nodesOf(file: string): AstNode[] {
  const found: AstNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string') found.push(value as AstNode);
    Object.values(value).forEach(visit);
  };
  const code = readFileSync(join(editor, file), 'utf8');
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}
