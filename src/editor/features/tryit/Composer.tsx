import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SendIcon } from '#editor/ui/icons.tsx';
import classes from './Composer.module.css';
import { InjectedChips } from './Injected.tsx';
import { useTest, useTestStore } from './TestContext.tsx';
import { lookByKey } from './time/lookByKey.ts';
import { useLiveTruth } from './truth/useLiveTruth.ts';

interface ComposerProps {
  inputId: string;
}

/** The line to type in. Arrow up brings back what was said before, newest first; arrow down goes forward again. */
export function Composer({ inputId }: ComposerProps) {
  const { t } = useTranslation('tryit');
  const test = useTestStore();
  const { say } = test.getState();
  const turns = useTest((state) => state.turns);
  const waiting = useTest((state) => state.waiting);
  const [text, setText] = useState('');
  /** How many sentences back the line stands; 0 is the line being written. */
  const [back, setBack] = useState(0);
  useLiveTruth(text);
  const said = turns.flatMap((turn) => (turn.said === null ? [] : [turn.said.label]));

  function recall(event: KeyboardEvent<HTMLInputElement>): void {
    if (lookByKey(event, test.getState())) return;
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const next = Math.min(said.length, Math.max(0, back + step));
    if (step === 0 || next === back) return;
    event.preventDefault();
    setBack(next);
    setText(next === 0 ? '' : (said[said.length - next] ?? ''));
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (waiting || text.trim() === '') return;
    void say(text);
    setText('');
    setBack(0);
  }

  return (
    <form className={classes.composer} onSubmit={submit}>
      <InjectedChips />
      <div className={classes.field}>
        <input
          id={inputId}
          data-focus-target="tryit"
          aria-label={t('input')}
          placeholder={t('placeholder')}
          autoComplete="off"
          maxLength={2048}
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setBack(0);
          }}
          onKeyDown={recall}
        />
        <button type="submit" aria-label={t('send')} disabled={waiting || text.trim() === ''}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
