import type { ErrorDetail } from '#protocol/errors.ts';
import type { Problem } from '#skill/problem.ts';
import { ServiceError } from '../errors.ts';

/** As many faults as help; a broken file can have thousands. */
const SHOWN = 50;

/** Why a workspace can't be taken in. */
export function faulty(faults: readonly Problem[]): ServiceError {
  const errors = faults.slice(0, SHOWN).map(toDetail);
  const first = faults[0]?.message ?? '';
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  const isDuplicate = faults.every((fault) => fault.code.endsWith('.duplicate'));
  return new ServiceError(isDuplicate ? 'duplicate' : 'badWorkspace', first + more, errors);
}

export function toDetail({ code, message, at: { path } }: Problem): ErrorDetail {
  // Clients show the first of these, and IBM's tell a duplicate by how it begins.
  return { message: code.endsWith('.duplicate') ? `Unique Violation: ${message}` : message, path };
}
