import { join, resolve } from 'node:path';
import { PLAN_LIMITS, type SkillLimits } from '#skill/limits.ts';

export interface Config {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Absolute; the database file is in it. */
  readonly dataDir: string;
  /** PostgreSQL in place of the database file. */
  readonly databaseUrl: string | null;
  /** A manager's key that isn't stored; null when stored keys, or none, are asked for. */
  readonly apiKey: string | null;
  /** What stored keys of other services are encrypted with; null for a file in `dataDir`. */
  readonly secret: string | null;
  /** Webhooks may go to addresses of this machine and of private networks. */
  readonly allowPrivate: boolean;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Logs of messages are kept for so many days; 0 for none. */
  readonly logDays: number;
  /** The folder of a sentence encoder, absolute; null for none. */
  readonly encoderDir: string | null;
  /** How many of each a skill can have; single calls that add more are refused. */
  readonly limits: SkillLimits;
}

/** The environment asks for something that cannot be; the message is for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const MEGABYTE = 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; an empty variable counts as one that isn't set. Throws `ConfigError`. */
export function readConfig(env: Environment): Config {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readNumber(env, 'PORT', 3000, 65_535),
    dataDir: resolve(env['DATA_DIR'] || 'data'),
    databaseUrl: env['DATABASE_URL'] || null,
    apiKey: env['PARLEY_API_KEY'] || null,
    secret: env['PARLEY_SECRET'] || null,
    allowPrivate: env['PARLEY_ALLOW_PRIVATE'] === '1',
    bodyLimit: readNumber(env, 'PARLEY_BODY_LIMIT_MB', 60, 1024) * MEGABYTE,
    logDays: readNumber(env, 'PARLEY_LOG_DAYS', 30, 36_500),
    encoderDir: env['PARLEY_ENCODER'] ? resolve(env['PARLEY_ENCODER']) : null,
    limits: readLimits(env),
  };
}

const LIMITS: readonly (readonly [keyof SkillLimits, variable: string])[] = [
  ['intents', 'PARLEY_MAX_INTENTS'],
  ['examples', 'PARLEY_MAX_EXAMPLES'],
  ['entities', 'PARLEY_MAX_ENTITIES'],
  ['values', 'PARLEY_MAX_VALUES'],
  ['synonyms', 'PARLEY_MAX_SYNONYMS'],
  ['contextualEntities', 'PARLEY_MAX_CONTEXTUAL_ENTITIES'],
  ['annotations', 'PARLEY_MAX_ANNOTATIONS'],
  ['nodes', 'PARLEY_MAX_NODES'],
];
const MOST = 10_000_000;

/** Those of a plan of Watson's, and each that is set by itself. */
function readLimits(env: Environment): SkillLimits {
  const plan = (env['PARLEY_PLAN'] || 'enterprise').toLowerCase();
  if (!Object.hasOwn(PLAN_LIMITS, plan)) {
    throw new ConfigError(`PARLEY_PLAN=${plan} is none of ${Object.keys(PLAN_LIMITS).join(', ')}.`);
  }
  const usual: SkillLimits = PLAN_LIMITS[plan as keyof typeof PLAN_LIMITS];
  const own = LIMITS.map(([what, variable]) => [what, readNumber(env, variable, usual[what], MOST)] as const);
  return { ...usual, ...Object.fromEntries(own) };
}

/**
 * Keeps a service that other machines reach from being open to all of them. Throws `ConfigError`.
 *
 * @param hasManagerKey whether a manager's key is stored
 */
export function requireKey({ host, apiKey }: Config, hasManagerKey: boolean): void {
  if (apiKey !== null || hasManagerKey || isLoopback(host)) return;
  throw new ConfigError(
    `HOST=${host} would let other machines in, and nothing would keep them out. ` +
      'Set PARLEY_API_KEY to a key that callers must show, make a manager’s key, or leave HOST at 127.0.0.1.',
  );
}

export const databaseFile = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'parley.db');

export const bodyLimitMegabytes = (config: Config): number => config.bodyLimit / MEGABYTE;

/** True for names and addresses that only this machine itself can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readNumber(env: Environment, name: string, usual: number, most: number): number {
  const text = env[name];
  if (!text) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new ConfigError(`${name}=${text} is not a number from 0 to ${most}.`);
}
