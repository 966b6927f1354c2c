import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeletion } from '#editor/commands/artifacts/useDeletion.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useUses } from '#editor/commands/artifacts/useUses.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { SYSTEM_ENTITIES } from '#skill/limits.ts';
import { createEntity } from '#skill/plan/createEntity.ts';
import { nodesOf } from '#skill/uses/skillUses.ts';
import classes from './SystemEntities.module.css';
import { TrySystem } from './TrySystem.tsx';

/** What is recognised without being taught, each switched on and off. */
export function SystemEntities() {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const [text, setText] = useState('');
  const entities = useDocument((state) => state.skill.entities);
  const uses = useUses().entity;
  const deletion = useDeletion('entity', () => undefined);
  const turn = (name: string): void => {
    if (entities.has(name)) deletion.remove([name]);
    else {
      const label = { key: 'document:change.systemEntity', params: { name } };
      run(label, (skill) => createEntity(skill, { entity: name, values: [] }));
    }
  };
  return (
    // A table that scrolls is reached with the keyboard too.
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t('system.table')}>
      <TrySystem text={text} onText={setText} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('system.state')}</th>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.description')}</th>
            <th scope="col">{t('system.samples')}</th>
            <th scope="col">{t('column.nodes')}</th>
          </tr>
        </thead>
        <tbody>
          {SYSTEM_ENTITIES.map((name) => (
            <tr key={name}>
              <td>
                <input
                  type="checkbox"
                  role="switch"
                  aria-checked={entities.has(name)}
                  aria-label={t('system.on', { name })}
                  checked={entities.has(name)}
                  onChange={() => turn(name)}
                />
              </td>
              <td>
                <Chip kind="entity">{name}</Chip>
              </td>
              <td>{t(`system.about.${name}`)}</td>
              <td>
                {t(`system.sample.${name}`)
                  .split('; ')
                  .map((sample) => (
                    <button
                      key={sample}
                      type="button"
                      className={classes.sample}
                      title={t('system.trySample', { sample })}
                      onClick={() => setText(sample)}
                    >
                      {sample}
                    </button>
                  ))}
              </td>
              <td>{t('nodes', { count: nodesOf(uses.get(name) ?? []).length })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {deletion.dialog}
    </div>
  );
}
