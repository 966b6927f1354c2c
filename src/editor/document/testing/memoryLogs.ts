import type { ChangeLogs, LogEntry } from '../changeLog.ts';
import type { OpenConflict } from '../openConflicts.ts';

/** Change logs that outlive a document store but not the test. */
export function memoryLogs(): ChangeLogs & { size(): number } {
  const rows = new Map<string, Map<number, LogEntry>>();
  const kept = new Map<string, readonly OpenConflict[]>();
  const rowsOf = (skillId: string, logId: string): Map<number, LogEntry> => {
    const key = `${skillId}/${logId}`;
    const found = rows.get(key) ?? new Map<number, LogEntry>();
    rows.set(key, found);
    return found;
  };
  return {
    open: (skillId, id) => ({
      id,
      async put(entry) {
        rowsOf(skillId, id).set(entry.seq, structuredClone(entry));
      },
      async remove(seqs) {
        for (const seq of seqs) rowsOf(skillId, id).delete(seq);
      },
      async keep(conflicts) {
        kept.set(`${skillId}/${id}`, conflicts);
      },
      async adopt(from, entries) {
        rows.delete(`${skillId}/${from}`);
        kept.delete(`${skillId}/${from}`);
        for (const entry of entries) rowsOf(skillId, id).set(entry.seq, structuredClone(entry));
      },
    }),
    list: async (skillId) =>
      [...rows].flatMap(([key, log]) => {
        const [skill, id = ''] = key.split('/');
        return skill === skillId && log.size > 0 ? [id] : [];
      }),
    read: async (skillId, logId) => ({
      entries: [...rowsOf(skillId, logId).values()].sort((a, b) => a.seq - b.seq),
      conflicts: kept.get(`${skillId}/${logId}`) ?? [],
    }),
    size: () => [...rows.values()].reduce((sum, log) => sum + log.size, 0),
  };
}
