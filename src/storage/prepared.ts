import type { Compilable, CompiledQuery } from 'kysely';
import type { Sql } from './database.ts';

/** Stands for a parameter while a statement is built. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement of the calls that are made most often, built and compiled once per connection pool: putting one
 * together takes longer than SQLite takes to carry it out. `build` may pass its parameters on as values, and must not
 * look at them.
 */
export function prepared<Parameters extends object, Row>(
  build: (db: Sql, parameters: Parameters) => Compilable<Row>,
): (db: Sql, parameters: Parameters) => Promise<readonly Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, parameters) => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (!query) compiled.set(adapter, (query = build(db, slots as Parameters).compile()));
    const values = parameters as Readonly<Record<string, unknown>>;
    const filled = query.parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: filled });
    return rows;
  };
}

const slots: object = new Proxy({}, { get: (_target, name) => new Slot(String(name)) });
