import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { withProperty } from './itemFields.ts';

/** The channels that Watson can tell apart. */
export const CHANNELS = [
  'chat',
  'facebook',
  'intercom',
  'slack',
  'text_messaging',
  'voice_telephony',
  'whatsapp',
] as const;

/** The channels that a response is for, in the order of the file; none: it is for all. */
export function channelsOf(item: JsonObject): readonly string[] {
  return entriesOf(item).flatMap((entry) => nameOf(entry) ?? []);
}

/** The item for these channels: what the file says beside their names stays. */
export function withChannels(item: JsonObject, names: readonly string[]): JsonObject {
  const entries = entriesOf(item);
  const kept = entries.filter((entry) => {
    const name = nameOf(entry);
    return name === null || names.includes(name);
  });
  const known = channelsOf(item);
  const added = names.filter((name) => !known.includes(name)).map((channel) => ({ channel }));
  const channels = [...kept, ...added];
  return withProperty(item, ['channels'], channels.length > 0 ? channels : undefined);
}

function entriesOf(item: JsonObject): readonly Json[] {
  const list = item['channels'];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

function nameOf(entry: Json): string | null {
  return isJsonObject(entry) && typeof entry['channel'] === 'string' ? entry['channel'] : null;
}
