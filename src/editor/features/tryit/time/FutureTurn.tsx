import { useTranslation } from 'react-i18next';
import type { Json } from '#lib/json.ts';
import { Chip } from '#editor/ui/Chip.tsx';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import { PathRow } from '../PathRow.tsx';
import { Said } from '../Said.tsx';
import type { Turn } from '../turn.ts';
import classes from './CompareDialog.module.css';

interface FutureTurnProps {
  /** Null in a future that is shorter. */
  turn: Turn | null;
  /** The variables that the other future leaves at another value; undefined: not set. */
  context: readonly { readonly name: string; readonly value: Json | undefined }[];
}

/** One side of a compared turn: what was said, answered, reached, and left in the context. */
export function FutureTurn({ turn, context }: FutureTurnProps) {
  const { t } = useTranslation('time');
  if (!turn) return <p className={classes.none}>{t('compare.none')}</p>;
  const { said, answer } = turn;
  return (
    <div className={classes.future}>
      {said && <Said said={said} entities={answer?.entities ?? []} />}
      {answer ? (
        <>
          {answer.responses.map((item, index) => (
            <ResponseView key={index} item={item} />
          ))}
          <dl className={classes.facts}>
            <div>
              <dt>{t('compare.nodes')}</dt>
              <dd>
                <PathRow visited={answer.visited} />
              </dd>
            </div>
            {context.length > 0 && (
              <div>
                <dt>{t('compare.context')}</dt>
                <dd>
                  {context.map(({ name, value }) => (
                    <p key={name} className={classes.variable}>
                      <Chip kind="variable" title={`$${name}`}>
                        {name}
                      </Chip>
                      <span dir="auto">
                        {value === undefined ? t('compare.unset') : JSON.stringify(value)}
                      </span>
                    </p>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p className={classes.none}>{turn.failure ?? t('compare.waits')}</p>
      )}
    </div>
  );
}
