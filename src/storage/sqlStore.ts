import type { Counterexample, DialogNode, Entity, EntityValue, Example, Intent } from '#skill/model.ts';
import type { Sql } from './database.ts';
import type { Feed } from './feed/feed.ts';
import { loadSkill } from './loadSkill.ts';
import type { LogWriter } from './logs/logWriter.ts';
import { readTimes } from './readTimes.ts';
import { rowKey } from './rowKey.ts';
import type { SkillStore, Store } from './store.ts';
import { deleteChanges, deleteChangesBefore, readChanges } from './tables/changes.ts';
import { counterexamples } from './tables/counterexamples.ts';
import { dialogNodes } from './tables/dialogNodes.ts';
import { entities } from './tables/entities.ts';
import { intents } from './tables/intents.ts';
import { keyStore } from './tables/keys.ts';
import { listStore, nestedListStore } from './tables/lists.ts';
import { deleteLogsOfSkill, logStore } from './tables/messageLogs.ts';
import { deleteModel, readModel, writeModel } from './tables/models.ts';
import { pageSessionStore } from './tables/pageSessions.ts';
import { upstreamStore } from './tables/upstreams.ts';
import { extraStore, deleteExtrasOfSkill } from './tables/extras.ts';
import { presenceStore } from './tables/presence.ts';
import {
  deletedBefore,
  deleteSkill,
  insertSkill,
  listSkills,
  listSummaries,
  markDeleted,
  readRevision,
  readSkill,
  toHead,
  unmarkDeleted,
  writeOperation,
  writeSummary,
} from './tables/skills.ts';
import { deleteTestsOfSkill, testStore } from './tables/tests.ts';
import { deleteSynonymTimes, readSynonymTimes } from './tables/synonymTimes.ts';
import { deleteArtifacts, insertArtifacts } from './tables/writeArtifacts.ts';
import { writeChange } from './writeChange.ts';
import { writeNodesAtOnce } from './writeNodesAtOnce.ts';

/**
 * The store over any database that Kysely speaks to and `migrate` has prepared.
 *
 * @param logWriter writes the logs of messages, where that isn't left to `db`
 */
export function sqlStore(db: Sql, feed: Feed, logWriter?: LogWriter): Store {
  return {
    skills: skillStore(db, feed),
    intents: nestedListStore<Intent, Example>(db, intents),
    entities: {
      ...nestedListStore<Entity, EntityValue>(db, entities),
      async synonymTimes(skill, entity, value) {
        const times = await readSynonymTimes(db, skill, entity, value);
        return (synonym) => times.get(rowKey(synonym));
      },
    },
    counterexamples: listStore<Counterexample>(db, counterexamples),
    dialogNodes: listStore<DialogNode>(db, dialogNodes),
    models: {
      read: (skill) => readModel(db, skill),
      async write(skill, model) {
        await writeModel(db, skill, model);
        feed.tell({ kind: 'trained', skill, revision: model.revision });
      },
    },
    logs: logStore(db, logWriter && ((rows) => logWriter.add(rows))),
    keys: keyStore(db),
    pageSessions: pageSessionStore(db),
    presence: presenceStore(db),
    upstreams: upstreamStore(db),
    notes: extraStore(db, 'notes'),
    presets: extraStore(db, 'presets'),
    tests: testStore(db),
    subscribe: (listener) => feed.subscribe(listener),
    ready: () => feed.ready(),
    async close() {
      await feed.close();
      await logWriter?.close();
      await db.destroy();
    },
  };
}

function skillStore(db: Sql, feed: Feed): SkillStore {
  const changed = (skill: string, revision: number): void => feed.tell({ kind: 'changed', skill, revision });
  return {
    async create(id, skill, at) {
      const head = await db.transaction().execute(async (transaction) => {
        const head = await insertSkill(transaction, id, skill, at);
        await insertArtifacts(transaction, id, skill, at);
        return head;
      });
      changed(id, head.revision);
      return head;
    },
    async readHead(id) {
      const row = await readSkill(db, id);
      return row && toHead(row);
    },
    readRevision: (id) => readRevision(db, id),
    load: (id) => loadSkill(db, id),
    readTimes: (id) => readTimes(db, id),
    list: (request) => listSkills(db, request),
    listSummaries: () => listSummaries(db),
    writeSummary: (id, revision, summary) => writeSummary(db, id, revision, summary),
    async change(change) {
      const isWritten =
        writeNodesAtOnce(db, change) ??
        (await db.transaction().execute((transaction) => writeChange(transaction, change)));
      if (isWritten) changed(change.id, change.from + change.steps.length);
      return isWritten;
    },
    writeOperation: (id, operation) => writeOperation(db, id, operation),
    changesAfter: (id, revision) => readChanges(db, id, revision),
    async remove(id, at) {
      const revision = await markDeleted(db, id, at);
      if (revision === undefined) return false;
      feed.tell({ kind: 'removed', skill: id, revision });
      return true;
    },
    async restore(id) {
      const revision = await unmarkDeleted(db, id);
      if (revision === undefined) return false;
      changed(id, revision);
      return true;
    },
    async purge(before) {
      await deleteChangesBefore(db, before);
      for (const id of await deletedBefore(db, before)) {
        await db.transaction().execute(async (transaction) => {
          await deleteArtifacts(transaction, id);
          await deleteSynonymTimes(transaction, id);
          await deleteLogsOfSkill(transaction, id);
          await deleteExtrasOfSkill(transaction, id);
          await deleteTestsOfSkill(transaction, id);
          await deleteChanges(transaction, id);
          await deleteModel(transaction, id);
          await deleteSkill(transaction, id);
        });
      }
    },
  };
}
