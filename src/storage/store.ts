import type { JsonObject } from '#lib/json.ts';
import type { Touched } from '#skill/apply/touched.ts';
import type { Edit } from '#skill/edit.ts';
import type {
  Counterexample,
  DialogNode,
  Entity,
  EntityValue,
  Example,
  Intent,
  Skill,
} from '#skill/model.ts';
import type { Listener } from './feed/news.ts';
import type { LogStore } from './logStore.ts';
import type { KeyStore, PageSessionStore, PresenceStore } from './access.ts';
import type { UpstreamStore } from './upstream.ts';
import type { Page, PageRequest, Stored } from './page.ts';
import type { ExtraStore } from './tables/extras.ts';
import type { TestStore } from './tables/tests.ts';

/** A skill without its artifacts. */
export interface SkillHead {
  readonly id: string;
  /** 1 when created; grows by one with each change, and when it is removed and restored. */
  readonly revision: number;
  readonly fields: JsonObject;
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
  /** An asynchronous call that is under way or has failed; left out after one that was carried out. */
  readonly operation?: Operation;
}

/** How an asynchronous call fares. */
export interface Operation {
  readonly status: 'Processing' | 'Failed';
  /** When it came to this, ISO 8601. */
  readonly at: string;
  readonly errors?: readonly { readonly message: string }[];
}

export interface StoredSkill {
  readonly head: SkillHead;
  readonly skill: Skill;
}

/** What a list of skills shows of each; computed after a change, so it can be behind. */
export interface SkillSummary {
  readonly counts: { readonly intents: number; readonly entities: number; readonly nodes: number };
  readonly problems: number;
  /** As `SkillCard.score` of the studio protocol. */
  readonly score: string;
}

export interface SummarisedHead {
  readonly head: SkillHead;
  /** Null until first computed; `revision` says of which revision it is. */
  readonly summary: SkillSummary | null;
  readonly summaryRevision: number;
}

/** One authoring call: what it makes of a skill. */
export interface ChangeStep {
  readonly after: Skill;
  /**
   * The edits and what they touched. Null for a replacement of whole collections: then all collections that
   * differ are written anew, and other processes load the skill again instead of following the log.
   */
  readonly edits: readonly Edit[] | null;
  readonly touched: Touched;
  /** Who made it, for people. */
  readonly by: string;
  /** The editor that made it, by the id that it gave itself; null for other clients. */
  readonly origin: string | null;
}

/** Authoring calls that are written together. */
export interface SkillChange {
  readonly id: string;
  /** The revision that `before` is; each step makes the next one. */
  readonly from: number;
  readonly before: Skill;
  /** At least one, each on what the one before it left. One without edits comes alone. */
  readonly steps: readonly ChangeStep[];
  readonly at: string;
}

export interface LoggedChange {
  readonly revision: number;
  /** Null for a change too wide to log: then the skill is to be loaded anew. */
  readonly edits: readonly Edit[] | null;
  readonly at: string;
  /** Who made it, for people. */
  readonly by: string;
  /** The editor that made it, by the id that it gave itself; null for other clients. */
  readonly origin: string | null;
}

export interface StoredModel {
  /** Of the skill that it was trained on. */
  readonly revision: number;
  /** Tells what it was trained on: equal texts, equal digest. */
  readonly digest: string;
  readonly blob: Uint8Array;
}

/**
 * Where skills live. Methods that read artifacts take skills that exist: ask `readHead` first. Nothing here
 * knows HTTP or holds a cache.
 */
export interface Store {
  readonly skills: SkillStore;
  readonly intents: NestedListStore<Intent, Example>;
  readonly entities: EntityStore;
  readonly counterexamples: ListStore<Counterexample>;
  readonly dialogNodes: ListStore<DialogNode>;
  readonly models: ModelStore;
  readonly logs: LogStore;
  /** Told of what happens to skills, right after the commit, in whichever process. Returns what ends it. */
  subscribe(listener: Listener): () => void;
  /** Resolves when subscribers hear of other processes, and miss nothing from then on. */
  ready(): Promise<void>;
  readonly keys: KeyStore;
  readonly pageSessions: PageSessionStore;
  readonly presence: PresenceStore;
  readonly upstreams: UpstreamStore;
  /** Sticky notes. */
  readonly notes: ExtraStore;
  /** Named sets of variables to begin a test with. */
  readonly presets: ExtraStore;
  readonly tests: TestStore;
  close(): Promise<void>;
}

export interface SkillStore {
  create(id: string, skill: Skill, at: string): Promise<SkillHead>;
  /** Undefined for an unknown or deleted skill; so do the others. */
  readHead(id: string): Promise<SkillHead | undefined>;
  readRevision(id: string): Promise<number | undefined>;
  load(id: string): Promise<StoredSkill | undefined>;
  /** The times of everything in a skill. */
  readTimes(id: string): Promise<RowTimes>;
  /** By name or time of change. */
  list(request: PageRequest): Promise<Page<SkillHead>>;
  /** All, the one changed last first. */
  listSummaries(): Promise<readonly SummarisedHead[]>;
  writeSummary(id: string, revision: number, summary: SkillSummary): Promise<void>;
  /** In one transaction. False, and nothing written, when the stored revision isn't `from`. */
  change(change: SkillChange): Promise<boolean>;
  /** What happened after a revision, oldest first; null when the log doesn't reach back that far. */
  changesAfter(id: string, revision: number): Promise<readonly LoggedChange[] | null>;
  /** False when there is no such skill. A removed skill can be restored until it is purged. */
  remove(id: string, at: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** Puts down how an asynchronous call fares; the next change that is written clears it. */
  writeOperation(id: string, operation: Operation): Promise<void>;
  /** Deletes for good what was removed before a time, and older entries of the log of changes. */
  purge(before: string): Promise<void>;
}

/** The times of an artifact by its name; `owner` names the intent of an example, the entity of a value. */
export type RowTimes = (
  kind: 'intents' | 'examples' | 'counterexamples' | 'entities' | 'entity_values' | 'dialog_nodes',
  name: string,
  owner?: string,
) => { readonly created: string; readonly updated: string } | undefined;

/** The artifacts of one kind in a skill, without those nested in them. */
export interface ListStore<T> {
  page(skill: string, request: PageRequest): Promise<Page<Stored<T>>>;
  read(skill: string, name: string): Promise<Stored<T> | undefined>;
}

/** An artifact with the nested ones of its own rows. */
export interface StoredWhole<T, N> extends Stored<T> {
  readonly nested: readonly Stored<N>[];
}

export interface NestedListStore<T, N> extends ListStore<T> {
  pageWhole(skill: string, request: PageRequest): Promise<Page<StoredWhole<T, N>>>;
  readWhole(skill: string, name: string): Promise<StoredWhole<T, N> | undefined>;
  /** The nested artifacts of an owner that exists. */
  pageNested(skill: string, owner: string, request: PageRequest): Promise<Page<Stored<N>>>;
  readNested(skill: string, owner: string, name: string): Promise<Stored<N> | undefined>;
}

export interface EntityStore extends NestedListStore<Entity, EntityValue> {
  /** The times of those synonyms of a value that came after it was made; the others have the value's. */
  synonymTimes(skill: string, entity: string, value: string): Promise<SynonymTimes>;
}

export type SynonymTimes = (
  synonym: string,
) => { readonly created: string; readonly updated: string } | undefined;

export interface ModelStore {
  read(skill: string): Promise<StoredModel | undefined>;
  /** Replaces the model, unless the stored one is newer. */
  write(skill: string, model: StoredModel): Promise<void>;
}
