import type { Compilable, CompiledQuery } from 'kysely';
import type { Sql } from './database.ts';
import { freeFileOf } from './dialects/sqlite.ts';

/** Stands for a parameter while a statement is built. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export interface Prepared<Parameters, Row> {
  /** Carries the statement out. */
  (db: Sql, parameters: Parameters): Promise<readonly Row[]>;
  /** The statement with its parameters, for who carries it out in another way. */
  filled(db: Sql, parameters: Parameters): CompiledQuery<Row>;
}

/**
 * A statement of the calls that are made most often, built and compiled once per connection pool: putting one
 * together takes longer than SQLite takes to carry it out, and so does Kysely's way to a connection, which is left out
 * where nobody else is on it. `build` may pass its parameters on as values, and must not look at them.
 */
export function prepared<Parameters extends object, Row>(
  build: (db: Sql, parameters: Parameters) => Compilable<Row>,
): Prepared<Parameters, Row> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  const filled = (db: Sql, parameters: Parameters): CompiledQuery<Row> => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (!query) compiled.set(adapter, (query = build(db, slots as Parameters).compile()));
    const values = parameters as Readonly<Record<string, unknown>>;
    const filledIn = query.parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
    return { ...query, parameters: filledIn };
  };
  const run = async (db: Sql, parameters: Parameters): Promise<readonly Row[]> => {
    const query = filled(db, parameters);
    return freeFileOf(db)?.read(query) ?? (await db.executeQuery<Row>(query)).rows;
  };
  return Object.assign(run, { filled });
}

const slots: object = new Proxy({}, { get: (_target, name) => new Slot(String(name)) });
