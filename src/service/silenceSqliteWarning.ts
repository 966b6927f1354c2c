/** Node calls its SQLite experimental, once per process. We know; everything else it warns of is printed. */
export function silenceSqliteWarning(): void {
  const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (typeof warning === 'string' && warning.startsWith('SQLite is an experimental feature')) return;
    emit(warning, ...rest);
  };
}
