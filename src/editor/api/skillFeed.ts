import type { ChangeEvent, PresentEditor } from '#protocol/feed.ts';
import { request } from './http.ts';

export interface FeedListener {
  readonly skillId: string;
  /** The id that this editor gave itself. */
  readonly client: string;
  /** The revision that the editor has; what came after it is told first. */
  readonly after: number;
  onChange(change: ChangeEvent): void;
  /** All editors that have the skill open, this one too. */
  onPresence(editors: readonly PresentEditor[]): void;
  onTrained(): void;
  /** The way to the service is open: what is told of this editor there is forgotten. */
  onOpen(): void;
}

/** A browser gives up for good on an answer that isn't a stream; then it is tried again after so long, in ms. */
const AGAIN = 5000;
/** A page that nobody sees stops listening after so long, in ms: browsers allow few connections to one service. */
const UNSEEN = 60_000;

const pathOf = (skillId: string): string => `/studio/skills/${encodeURIComponent(skillId)}`;

/** Listens to what happens to a skill until the result is called. */
export function listenToSkill(listener: FeedListener): () => void {
  let { after } = listener;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(timer);
    if (source) return;
    const query = new URLSearchParams({ client: listener.client, after: String(after) });
    source = new EventSource(`${pathOf(listener.skillId)}/events?${query.toString()}`);
    const on = (event: string, act: (data: unknown) => void): void =>
      source?.addEventListener(event, ({ data }: MessageEvent<string>) => act(JSON.parse(data)));
    on('change', (data) => {
      const change = data as ChangeEvent;
      after = change.revision;
      listener.onChange(change);
    });
    on('presence', (data) => listener.onPresence(data as readonly PresentEditor[]));
    on('trained', () => listener.onTrained());
    source.addEventListener('open', () => listener.onOpen());
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      close();
      timer = setTimeout(open, AGAIN);
    });
  }

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  function follow(): void {
    if (document.visibilityState === 'visible') open();
    else timer = setTimeout(close, UNSEEN);
  }

  open();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close();
  };
}

/** Tells other editors which node this one shows. */
export function tellPresence(skillId: string, client: string, node: string | null): Promise<unknown> {
  return request({ method: 'POST', path: `${pathOf(skillId)}/presence`, body: { client, node } });
}
