import { Type, type Static } from 'typebox';
import { oneOf } from './scalars.ts';

/*
 * Query parameters. Unknown ones are ignored. `version`, which every method needs, is checked before all else;
 * only the form of the dialog stack depends on it.
 */

export const AuditQuery = Type.Object({
  /** Adds `created` and `updated` to every element. */
  include_audit: Type.Optional(Type.Boolean()),
});
export type AuditQuery = Static<typeof AuditQuery>;

export const ExportQuery = Type.Object({
  ...AuditQuery.properties,
  /** Adds the elements within. */
  export: Type.Optional(Type.Boolean()),
});
export type ExportQuery = Static<typeof ExportQuery>;

export const WorkspaceQuery = Type.Object({
  ...ExportQuery.properties,
  /** `stable` sorts everything within by name; the orders of lists, which IBM's suites ask for, say nothing here. */
  sort: Type.Optional(oneOf('stable', 'name', '-name', 'updated', '-updated')),
});
export type WorkspaceQuery = Static<typeof WorkspaceQuery>;

export const AsyncExportQuery = Type.Object({
  ...AuditQuery.properties,
  /** Sorts everything within by name. */
  sort: Type.Optional(oneOf('stable')),
  /** Adds how many intents, entities and dialog nodes there are. */
  verbose: Type.Optional(Type.Boolean()),
});
export type AsyncExportQuery = Static<typeof AsyncExportQuery>;

export const UpdateQuery = Type.Object({
  ...AuditQuery.properties,
  /** Adds the elements given to those that are there, instead of replacing them. */
  append: Type.Optional(Type.Boolean()),
});
export type UpdateQuery = Static<typeof UpdateQuery>;

/** More than this on a page isn't given, whatever is asked for. */
export const LONGEST_PAGE = 10_000;

export const ListQuery = Type.Object({
  ...ExportQuery.properties,
  /** The name or `updated`, with “-” before it in reverse. */
  sort: Type.Optional(Type.String()),
  page_limit: Type.Optional(Type.Integer({ minimum: 1 })),
  cursor: Type.Optional(Type.String()),
  include_count: Type.Optional(Type.Boolean()),
});
export type ListQuery = Static<typeof ListQuery>;

export const MessageQuery = Type.Object({
  /** Before 2016-09-20 the dialog stack is a list of node ids. */
  version: Type.String(),
  nodes_visited_details: Type.Optional(Type.Boolean()),
  /** Adds `trace` to the answer: what the dialog did, in order, and why. Parley's own. */
  trace: Type.Optional(Type.Boolean()),
});
export type MessageQuery = Static<typeof MessageQuery>;

export const LogQuery = Type.Object({
  /** In Watson's query language. */
  filter: Type.Optional(Type.String()),
  /** `request_timestamp` or `-request_timestamp`. */
  sort: Type.Optional(Type.String()),
  page_limit: Type.Optional(Type.Integer({ minimum: 1 })),
  cursor: Type.Optional(Type.String()),
});
export type LogQuery = Static<typeof LogQuery>;

/** Logs of all workspaces: the filter has to name the language, and the workspace, assistant or deployment. */
export const AllLogsQuery = Type.Object({ ...LogQuery.properties, filter: Type.String() });
export type AllLogsQuery = Static<typeof AllLogsQuery>;

export const UserDataQuery = Type.Object({ customer_id: Type.String({ minLength: 1 }) });
export type UserDataQuery = Static<typeof UserDataQuery>;

export interface Pagination {
  readonly refresh_url: string;
  readonly next_url?: string;
  readonly next_cursor?: string;
  readonly total?: number;
}
