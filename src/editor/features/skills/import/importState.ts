import type { ApiError } from '../../../api/apiError.ts';
import type { FileReport } from './fileReport.ts';

/** How far opening a file is. Null: nothing is being opened. */
export type ImportState =
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'sending'; readonly file: string; readonly part: number }
  | { readonly step: 'unreadable'; readonly file: string }
  | { readonly step: 'failed'; readonly file: string; readonly error: ApiError }
  | {
      readonly step: 'notJson';
      readonly file: string;
      readonly fault: Extract<FileReport, { kind: 'notJson' }>['fault'];
    }
  | {
      readonly step: 'faulty';
      readonly file: string;
      readonly report: Extract<FileReport, { kind: 'faulty' }>;
    }
  | null;
