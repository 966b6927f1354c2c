import { useRef, useState } from 'react';
import { AddField, type TextNote } from '#editor/commands/artifacts/AddField.tsx';
import { PasteLines } from './PasteLines.tsx';

interface AddSentencesProps {
  /** Null: they become irrelevant sentences. */
  intent: string | null;
  label: string;
  /** Null when they are added, else why not. */
  onAdd: (texts: readonly string[]) => string | null;
  noteOf?: (text: string) => TextNote;
}

/** The field for a new sentence. Many lines at once are shown for review first. */
export function AddSentences({ intent, label, onAdd, noteOf }: AddSentencesProps) {
  const field = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  return (
    <>
      <AddField
        label={label}
        field={field}
        onAdd={(text) => onAdd([text.replaceAll('\t', ' ')])}
        onPasteLines={(lines) => (setPasted(lines), null)}
        {...(noteOf && { noteOf })}
      />
      {pasted !== null && (
        <PasteLines
          intent={intent}
          pasted={pasted}
          onAdd={onAdd}
          onClose={() => {
            setPasted(null);
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}
