import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { testPattern, type PatternMatch } from './testPattern.ts';
import classes from './ValueDialog.module.css';

/** Tries patterns on a text while one types, and shows each place that they find with its groups. */
export function PatternTester({ entity, patterns }: { entity: string; patterns: readonly string[] }) {
  const { t } = useTranslation('entities');
  const [text, setText] = useState('');
  const results = patterns.map((pattern) => ({ pattern, result: testPattern(pattern, text) }));
  const faults = results.flatMap(({ pattern, result }) =>
    'fault' in result ? [{ pattern, reason: result.fault }] : [],
  );
  const found = results.flatMap(({ pattern, result }) =>
    'matches' in result ? result.matches.map((match) => ({ pattern, match })) : [],
  );
  return (
    <div className={classes.part}>
      {faults.map(({ pattern, reason }) => (
        <p key={pattern} role="alert" className={classes.fault}>
          <code>{pattern}</code> {t('value.fault', { reason })}
        </p>
      ))}
      <TextInput
        label={t('value.sample')}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text !== '' && found.length === 0 && faults.length < patterns.length && (
        <p className={actions.note} role="status">
          {t('value.noMatch')}
        </p>
      )}
      {found.length > 0 && (
        <ul aria-label={t('value.matches')} className={classes.matches}>
          {found.map(({ pattern, match }) => (
            <li key={`${pattern} ${match.start}`}>
              <p dir="auto">
                {text.slice(0, match.start)}
                <mark>{text.slice(match.start, match.end)}</mark>
                {text.slice(match.end)}
              </p>
              <Groups entity={entity} match={match} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The capturing groups of a match, and how a condition or an answer gets at them. */
function Groups({ entity, match }: { entity: string; match: PatternMatch }) {
  const { t } = useTranslation('entities');
  return (
    <dl className={classes.groups}>
      {match.groups.map((group, index) =>
        group === null ? null : (
          // Groups are known by their number.
          <div key={index}>
            <dt>{t('value.group', { number: index })}</dt>
            <dd dir="auto">{group}</dd>
            <dd className={classes.use}>
              {t('value.use', {
                expression: index === 0 ? `@${entity}.literal` : `<? @${entity}.groups[${index}] ?>`,
              })}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
