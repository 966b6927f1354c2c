import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '#lib/json.ts';
import { INTERNAL } from './answer.ts';
import { ChangeMark, kindOf } from './ChangedList.tsx';
import classes from './ContextEditor.module.css';
import drawer from './Drawer.module.css';
import { NewVariable } from './NewVariable.tsx';
import { useTest, useTestStore } from './TestContext.tsx';
import { useLine } from './time/useLine.ts';
import { TypedValue } from './TypedValue.tsx';

/** The variables that the next turn starts from, to be changed by hand; marked, what the latest turn changed. */
export function ContextEditor() {
  const { t } = useTranslation('tryit');
  const test = useTestStore();
  const line = useLine();
  const { context } = line.back ?? line;
  const latest = useTest((state) => state.turns.at(-1)?.answer?.changed) ?? [];
  const names = Object.keys(context).filter((key) => !INTERNAL.has(key));
  const removed = latest.filter(({ value }) => value === undefined);
  const change = (next: JsonObject): void => test.getState().setContext(next);
  const without = (key: string): JsonObject =>
    Object.fromEntries(Object.entries(context).filter(([other]) => other !== key));
  return (
    <section className={drawer.drawer} aria-label={t('context.title')}>
      <h3>{t('context.title')}</h3>
      {names.length === 0 && <p className={drawer.hint}>{t('context.none')}</p>}
      <ul className={classes.list}>
        {names.map((key) => {
          const changed = latest.find((candidate) => candidate.name === key);
          return (
            <li key={key} className={classes.row}>
              <span className={classes.name}>
                {changed && <ChangeMark kind={kindOf(changed)} />}
                {`$${key}`}
              </span>
              <TypedValue
                name={key}
                value={context[key] ?? null}
                onChange={(value: Json) => change({ ...context, [key]: value })}
                onRemove={() => change(without(key))}
              />
            </li>
          );
        })}
        {removed.map(({ name: gone }) => (
          <li key={`removed ${gone}`} className={classes.row}>
            <span className={classes.name}>
              <ChangeMark kind="removed" />
              <del>{`$${gone}`}</del>
            </span>
          </li>
        ))}
      </ul>
      <NewVariable known={context} onAdd={(name) => change({ ...context, [name]: '' })} />
    </section>
  );
}
