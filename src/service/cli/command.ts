import type { ParseArgsConfig } from 'node:util';
import type { Config } from '../config.ts';

/** Where a command writes: answers to `out`, everything else beside them, so that answers can be piped. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  /** Replaces the last progress; shown where somebody watches, left out elsewhere. */
  progress(text: string): void;
}

export interface Invocation {
  /** What isn't an option. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly config: Config;
  /** Makes a path absolute, from where the user is. */
  path(file: string): string;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: string;
  /** What follows the name, as in `FILE…`. */
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What else there is to know, options included. */
  readonly details: string;
  readonly options?: ParseArgsConfig['options'];
  /** How many arguments it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Answers the exit code: 0, or 1 when a part of it failed. What it throws ends with 1, a `UsageError` with 2. */
  run(invocation: Invocation): Promise<number>;
}

/** The command line asks for something that there isn't; the message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command can't do what it is asked to; the message says why. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
