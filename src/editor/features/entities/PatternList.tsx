import { ActionIcon, Button, TextInput } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { CloseIcon } from '#editor/ui/icons.tsx';
import { listIn } from '#skill/apply/nested.ts';
import type { Patch } from '#skill/edit.ts';
import type { EntityValue } from '#skill/model.ts';
import classes from './ValueDialog.module.css';

/** The machine for regular expressions is as much as a small page: it comes when patterns are worked on. */
const PatternTester = lazy(async () => ({ default: (await import('./PatternTester.tsx')).PatternTester }));

interface PatternListProps {
  entity: string;
  value: EntityValue;
  /** Null when it is done, else why not. `field`: what is typed in one go is one undo step. */
  onChange: (patch: Patch, field?: string) => string | null;
}

/** The patterns of a value, and a text to try them on. */
export function PatternList({ entity, value, onChange }: PatternListProps) {
  const { t } = useTranslation('entities');
  const [fresh, setFresh] = useState('');
  const patterns = listIn(value.patterns);
  const set = (next: readonly string[], field?: string): string | null =>
    onChange({ set: { type: 'patterns', patterns: [...next] } }, field);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = fresh.trim();
    if (wanted === '' || patterns.includes(wanted)) return;
    if (set([...patterns, wanted]) === null) setFresh('');
  };
  return (
    <section aria-label={t('value.patterns')} className={classes.part}>
      {patterns.map((pattern, index) => (
        // A pattern that is being typed is another one with each key.
        <div key={index} className={classes.pattern}>
          <TextInput
            aria-label={t('value.pattern', { number: index + 1 })}
            value={pattern}
            maxLength={512}
            spellCheck={false}
            onChange={(event) => set(patterns.with(index, event.currentTarget.value), `pattern ${index}`)}
          />
          <ActionIcon
            aria-label={t('value.removePattern', { number: index + 1 })}
            onClick={() => set(patterns.toSpliced(index, 1))}
          >
            <CloseIcon size={14} />
          </ActionIcon>
        </div>
      ))}
      <form className={actions.replace} onSubmit={add}>
        <TextInput
          label={t('value.newPattern')}
          value={fresh}
          maxLength={512}
          spellCheck={false}
          autoComplete="off"
          classNames={{ input: classes.mono ?? '' }}
          onChange={(event) => setFresh(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={fresh.trim() === ''}>
          {t('value.add')}
        </Button>
      </form>
      <Suspense fallback={<p className={actions.note}>{t('value.loading')}</p>}>
        <PatternTester
          entity={entity}
          patterns={fresh.trim() === '' ? patterns : [...patterns, fresh.trim()]}
        />
      </Suspense>
    </section>
  );
}
