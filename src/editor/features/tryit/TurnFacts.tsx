import { useTranslation } from 'react-i18next';
import { textIn } from '#editor/ui/response/textIn.ts';
import type { Answer } from './answer.ts';
import { ChangedList } from './ChangedList.tsx';
import { PathRow } from './PathRow.tsx';
import type { Turn } from './turn.ts';
import classes from './TurnFacts.module.css';
import { TurnEntities } from './TurnEntities.tsx';
import { TurnIntents } from './TurnIntents.tsx';

/** What was understood in a turn and what it did: intents, entities, path, context. */
export function TurnFacts({ turn: { turn, said }, answer }: { turn: Turn; answer: Answer }) {
  const { t } = useTranslation('tryit');
  const { intents, entities, visited, changed } = answer;
  const text = textIn(said?.input ?? {}, 'text');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('intent')}</dt>
        <dd>
          <TurnIntents turn={turn} text={said?.intents ? null : text} intents={intents} />
        </dd>
      </div>
      <div>
        <dt>{t('entities')}</dt>
        <dd>
          <TurnEntities turn={turn} text={said?.entities ? null : text} entities={entities} />
        </dd>
      </div>
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
            <ChangedList changed={changed} />
          </dd>
        </div>
      )}
    </dl>
  );
}
