type Ask = () => Promise<unknown>;

/** The part of the Web Locks API that documents use, for tabs that live in one test. */
export class MemoryLocks {
  readonly #queues = new Map<string, Ask[]>();

  readonly request = async (
    name: string,
    optionsOrAct: LockOptions | LockGrantedCallback<unknown>,
    act?: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const options = typeof optionsOrAct === 'function' ? {} : optionsOrAct;
    const granted = (act ?? optionsOrAct) as LockGrantedCallback<unknown>;
    const queue = this.#queues.get(name);
    if (options.ifAvailable && queue) return granted(null);
    return new Promise((resolve, reject) => {
      const ask: Ask = async () => {
        await Promise.resolve(granted({ name, mode: 'exclusive' })).then(resolve, reject);
        const rest = this.#queues.get(name)!;
        rest.shift();
        if (rest.length > 0) void rest[0]!();
        else this.#queues.delete(name);
      };
      options.signal?.addEventListener('abort', () => {
        const waiting = this.#queues.get(name) ?? [];
        if (waiting.indexOf(ask) > 0) waiting.splice(waiting.indexOf(ask), 1);
        reject(new DOMException('Aborted', 'AbortError'));
      });
      if (queue) queue.push(ask);
      else {
        this.#queues.set(name, [ask]);
        void ask();
      }
    });
  };
}
