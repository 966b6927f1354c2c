import type { JsonObject } from '#lib/json.ts';
import type { RichResponse } from '#skill/response.ts';

/** The kinds of responses that can be added, in the order of the menu. */
export const ADDABLE = [
  'text',
  'option',
  'image',
  'video',
  'audio',
  'iframe',
  'pause',
  'connect_to_agent',
  'channel_transfer',
  'search_skill',
  'user_defined',
] as const;

export type Addable = (typeof ADDABLE)[number] & (RichResponse['kind'] | 'text');

/** What a new response of a kind holds: what Watson asks for, empty. */
export function newResponse(kind: Addable): JsonObject {
  return { response_type: kind, ...START[kind] };
}

const START: Readonly<Record<Addable, JsonObject>> = {
  text: { selection_policy: 'sequential', values: [{ text: '' }] },
  option: { title: '', options: [] },
  image: { source: '' },
  video: { source: '' },
  audio: { source: '' },
  iframe: { source: '' },
  pause: { time: 1000, typing: true },
  connect_to_agent: {
    message_to_human_agent: '',
    agent_available: { message: '' },
    agent_unavailable: { message: '' },
  },
  channel_transfer: { message_to_user: '', transfer_info: { target: { chat: { url: '' } } } },
  search_skill: { query: '', query_type: 'natural_language', filter: '', discovery_version: '2018-12-03' },
  user_defined: { user_defined: {} },
};
