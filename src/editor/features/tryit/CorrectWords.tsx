import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { listIn } from '#skill/apply/nested.ts';
import { teachWords } from '#skill/plan/teachWords.ts';
import classes from './Correct.module.css';
import { selectedWords } from './selectedWords.ts';
import { useTestStore } from './TestContext.tsx';

/** A browser's list of more than so many names helps nobody. */
const LISTED = 500;

interface CorrectWordsProps {
  turn: number;
  text: string;
  onClose: () => void;
}

/** Says which entity's value words of a sentence stand for; then the turn is asked again. */
export function CorrectWords({ turn, text, onClose }: CorrectWordsProps) {
  const { t } = useTranslation('tryit');
  const run = usePlan();
  const test = useTestStore();
  const entities = useDocument((state) => state.skill.entities);
  const [words, setWords] = useState(() => selectedWords(text));
  const [entity, setEntity] = useState('');
  const [value, setValue] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const values = listIn(entities.get(entity)?.values).filter(
    ({ type, patterns }) => type !== 'patterns' && !patterns,
  );
  const names = [...entities.keys()].filter((name) => !name.startsWith('sys-'));

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const label = { key: 'document:change.teachWords', params: { text: words, name: `${entity}:${value}` } };
    const offer = t('taughtWords', { words, name: `@${entity}:${value}` });
    const refused = run(label, (skill) => teachWords(skill, words.trim(), entity, value.trim()), { offer });
    setFault(refused);
    if (refused !== null) return;
    onClose();
    void test.getState().askAgain(turn);
  };

  return (
    <form className={classes.correct} aria-label={t('teachWords')} onSubmit={submit}>
      <TextInput
        label={t('words')}
        value={words}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={classes.pair}>
        <NamePicker label={t('meanEntity')} names={names} value={entity} onChange={setEntity} />
        <NamePicker
          label={t('meanValue')}
          names={values.slice(0, LISTED).map((known) => known.value)}
          value={value}
          error={fault}
          onChange={setValue}
        />
      </div>
      <div className={classes.actions}>
        <Button size="compact-xs" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          size="compact-xs"
          type="submit"
          disabled={words.trim() === '' || value.trim() === '' || !names.includes(entity)}
        >
          {t('teach')}
        </Button>
      </div>
    </form>
  );
}
