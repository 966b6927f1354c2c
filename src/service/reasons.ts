import { CopyRefused } from '#storage/copy/copyData.ts';
import { UnusableDatabase } from '#storage/migrations/migrate.ts';
import { CommandError, UsageError } from './cli/command.ts';
import { ConfigError } from './config.ts';
import { ServiceError } from './errors.ts';

/** Errors whose message is all that the operator needs. */
const PLAIN = [ConfigError, UnusableDatabase, CopyRefused, CommandError, UsageError, ServiceError];

/** What the operator can do something about is told in one sentence, a fault of ours with its trace. */
export function reasonOf(error: Error): string {
  if (PLAIN.some((kind) => error instanceof kind)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'ENOTDIR') {
    return `The data folder can't be used (${code} at ${path}). Set DATA_DIR to one that can be written.`;
  }
  return describe(error);
}

/** An error in full, or, without its stack, in one sentence. */
export function describe(error: unknown, stack = true): string {
  if (!(error instanceof Error)) return String(error);
  // A connection that fails on every address has its reasons inside.
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : undefined;
  if (inner instanceof Error) return describe(inner, stack);
  return stack ? (error.stack ?? error.message) : error.message;
}
