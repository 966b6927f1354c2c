import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import type { Answer } from './answer.ts';
import { Meter } from './Meter.tsx';
import { PathRow } from './PathRow.tsx';
import classes from './TurnFacts.module.css';

/** Below this a runner-up tells an author nothing. */
const WORTH_SHOWING = 0.01;

/** What was understood in a turn and what it did: intents, entities, path, context. */
export function TurnFacts({ answer: { intents, entities, visited, changed } }: { answer: Answer }) {
  const { t } = useTranslation('tryit');
  const shown = intents.filter((seen, rank) => rank === 0 || seen.confidence >= WORTH_SHOWING).slice(0, 3);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('intent')}</dt>
        <dd>
          {shown.map(({ intent, confidence }) => (
            <div key={intent} className={classes.intent}>
              <Chip kind="intent" title={`#${intent}`}>
                {intent}
              </Chip>
              <Meter value={confidence} />
            </div>
          ))}
          {shown.length === 0 && <span className={classes.none}>{t('noIntent')}</span>}
        </dd>
      </div>
      {entities.length > 0 && (
        <div>
          <dt>{t('entities')}</dt>
          <dd className={classes.chips}>
            {entities.map(({ entity, value }, index) => (
              <Chip key={index} kind="entity" title={`@${entity}:${value}`}>
                {`${entity}: ${value}`}
              </Chip>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('path')}</dt>
        <dd>
          <PathRow visited={visited} />
        </dd>
      </div>
      {changed.length > 0 && (
        <div>
          <dt>{t('changed')}</dt>
          <dd>
            {changed.map(({ name, value }) => (
              <div key={name} className={classes.changed}>
                <Chip kind="variable" title={`$${name}`}>
                  {name}
                </Chip>
                <span dir="auto">{value === undefined ? t('removed') : JSON.stringify(value)}</span>
              </div>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
