import type { QueryClient } from '@tanstack/react-query';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import { etagIn, isRefused, isStale, type Call, type Send } from './call.ts';
import type { Label } from './change.ts';
import type { ChangeLog, LogEntry } from './changeLog.ts';
import { deliver } from './deliver.ts';
import { compactEdits } from './mergeEdits.ts';
import { planCalls, type PlannedCall } from './wire.ts';

export interface OutboxStatus {
  /** Changes that the service hasn't got yet. */
  readonly unsent: number;
  /** False while the service can't be reached. */
  readonly reached: boolean;
  /** Milliseconds since 1970; null before the first one of this session. */
  readonly lastSaved: number | null;
  /** False when this browser can't keep unsent changes: closing the tab would lose them. */
  readonly kept: boolean;
}

export interface OutboxPorts {
  readonly skillId: string;
  readonly log: ChangeLog;
  readonly queries: QueryClient;
  readonly send: Send;
  now(): number;
  onStatus(status: OutboxStatus): void;
  /** The skill as the service has it, as far as is known. */
  stored(): Skill;
  /** The ETag that an edit's artifact has as far as is known; undefined for what is new. */
  ifMatch(edit: Edit): string | undefined;
  /** The service took these edits, the first that are left. `revision` as `Answered.revision`. */
  onAccepted(edits: readonly Edit[], revision: number | null): void;
  /** Somebody else changed what a call is about. Nothing is sent until the promise settles. */
  onStale(): Promise<void>;
  /**
   * The service won't have these changes; they are out of the outbox. `partly`: it took the beginning of one,
   * so that taking them back here alone isn't enough. Nothing is sent until the promise settles.
   */
  onRefused(entries: readonly LogEntry[], error: unknown, partly: boolean): Promise<void>;
}

export interface Sending {
  readonly change: string;
  readonly label: Label;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
}

/** After so many refusals in a row an artifact is taken for what the service says that it is. */
const STALE_LIMIT = 3;

/** Waits this long after the last change before it sends, in milliseconds. */
const QUIET = 600;

/**
 * Changes on their way to the service: written to the log at once, sent in order as authoring calls after a
 * moment of quiet, and kept until the service has accepted them.
 */
export class Outbox {
  readonly #ports: OutboxPorts;
  #entries: LogEntry[] = [];
  /** How many of the entries, from the front, are part of the calls being sent: they no longer grow. */
  #frozen = 0;
  #seq = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #draining: Promise<void> | undefined;
  #open = true;
  #written: Promise<void> = Promise.resolve();
  #reached = true;
  #kept = true;
  #lastSaved: number | null = null;
  #waiting: (() => void)[] = [];
  #stale = 0;
  /** The ETag that the service gave last when it refused; used when ours doesn't come to the same. */
  #toldEtag: string | null = null;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  add(sending: Sending): void {
    const last = this.#entries.at(-1);
    if (last && last.change === sending.change && this.#entries.length > this.#frozen) {
      const grown: LogEntry = {
        ...last,
        edits: compactEdits([...last.edits, ...sending.edits]),
        inverse: compactEdits([...sending.inverse, ...last.inverse]),
      };
      this.#entries[this.#entries.length - 1] = grown;
      this.#write(this.#ports.log.put(grown));
    } else {
      const entry: LogEntry = { ...sending, seq: this.#seq++, started: false };
      this.#entries.push(entry);
      this.#write(this.#ports.log.put(entry));
    }
    this.#tell();
    this.#sendSoon();
  }

