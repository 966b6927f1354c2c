import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import type { Label } from '#editor/document/change.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { taughtAs, teachSentence } from '#skill/plan/teachSentence.ts';
import type { IntentSeen } from './answer.ts';
import classes from './Correct.module.css';
import { useTestStore } from './TestContext.tsx';

/** So many of the intents that came into question are offered right away. */
const OFFERED = 3;

interface CorrectSentenceProps {
  turn: number;
  text: string;
  intents: readonly IntentSeen[];
  onClose: () => void;
}

/** Says what a sentence should have been held for; then the turn is asked again. */
export function CorrectSentence({ turn, text, intents, onClose }: CorrectSentenceProps) {
  const { t } = useTranslation('tryit');
  const run = usePlan();
  const test = useTestStore();
  const skill = useDocument((state) => state.skill);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const names = [...skill.intents.keys()];
  const taught = taughtAs(skill, text);
  const offered = intents.map(({ intent }) => intent).filter((intent) => skill.intents.has(intent));

  const teach = (intent: string | null): void => {
    const label: Label =
      intent === null
        ? { key: 'document:change.teachIrrelevant', params: { text } }
        : { key: 'document:change.teachSentence', params: { text, name: intent } };
    const offer = intent === null ? t('taughtIrrelevant') : t('taughtSentence', { name: intent });
    const refused = run(label, (present) => teachSentence(present, text, intent), { offer });
    setFault(refused);
    if (refused !== null) return;
    onClose();
    void test.getState().askAgain(turn);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = name.trim().replace(/^#/, '');
    if (skill.intents.has(wanted)) teach(wanted);
    else setFault(t('noSuchIntent'));
  };

  return (
    <form className={classes.correct} aria-label={t('correctTitle')} onSubmit={submit}>
      <p>{t('correctHint')}</p>
      <div className={classes.choices}>
        {offered.slice(0, OFFERED).map((intent) => (
          <Button
            key={intent}
            size="compact-xs"
            variant="default"
            aria-pressed={taught.intents.includes(intent)}
            onClick={() => teach(intent)}
          >
            {`#${intent}`}
          </Button>
        ))}
        <Button
          size="compact-xs"
          variant="default"
          aria-pressed={taught.irrelevant}
          onClick={() => teach(null)}
        >
          {t('irrelevant')}
        </Button>
      </div>
      <NamePicker
        label={t('anotherIntent')}
        names={names}
        value={name}
        error={fault}
        onChange={(value) => {
          setName(value);
          setFault(null);
        }}
      />
      <div className={classes.actions}>
        <Button size="compact-xs" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button size="compact-xs" type="submit" disabled={name.trim() === ''}>
          {t('teach')}
        </Button>
      </div>
    </form>
  );
}
