import { useTranslation } from 'react-i18next';
import type { TextNote } from '#editor/commands/artifacts/AddField.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { createExamples } from '#skill/plan/createExamples.ts';
import { AddSentences } from './AddSentences.tsx';
import { readPasted } from './pastedLines.ts';

/** The field for new examples, which tells of a sentence that is there already, here or elsewhere. */
export function AddExample({ intent }: { intent: string }) {
  const { t } = useTranslation('intents');
  const document = useDocumentStore();
  const session = useSessionStore();
  const run = usePlan();
  const noteOf = (text: string): TextNote => {
    const [line] = readPasted(document.getState().skill, intent, text);
    if (line?.state === 'here') return { fault: t('add.here') };
    if (line?.state === 'tooLong') return { fault: t('paste.tooLong') };
    return {
      fault: null,
      hint: line?.state === 'elsewhere' ? t('add.elsewhere', { name: line.intent }) : undefined,
    };
  };
  const add = (texts: readonly string[]): string | null => {
    const label = { key: 'document:change.addExamples', params: { count: texts.length, name: intent } };
    const refused = run(label, (skill) => createExamples(skill, intent, texts));
    if (refused === null && texts.length === 1) session.getState().say(t('add.added'));
    return refused;
  };
  return <AddSentences intent={intent} label={t('add.label')} onAdd={add} noteOf={noteOf} />;
}
