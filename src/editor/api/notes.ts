import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Note, NoteContent } from '#protocol/notes.ts';
import { request } from './http.ts';

const notesPath = (skillId: string) => `/studio/skills/${encodeURIComponent(skillId)}/notes`;

function notesQuery(skillId: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'notes'],
    queryFn: ({ signal }) => request<Note[]>({ path: notesPath(skillId), signal }),
  });
}

const NONE: readonly Note[] = [];

/** The notes about a skill; none until they are there. */
export function useNotes(skillId: string): readonly Note[] {
  return useQuery(notesQuery(skillId)).data ?? NONE;
}

export type NoteChange = Partial<NoteContent> | ((now: NoteContent) => Partial<NoteContent>);

export interface NoteEdits {
  add(id: string, content: NoteContent): void;
  /** As a function, `change` is asked of the note as it is now, which may be newer than what was drawn. */
  change(id: string, change: NoteChange): void;
  remove(id: string): void;
}

/** Changes notes: here at once, then at the service. What it refuses is taken back by loading them again. */
export function useNoteEdits(skillId: string): NoteEdits {
  const client = useQueryClient();
  const { queryKey } = notesQuery(skillId);
  const show = (change: (notes: readonly Note[]) => Note[]): void => {
    void client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (notes: Note[] | undefined) => change(notes ?? []));
  };
  const reload = (): void => void client.invalidateQueries({ queryKey });
  // One after the other, so that the last word typed is the last one stored.
  const scope = { id: `notes ${skillId}` };
  const put = useMutation({
    scope,
    mutationFn: ({ id, content }: { id: string; content: NoteContent }) =>
      request<Note>({ method: 'PUT', path: `${notesPath(skillId)}/${id}`, body: content }),
    onError: reload,
  });
  const remove = useMutation({
    scope,
    mutationFn: (id: string) => request({ method: 'DELETE', path: `${notesPath(skillId)}/${id}` }),
    onError: reload,
  });
  const store = (id: string, content: NoteContent): void => {
    const note = { ...content, id, updated: new Date().toISOString() };
    show((notes) =>
      notes.some((one) => one.id === id)
        ? notes.map((one) => (one.id === id ? note : one))
        : [...notes, note],
    );
    put.mutate({ id, content });
  };
  return {
    add: store,
    change(id, change) {
      // What the note is now, not what was drawn last: a press ends the typing right before it.
      const note = client.getQueryData<Note[]>(queryKey)?.find((one) => one.id === id);
      if (!note) return;
      const { id: _id, updated: _updated, ...content } = note;
      store(id, { ...content, ...(typeof change === 'function' ? change(content) : change) });
    },
    remove(id) {
      show((notes) => notes.filter((one) => one.id !== id));
      remove.mutate(id);
    },
  };
}
