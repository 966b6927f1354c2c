/** A moment as a field of the type `datetime-local` has it: the reader's wall clock, to the minute. */
export function toLocal(moment: string): string {
  const date = new Date(moment);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** ISO 8601; null for an empty field. */
export function fromLocal(local: string): string | null {
  const date = new Date(local);
  return local === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
