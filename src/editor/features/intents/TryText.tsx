import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textInsightQuery } from '#editor/api/insight.ts';
import page from '#editor/commands/artifacts/page.module.css';
import { usePaused } from '#editor/commands/artifacts/usePaused.ts';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { listIn } from '#skill/apply/nested.ts';
import { createExamples } from '#skill/plan/createExamples.ts';
import classes from './TryText.module.css';

/** Less than this ahead of the next is close. */
const CLOSE = 0.2;

/** Which intent a sentence would hit, and whose examples are nearest, while it is being typed. */
export function TryText({ intent }: { intent: string }) {
  const { t } = useTranslation('intents');
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const intents = useDocument((state) => state.skill.intents);
  const run = usePlan();
  const [text, setText] = useState('');
  const asked = usePaused(text);
  const { data, isError } = useQuery(textInsightQuery(skillId, asked, saved));
  const shown = asked === '' ? undefined : data;
  const [first, second] = shown?.intents ?? [];
  const ahead = first && second ? first.confidence - second.confidence : 1;
  const has = (name: string): boolean =>
    listIn(intents.get(name)?.examples).some((example) => example.text === asked);
  const targets = [...new Set([intent, ...(first ? [first.intent] : [])])].filter(
    (name) => intents.has(name) && !has(name),
  );
  const add = (name: string): void => {
    const params = { count: 1, name };
    run({ key: 'document:change.addExamples', params }, (skill) => createExamples(skill, name, [asked]), {
      offer: t('add.added'),
    });
  };
  return (
    <section aria-label={t('tryText.title')}>
      <h3>{t('tryText.title')}</h3>
      <TextInput
        aria-label={t('tryText.label')}
        placeholder={t('tryText.label')}
        dir="auto"
        autoComplete="off"
        maxLength={1024}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {isError && asked !== '' && <p className={page.dim}>{t('tryText.unreachable')}</p>}
      {shown && (
        <div className={classes.answer}>
          {shown.irrelevant && <p className={classes.close}>{t('tryText.irrelevant')}</p>}
          <ol>
            {shown.intents.slice(0, 3).map(({ intent: name, confidence }) => (
              <li key={name} className={classes.intent}>
                <Chip kind="intent" title={name}>
                  {name}
                </Chip>
                <span className={classes.bar} aria-hidden="true">
                  <span style={{ width: `${confidence * 100}%` }} />
                </span>
                <span>{confidence.toFixed(2)}</span>
              </li>
            ))}
          </ol>
          {ahead < CLOSE && <p className={classes.close}>{t('tryText.ahead', { by: ahead.toFixed(2) })}</p>}
          <Nearest reasons={shown.reasons} />
          <div className={page.cardActions}>
            {targets.map((name) => (
              <Button key={name} size="compact-xs" variant="default" onClick={() => add(name)}>
                {name === intent ? t('tryText.addHere') : t('tryText.addTo', { name })}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

interface Near {
  readonly text: string;
  readonly intent: string;
  readonly similarity: number;
}

function Nearest({ reasons }: { reasons: readonly { readonly nearest: readonly Near[] }[] }) {
  const { t } = useTranslation('intents');
  const nearest = reasons
    .flatMap((reason) => reason.nearest)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, 4);
  if (nearest.length === 0) return null;
  return (
    <>
      <p className={classes.heading}>{t('tryText.nearest')}</p>
      <ul>
        {nearest.map(({ text, intent, similarity }) => (
          <li key={`${intent} ${text}`} className={classes.near}>
            <span dir="auto">{text}</span>
            <span>{similarity.toFixed(2)}</span>
            <span className={page.dim}>{intent}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
