import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the table of docs/architecture.md, executed. A folder may always import itself. */
const folders: Record<string, readonly string[]> = {
  lib: [],
  language: ['lib'],
  skill: ['lib', 'language'],
  nlu: ['lib', 'language', 'skill'],
  dialog: ['lib', 'language', 'skill'],
  protocol: ['lib', 'language', 'skill'],
  storage: ['lib', 'language', 'skill'],
  service: ['lib', 'language', 'skill', 'nlu', 'dialog', 'protocol', 'storage'],
  editor: ['lib', 'language', 'skill', 'protocol'],
};

const editorParts: Record<string, readonly string[]> = {
  api: ['api'],
  document: ['document', 'api'],
  session: ['session'],
  ui: ['ui'],
  commands: ['commands', 'api', 'document', 'session', 'ui'],
  features: ['api', 'document', 'session', 'ui', 'commands'],
  app: ['app', 'api', 'document', 'session', 'ui', 'commands', 'features'],
};

const serviceParts: Record<string, readonly string[]> = {
  'config.ts': [],
  'errors.ts': [],
  access: ['access', 'errors.ts', 'config.ts'],
  encoder: ['encoder', 'config.ts'],
  upstream: ['upstream', 'webhooks', 'errors.ts', 'config.ts'],
  feed: ['feed', 'errors.ts', 'config.ts'],
  usecases: [
    'usecases',
    'access',
    'feed',
    'upstream',
    'encoder',
    'train',
    'logs',
    'webhooks',
    'search',
    'errors.ts',
    'config.ts',
  ],
  routes: ['routes', 'usecases', 'access', 'feed', 'upstream', 'logs', 'errors.ts', 'config.ts'],
};

/** Core folders know neither the browser nor Node, and only these packages. */
const corePackages = new Set(['typebox', 're2js', 'fastest-levenshtein', 'snowball-stemmers']);
const core = new Set(['lib', 'language', 'skill', 'nlu', 'dialog', 'protocol']);

const src = import.meta.dirname;
const files = filesUnder(src)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => relative(src, file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const sources = files.filter((file) => !isTest(file));

describe('architecture', () => {
  it('imports only what the table allows', () => {
    const wrong = each((from, to) => {
      const [a, b] = [top(from), top(to)];
      return a !== b && a in folders && !folders[a]?.includes(b);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the order inside the editor and between features', () => {
    const wrong = each((from, to) => {
      if (top(from) !== 'editor' || top(to) !== 'editor') return false;
      const [a, b] = [part(from), part(to)];
      if (a === 'features' && b === 'features') return feature(from) !== feature(to);
      return !(editorParts[a] ?? []).includes(b);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the order inside the service', () => {
    const wrong = each((from, to) => {
      if (top(from) !== 'service' || top(to) !== 'service') return false;
      const allowed = serviceParts[part(from)];
      return allowed !== undefined && !allowed.includes(part(to));
    });
    expect(wrong).toEqual([]);
  });

  it('has a core without packages of the browser or of Node', () => {
    const wrong = sources.flatMap((file) =>
      core.has(top(file))
        ? (imports.get(file) ?? [])
            .filter((name) => !name.startsWith('.') && !name.startsWith('#') && !corePackages.has(name))
            .map((name) => `${file} → ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle, type imports included', () => {
    expect(findCycle()).toEqual([]);
  });

  it('crosses folders by #folder/file.ts and stays relative within one', () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((name) =>
          name.startsWith('#')
            ? name.startsWith(`#${top(file)}/`) && top(file) !== 'editor'
            : name.startsWith('.') && top(resolve(file, name) ?? '') !== top(file),
        )
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong.filter((line) => !line.startsWith('architecture'))).toEqual([]);
  });

  it('has no barrels and no default exports', () => {
    const wrong = sources.filter(
      (file) => /(^|\/)index\.tsx?$/.test(file) || /^export default /m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('has small files', () => {
    const lengths = sources.map((file) => read(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
    const long = sources.filter((file) => read(file).split('\n').length > 301);
    expect(long.length / sources.length, long.join(', ')).toBeLessThan(0.03);
  });
});

function each(isWrong: (from: string, to: string) => boolean): string[] {
  return sources.flatMap((from) =>
    (imports.get(from) ?? []).flatMap((name) => {
      const to = resolve(from, name);
      return to && isWrong(from, to) ? [`${from} → ${to}`] : [];
    }),
  );
}

function findCycle(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (done.has(file)) return [];
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    path.push(file);
    for (const name of imports.get(file) ?? []) {
      const to = resolve(file, name);
      const cycle = to && imports.has(to) ? visit(to) : [];
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of sources) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** The imported file, relative to src; undefined for packages. */
function resolve(from: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  if (name.startsWith('.')) return relative(src, join(src, dirname(from), name));
  return undefined;
}

function importsOf(file: string): string[] {
  const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function top(file: string): string {
  return file.split('/')[0] ?? '';
}

function part(file: string): string {
  return file.split('/')[1] ?? '';
}

function feature(file: string): string {
  return file.split('/')[2] ?? '';
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$|\.testkit\.tsx?$/.test(file);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
