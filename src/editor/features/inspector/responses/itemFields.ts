import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { RichResponse } from '#skill/response.ts';

/** How one property of a response is edited. */
export interface ItemField {
  /** Where it stands in the item. */
  readonly path: readonly string[];
  readonly control:
    /** A text that may hold expressions. */
    | 'text'
    /** One line: an address, an id. */
    | 'line'
    /** Milliseconds, edited in seconds. */
    | 'seconds'
    | 'tick'
    | 'json'
    /** Absent, or one of these. */
    | readonly string[];
}

const text = (...path: readonly string[]): ItemField => ({ path, control: 'text' });
const line = (...path: readonly string[]): ItemField => ({ path, control: 'line' });

const MEDIA = [line('source'), text('title'), text('description')];

/** The properties of each type of response that have a field; those with a form of their own beside. */
export const ITEM_FIELDS: Readonly<Record<RichResponse['kind'], readonly ItemField[]>> = {
  option: [text('title'), text('description'), { path: ['preference'], control: ['dropdown', 'button'] }],
  pause: [
    { path: ['time'], control: 'seconds' },
    { path: ['typing'], control: 'tick' },
  ],
  image: [...MEDIA, text('alt_text')],
  video: [...MEDIA, text('alt_text'), { path: ['channel_options'], control: 'json' }],
  audio: [
    ...MEDIA,
    text('alt_text'),
    { path: ['channel_options', 'voice_telephony', 'loop'], control: 'tick' },
  ],
  iframe: [...MEDIA, line('image_url')],
  connect_to_agent: [
    text('message_to_human_agent'),
    text('agent_available', 'message'),
    text('agent_unavailable', 'message'),
    { path: ['transfer_info'], control: 'json' },
  ],
  channel_transfer: [text('message_to_user'), line('transfer_info', 'target', 'chat', 'url')],
  search_skill: [
    text('query'),
    { path: ['query_type'], control: ['natural_language', 'discovery_query_language'] },
    text('filter'),
    line('discovery_version'),
  ],
  user_defined: [{ path: ['user_defined'], control: 'json' }],
  suggestion: [],
  unknown: [],
};

/** The property at a path, undefined when it isn't there. */
export function propertyOf(item: JsonObject, path: readonly string[]): Json | undefined {
  let at: Json | undefined = item;
  for (const key of path) at = isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** The item with another value at a path; undefined takes the property away and leaves what holds it. */
export function withProperty(item: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return item;
  if (rest.length > 0) {
    const inner = Object.hasOwn(item, key) ? item[key] : undefined;
    if (value === undefined && !isJsonObject(inner)) return item;
    return { ...item, [key]: withProperty(isJsonObject(inner) ? inner : {}, rest, value) };
  }
  if (value !== undefined) return { ...item, [key]: value };
  const { [key]: _gone, ...others } = item;
  return others;
}
