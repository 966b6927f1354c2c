import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { ErrorDetail } from '#protocol/errors.ts';
import { PATTERN_MESSAGES } from '#protocol/v1/scalars.ts';

/** As many faults as help; a broken body can have thousands. */
const SHOWN = 50;

/** One fault as TypeBox tells it. */
interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A part of a request that doesn't have the shape of its schema. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly part: 'body' | 'query';
  readonly errors: readonly ErrorDetail[];

  constructor(part: 'body' | 'query', errors: readonly ErrorDetail[]) {
    super(`invalid ${part}`);
    this.part = part;
    this.errors = errors;
  }
}

/**
 * Checks bodies as they are: nothing is converted, and unknown properties stay. Query parameters, which are all
 * text, are converted to what their schema says.
 */
export const schemaCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema);
  const isBody = httpPart === 'body';
  return (value: unknown) => {
    const read = isBody ? value : fromTexts(value as Texts, schema);
    if (check.Check(read)) return { value: read };
    const faults = check.Errors(read) as readonly Fault[];
    const errors = faults.flatMap(toDetails).slice(0, SHOWN);
    return { error: new InvalidRequest(isBody ? 'body' : 'query', errors) };
  };
};

type Texts = Readonly<Record<string, string | readonly string[]>>;

/** The query with flags and numbers in place of their texts; of a parameter that is given twice, the first counts. */
function fromTexts(query: Texts, { properties = {} }: { properties?: Record<string, { type?: unknown }> }) {
  const read: Record<string, unknown> = { ...query };
  for (const name of Object.keys(read)) {
    if (!Object.hasOwn(properties, name)) continue;
    const given = query[name] ?? '';
    read[name] = valueOf(typeof given === 'string' ? given : (given[0] ?? ''), properties[name]?.type);
  }
  return read;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** A text that isn't of the type stays, and is refused as such. */
function valueOf(text: string, type: unknown): unknown {
  if (type === 'boolean') return FLAGS.get(text.toLowerCase()) ?? text;
  return type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function toDetails({ keyword, instancePath, params, message }: Fault): readonly ErrorDetail[] {
  const path = toPath(instancePath);
  const { requiredProperties: missing } = params;
  if (keyword === 'required' && Array.isArray(missing)) {
    return missing.map((property) => {
      const at = `${path === '' ? '' : `${path}.`}${String(property)}`;
      return { message: `${at} is missing`, path: at };
    });
  }
  const known = keyword === 'pattern' ? PATTERN_MESSAGES[String(params['pattern'])] : undefined;
  const words = known ?? (keyword === 'enum' ? enumMessage(params) : message);
  return [path === '' ? { message: words } : { message: `${path} ${words}`, path }];
}

function enumMessage({ allowedValues }: Readonly<Record<string, unknown>>): string {
  const values = Array.isArray(allowedValues) ? allowedValues.filter((value) => value !== null) : [];
  return `must be one of ${values.join(', ')}`;
}

/** A JSON pointer as the paths of the error body: `/examples/2/text` is `examples[2].text`. */
function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, segment) => {
      if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
      return path === '' ? segment : `${path}.${segment}`;
    }, '');
}
