import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { FormDialog } from '#editor/ui/FormDialog.tsx';
import { moveExamples } from '#skill/plan/moveExamples.ts';

interface MoveExamplesProps {
  intent: string;
  texts: readonly string[];
  copy: boolean;
  onClose: (done: boolean) => void;
}

/** Asks for the intent that examples are moved or copied to. */
export function MoveExamples({ intent, texts, copy, onClose }: MoveExamplesProps) {
  const { t } = useTranslation('intents');
  const run = usePlan();
  const intents = useDocument((state) => state.skill.intents);
  const [to, setTo] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const names = intents.keys().filter((name) => name !== intent);
  const params = { count: texts.length, name: to };
  const submit = (): void => {
    const label = { key: copy ? 'document:change.copyExamples' : 'document:change.moveExamples', params };
    const offer = copy ? t('examplesCopied', params) : t('examplesMoved', params);
    const refused = run(label, (skill) => moveExamples(skill, intent, texts, to, copy), { offer });
    setFault(refused);
    if (refused === null) onClose(true);
  };
  return (
    <FormDialog
      title={copy ? t('moveDialog.copy', params) : t('moveDialog.move', params)}
      submit={copy ? t('moveDialog.submitCopy') : t('moveDialog.submitMove')}
      disabled={!names.includes(to)}
      onSubmit={submit}
      onClose={() => onClose(false)}
    >
      <NamePicker label={t('moveDialog.to')} names={names} value={to} onChange={setTo} first error={fault} />
    </FormDialog>
  );
}