  /** Takes over what another log still held. Returns once it is safely in this one. */
  async adopt(from: string, entries: readonly LogEntry[]): Promise<void> {
    const numbered = entries.map((entry) => ({ ...entry, seq: this.#seq++ }));
    this.#entries.push(...numbered);
    this.#write(this.#ports.log.adopt(from, numbered));
    this.#tell();
    this.#sendSoon();
    await this.#written;
  }

  /** Replaces or (null) drops each waiting entry, after the skill under them was loaded anew. */
  rewrite(change: (entry: LogEntry) => LogEntry | null): void {
    const dropped: number[] = [];
    this.#entries = this.#entries.flatMap((entry) => {
      const next = change(entry);
      if (next === null) dropped.push(entry.seq);
      else if (next !== entry) this.#write(this.#ports.log.put(next));
      return next ?? [];
    });
    if (dropped.length > 0) this.#write(this.#ports.log.remove(dropped));
    this.#frozen = Math.min(this.#frozen, this.#entries.length);
    this.#tell();
  }

  /** Sends now. Resolves when nothing is left to send, or at once when the service can't be reached. */
  async flush(): Promise<void> {
    while (this.#open && this.#entries.length > 0 && this.#reached) {
      const outOfReach = new Promise<void>((resolve) => this.#waiting.push(resolve));
      await Promise.race([this.#drain(), outOfReach]);
    }
  }

  /** Runs a task between two rounds of sending. */
  async between(task: () => Promise<void>): Promise<void> {
    while (this.#draining) await this.#draining;
    if (this.#open) await this.#exclusively(task);
  }

  /** Sends what can be sent now, then stops; the rest stays in the log. */
  async close(): Promise<void> {
    await this.flush();
    this.#open = false;
    clearTimeout(this.#timer);
    await this.#written;
  }

  #sendSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#drain(), QUIET);
  }

  #drain(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#draining ?? this.#exclusively(() => this.#sendAll());
  }

  #exclusively(task: () => Promise<void>): Promise<void> {
    this.#draining = task().finally(() => {
      this.#draining = undefined;
      if (this.#open && this.#entries.length > 0) this.#sendSoon();
    });
    return this.#draining;
  }

  /** Sends what is there now; what comes meanwhile has its own moment of quiet. */
  async #sendAll(): Promise<void> {
    await this.#written;
    this.#frozen = this.#entries.length;
    const edits = this.#entries.flatMap((entry) => entry.edits);
    let sent = 0;
    for (const planned of planCalls(this.#ports.skillId, edits, this.#ports.stored())) {
      let revision: number | null = null;
      try {
        const call = this.#callOf(planned);
        if (call) revision = await this.#deliver(call);
      } catch (error) {
        // A list that is to be put anew and isn't there any more was changed by somebody else, too.
        if (this.#open && (isStale(error) || error instanceof Refusal)) await this.#overtaken(error);
        else if (this.#open && isRefused(error)) await this.#refuse(planned, error);
        break;
      }
      this.#stale = 0;
      this.#ports.onAccepted(edits.slice(sent, sent + planned.count), revision);
      sent += planned.count;
      this.#accept(planned.count);
    }
    this.#frozen = 0;
    this.#tell();
  }

  #callOf({ call: planned, edit }: PlannedCall): Call | null {
    const call = typeof planned === 'function' ? planned(this.#ports.stored()) : planned;
    if (!call) return null;
    const known = edit ? this.#ports.ifMatch(edit) : call.ifMatch;
    if (known === undefined) return call;
    return { ...call, ifMatch: this.#stale >= STALE_LIMIT ? (this.#toldEtag ?? known) : known };
  }

  async #overtaken(error: unknown): Promise<void> {
    this.#stale += 1;
    this.#toldEtag = etagIn(error);
    this.#frozen = 0;
    await this.#ports.onStale();
  }

  #deliver(call: Call): Promise<number | null> {
    return deliver(call, {
      ...this.#ports,
      isOpen: () => this.#open,
      onReach: (reached) => this.#setReached(reached),
    });
  }

  /** The service has the first `count` edits. */
  #accept(count: number): void {
    const done: number[] = [];
    let left = count;
    while (left > 0) {
      const first = this.#entries[0]!;
      if (first.edits.length > left) {
        const rest: LogEntry = { ...first, edits: first.edits.slice(left), started: true };
        this.#entries[0] = rest;
        this.#write(this.#ports.log.put(rest));
        break;
      }
      left -= first.edits.length;
      done.push(first.seq);
      this.#dropFirst();
    }
    if (done.length > 0) this.#write(this.#ports.log.remove(done));
    this.#reached = true;
    this.#lastSaved = this.#ports.now();
    this.#tell();
  }

  async #refuse(planned: PlannedCall, error: unknown): Promise<void> {
    const refused: LogEntry[] = [];
    for (let left = planned.count; left > 0;) {
      const first = this.#dropFirst();
      refused.push(first);
      left -= first.edits.length;
    }
    this.#write(this.#ports.log.remove(refused.map((entry) => entry.seq)));
    const partly = refused.some((entry) => entry.started);
    await this.#ports.onRefused(refused, error, partly);
  }

  #dropFirst(): LogEntry {
    this.#frozen = Math.max(0, this.#frozen - 1);
    return this.#entries.shift()!;
  }

  #setReached(reached: boolean): void {
    if (this.#reached === reached) return;
    this.#reached = reached;
    this.#tell();
  }

  #write(written: Promise<void>): void {
    this.#written = Promise.all([this.#written, written]).then(
      () => undefined,
      () => {
        this.#kept = false;
        this.#tell();
      },
    );
  }

  #tell(): void {
    if (!this.#reached || this.#entries.length === 0) {
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
    this.#ports.onStatus({
      unsent: this.#entries.length,
      reached: this.#reached,
      lastSaved: this.#lastSaved,
      kept: this.#kept,
    });
  }
}
