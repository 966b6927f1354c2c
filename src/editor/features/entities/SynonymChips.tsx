import { Button, TextInput } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';
import { CloseIcon } from '#editor/ui/icons.tsx';
import { listIn } from '#skill/apply/nested.ts';
import type { Patch } from '#skill/edit.ts';
import type { Entity, EntityValue } from '#skill/model.ts';
import { wordsIn } from './readValues.ts';
import { sharedWords } from './sharedWords.ts';
import classes from './ValueDialog.module.css';

interface SynonymChipsProps {
  entity: Entity;
  value: EntityValue;
  /** Null when it is done, else why not. */
  onChange: (patch: Patch) => string | null;
}

/** The synonyms of a value as chips, each with its cross; the ones that another value has too are marked. */
export function SynonymChips({ entity, value, onChange }: SynonymChipsProps) {
  const { t } = useTranslation('entities');
  const faultOf = useNameFault('value');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const synonyms = listIn(value.synonyms);
  const shared = sharedWords(entity).get(value.value);

  const set = (next: readonly string[]): string | null =>
    onChange({ set: { type: 'synonyms', synonyms: [...next] } });
  const add = (typed: string): void => {
    const words = wordsIn(typed).filter((word) => word !== value.value && !synonyms.includes(word));
    const wrong = words.map(faultOf).find((found) => found !== null) ?? null;
    const refused = wrong ?? (words.length > 0 ? set([...synonyms, ...words]) : null);
    setFault(refused);
    if (refused === null) setText('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add(text);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\S[^]*[\r\n,;\t]+[^]*\S/.test(pasted)) return;
    event.preventDefault();
    add(`${text},${pasted}`);
  };
  return (
    <section aria-label={t('value.synonyms')} className={classes.part}>
      {synonyms.length === 0 && <p className={actions.note}>{t('value.noSynonyms')}</p>}
      <ul className={classes.chips}>
        {synonyms.map((synonym) => (
          <li
            key={synonym}
            className={classes.chip}
            data-tone={shared?.has(synonym.toLowerCase()) ? 'warn' : undefined}
          >
            <span dir="auto">{synonym}</span>
            <button
              type="button"
              aria-label={t('value.removeSynonym', { synonym })}
              onClick={() => {
                set(synonyms.filter((other) => other !== synonym));
                field.current?.focus();
              }}
            >
              <CloseIcon size={12} />
            </button>
          </li>
        ))}
      </ul>
      {[...(shared ?? [])].map(([word, values]) => (
        <p key={word} className={classes.warning}>
          {t('value.shared', { word, values: values.join(', ') })}
        </p>
      ))}
      <form className={actions.replace} onSubmit={submit}>
        <TextInput
          ref={field}
          label={t('value.addSynonyms')}
          dir="auto"
          autoComplete="off"
          value={text}
          error={fault}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setFault(null);
          }}
          onPaste={onPaste}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t('value.add')}
        </Button>
      </form>
    </section>
  );
}
