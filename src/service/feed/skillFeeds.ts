import type { ChangeEvent, PresentEditor } from '#protocol/feed.ts';
import type { News } from '#storage/feed/news.ts';
import type { Store } from '#storage/store.ts';

/** What a listener is told; `event` and `data` are those of server-sent events. */
export type FeedEvent =
  | { readonly event: 'change'; readonly data: ChangeEvent }
  | { readonly event: 'presence'; readonly data: readonly PresentEditor[] }
  | { readonly event: 'trained'; readonly data: { readonly revision: number } }
  | { readonly event: 'removed'; readonly data: Readonly<Record<string, never>> };

export interface Listening {
  readonly skill: string;
  /** The editor that listens, by the id that it gave itself; null for another listener. */
  readonly client: string | null;
  /** Who sits there. */
  readonly name: string;
  /** The revision that the listener has; null for what comes from now on. */
  readonly after: number | null;
  tell(event: FeedEvent): void;
  /** A reading of the database failed: the listener is to come again. */
  fail(error: unknown): void;
}

interface Listener extends Listening {
  told: number;
  /** Reads follow each other, so that revisions are told in order. */
  telling: Promise<void>;
}

/** Whoever listens to a skill, and the editors that were last told to be there. */
interface Room {
  readonly listeners: Set<Listener>;
  present: string;
  timer: ReturnType<typeof setInterval> | undefined;
  sinceRefresh: number;
}

/** Editors at other processes are looked for this often, in milliseconds. */
const LOOK = 2000;
/** An editor that wasn't seen for so long is gone, and those here are seen again well before. */
const GONE = 45_000;
const LOOKS_PER_REFRESH = 7;

/** Tells listeners what happens to a skill, whichever process on the database does it. */
export class SkillFeeds {
  readonly #store: Pick<Store, 'skills' | 'presence' | 'subscribe' | 'ready'>;
  readonly #now: () => Date;
  readonly #rooms = new Map<string, Room>();
  readonly #unsubscribe: () => void;

  constructor(store: Pick<Store, 'skills' | 'presence' | 'subscribe' | 'ready'>, now: () => Date) {
    this.#store = store;
    this.#now = now;
    this.#unsubscribe = store.subscribe((news) => this.#hear(news));
  }

  /** Begins to tell. Undefined when there is no such skill; else what ends it. */
  async listen(listening: Listening): Promise<(() => void) | undefined> {
    const { skill, client, name } = listening;
    await this.#store.ready();
    const head = await this.#store.skills.readHead(skill);
    if (!head) return undefined;
    const told = listening.after ?? head.revision;
    const listener: Listener = { ...listening, told, telling: Promise.resolve() };
    const room = this.#roomOf(skill);
    room.listeners.add(listener);
    this.#tellChanges(listener);
    if (client !== null) await this.move(skill, { client, name, node: null });
    this.#tellPresence(listener, room);
    return () => this.#leave(listener, room);
  }

  /** An editor shows another node. */
  async move(skill: string, editor: PresentEditor): Promise<void> {
    await this.#store.presence.put(skill, editor, this.#now().toISOString());
    await this.#look(skill);
  }

  close(): void {
    this.#unsubscribe();
    for (const room of this.#rooms.values()) clearInterval(room.timer);
    this.#rooms.clear();
  }

  #roomOf(skill: string): Room {
    const known = this.#rooms.get(skill);
    if (known) return known;
    const room: Room = { listeners: new Set(), present: '[]', timer: undefined, sinceRefresh: 0 };
    room.timer = setInterval(() => void this.#watch(skill, room), LOOK).unref();
    this.#rooms.set(skill, room);
    return room;
  }

  #leave(listener: Listener, room: Room): void {
    room.listeners.delete(listener);
    if (room.listeners.size === 0 && this.#rooms.get(listener.skill) === room) {
      clearInterval(room.timer);
      this.#rooms.delete(listener.skill);
    }
    const { skill, client } = listener;
    // An editor that came again before its old connection was found to be broken is still there.
    const isBack = [...room.listeners].some((other) => other.client === client);
    if (client === null || isBack) return;
    this.#store.presence
      .remove(skill, client)
      .then(() => this.#look(skill))
      // Nobody waits for it, and after a while the editor counts as gone anyway.
      .catch(() => undefined);
  }

  #hear({ kind, skill, revision }: News): void {
    const room = this.#rooms.get(skill);
    for (const listener of room?.listeners ?? []) {
      if (kind === 'changed') this.#tellChanges(listener);
      else if (kind === 'trained') listener.tell({ event: 'trained', data: { revision } });
      else listener.tell({ event: 'removed', data: {} });
    }
  }

  #tellChanges(listener: Listener): void {
    listener.telling = listener.telling
      .then(() => this.#readChanges(listener))
      .catch((error: unknown) => listener.fail(error));
  }

  async #readChanges(listener: Listener): Promise<void> {
    const { skills } = this.#store;
    const head = await skills.readHead(listener.skill);
    if (!head || head.revision <= listener.told) return;
    const changes = (await skills.changesAfter(listener.skill, listener.told)) ?? [];
    for (const data of changes) {
      listener.told = data.revision;
      listener.tell({ event: 'change', data });
    }
    if (listener.told >= head.revision) return;
    // The log has a gap: entries that were purged, or a skill that was put away and brought back.
    const { revision, updated: at } = head;
    listener.told = revision;
    listener.tell({ event: 'change', data: { revision, by: null, at, origin: null, edits: null } });
  }

  async #watch(skill: string, room: Room): Promise<void> {
    try {
      room.sinceRefresh = (room.sinceRefresh + 1) % LOOKS_PER_REFRESH;
      const clients = [...room.listeners].flatMap(({ client }) => client ?? []);
      if (room.sinceRefresh === 0 && clients.length > 0) {
        await this.#store.presence.refresh(skill, clients, this.#now().toISOString());
        await this.#store.presence.purge(this.#ago(10 * GONE));
      }
      await this.#look(skill);
    } catch {
      // A hint only, and the next look may succeed.
    }
  }

  /** Tells who is there, when that has changed. */
  async #look(skill: string): Promise<void> {
    const room = this.#rooms.get(skill);
    if (!room) return;
    const present = JSON.stringify(await this.#store.presence.list(skill, this.#ago(GONE)));
    if (present === room.present) return;
    room.present = present;
    for (const listener of room.listeners) this.#tellPresence(listener, room);
  }

  #tellPresence(listener: Listener, room: Room): void {
    listener.tell({ event: 'presence', data: JSON.parse(room.present) as PresentEditor[] });
  }

  #ago(milliseconds: number): string {
    return new Date(this.#now().getTime() - milliseconds).toISOString();
  }
}
