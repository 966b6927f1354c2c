import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '#lib/json.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { canRehearse } from '#editor/api/message.ts';
import { titleOf } from '#skill/node.ts';
import { canWait, standAt, type Stand } from '#skill/standAt.ts';
import type { Skill } from '#skill/model.ts';
import rows from '../ContextEditor.module.css';
import drawer from '../Drawer.module.css';
import { NewVariable } from '../NewVariable.tsx';
import { useTestStore } from '../TestContext.tsx';
import { useLine } from '../time/useLine.ts';
import { TypedValue } from '../TypedValue.tsx';
import classes from './BeginDrawer.module.css';
import { Presets } from './Presets.tsx';
import { StandChoice } from './StandChoice.tsx';
import { variablesFor } from './variablesFor.ts';

interface BeginDrawerProps {
  /** A node of the skill. */
  node: string;
  onStarted: () => void;
}

/** How a test begins at a node: with what happens there, and with which variables. */
export function BeginDrawer({ node, onStarted }: BeginDrawerProps) {
  const { t } = useTranslation('begin');
  const test = useTestStore();
  const skill = useDocument((state) => state.skill);
  const skillId = useDocument((state) => state.skillId);
  const setTestFrom = useSession((state) => state.setTestFrom);
  const line = useLine();
  const startButton = useRef<HTMLButtonElement>(null);
  const stands = standsOf(skill, node, canRehearse(skillId));
  const [stand, setStand] = useState<Stand>(stands[0] ?? 'tried');
  const [variables, setVariables] = useState<JsonObject>(() => {
    const { context } = line.back ?? line;
    return Object.fromEntries(variablesFor(skill, node).map((name) => [name, context[name] ?? null]));
  });
  const title = titleOf(skill.nodes.get(node)!);

  // Whoever asked for the test goes on here: with Enter at once.
  useEffect(() => startButton.current?.focus(), []);

  const start = (): void => {
    // Null is how the runtime says that a variable isn't there.
    const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
    const context = { ...given, system: standAt(skill, node, stand, given) };
    void test.getState().beginAt({ node, title, stand, context });
    setTestFrom(null);
    onStarted();
  };

  return (
    <section className={`${drawer.drawer} ${classes.drawer}`} aria-label={t('title', { title })}>
      <h3>{t('title', { title })}</h3>
      <StandChoice stands={stands} value={stand} onChange={setStand} />
      <div role="group" aria-label={t('variables')} className={classes.part}>
        <h4>{t('variables')}</h4>
        <Presets variables={variables} onTake={(taken) => setVariables({ ...variables, ...taken })} />
        {Object.keys(variables).length === 0 && <p className={drawer.hint}>{t('none')}</p>}
        <ul className={rows.list}>
          {Object.entries(variables).map(([name, value]) => (
            <li key={name} className={rows.row}>
              <span className={rows.name}>{`$${name}`}</span>
              <TypedValue
                name={name}
                value={value}
                onChange={(next: Json) => setVariables({ ...variables, [name]: next })}
                onRemove={() =>
                  setVariables(
                    Object.fromEntries(Object.entries(variables).filter(([other]) => other !== name)),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <NewVariable known={variables} onAdd={(name) => setVariables({ ...variables, [name]: '' })} />
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setTestFrom(null)}>
          {t('cancel')}
        </Button>
        <Button ref={startButton} onClick={start}>
          {t('start')}
        </Button>
      </div>
    </section>
  );
}

/** What a conversation can do at a node, the likeliest first. */
function standsOf(skill: Skill, node: string, rehearses: boolean): readonly Stand[] {
  return [
    ...(rehearses ? (['answers'] as const) : []),
    ...(canWait(skill, node) ? (['waits'] as const) : []),
    'tried',
  ];
}
