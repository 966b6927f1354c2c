import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Property {
  readonly isOptional: boolean;
  readonly type: string;
}

/** The interfaces of IBM's client, by name, as its typings declare them. */
type Interfaces = ReadonlyMap<string, ReadonlyMap<string, Property>>;

/** Tells where an answer isn't what IBM's typings say of an interface: one line each, empty when it is. */
export type Check = (value: unknown, type: string) => readonly string[];

export function ibmTypings(): Check {
  const interfaces = readInterfaces();
  return (value, type) => faults(interfaces, value, type, type);
}

function readInterfaces(): Interfaces {
  const file = createRequire(import.meta.url)
    .resolve('ibm-watson/assistant/v1.js')
    .replace(/js$/, 'd.ts');
  const source = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  const bodies = source.matchAll(/ {4}(?:export )?interface (\w+)(?: extends \w+)? \{\n([^]*?)\n {4}\}/g);
  return new Map(Array.from(bodies, ([, name = '', body = '']) => [name, readProperties(body)] as const));
}

function readProperties(body: string): ReadonlyMap<string, Property> {
  const lines = body.matchAll(/^ {8}(\w+)(\??): (.*);$/gm);
  return new Map(
    Array.from(
      lines,
      ([, name = '', mark, type = '']) => [name, { isOptional: mark === '?', type }] as const,
    ),
  );
}

function faults(interfaces: Interfaces, value: unknown, type: string, at: string): string[] {
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((item, index) => faults(interfaces, item, type.slice(0, -2), `${at}[${index}]`));
  }
  const properties = interfaces.get(type);
  if (!properties) return typeof value === kindOf(type) && value !== null ? [] : [`${at} is no ${type}`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no ${type}`];
  return [...properties].flatMap(([name, property]) => {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    if (inner === undefined) return property.isOptional ? [] : [`${at}.${name} is missing`];
    return faults(interfaces, inner, property.type, `${at}.${name}`);
  });
}

/** What `typeof` says of a value of a type that is no interface; those with constants are texts. */
function kindOf(type: string): string {
  if (type === 'number' || type === 'boolean') return type;
  return type === 'string' || type.includes('Constants') ? 'string' : 'object';
}
