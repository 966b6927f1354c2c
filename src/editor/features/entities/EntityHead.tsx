import { useTranslation } from 'react-i18next';
import { ArtifactHead } from '#editor/commands/artifacts/ArtifactHead.tsx';
import artifacts from '#editor/commands/artifacts/artifacts.module.css';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import type { JsonObject } from '#lib/json.ts';
import { listIn } from '#skill/apply/nested.ts';
import { isSensitive, SENSITIVE } from '#skill/isSensitive.ts';
import type { Entity } from '#skill/model.ts';
import { updateEntity } from '#skill/plan/updateEntity.ts';
import { entityRows as csvRows } from '#skill/transfer/importEntities.ts';
import { countShared, sharedWords } from './sharedWords.ts';

/** The name of an entity, what it is about, how it is recognised, and what can be done with it. */
export function EntityHead({ entity }: { entity: Entity }) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const name = entity.entity;
  const shared = countShared(sharedWords(entity));
  const turnFuzzy = (on: boolean): void => {
    run({ key: 'document:change.fuzzy', params: { name } }, (skill) =>
      updateEntity(skill, name, { set: { fuzzy_match: on } }),
    );
  };
  const keepOutOfLogs = (on: boolean): void => {
    const { [SENSITIVE]: _old, ...rest } = entity.metadata ?? {};
    const metadata: JsonObject = on ? { ...rest, [SENSITIVE]: true } : rest;
    const patch = Object.keys(metadata).length > 0 ? { set: { metadata } } : { unset: ['metadata'] };
    run({ key: 'document:change.sensitive', params: { name } }, (skill) => updateEntity(skill, name, patch));
  };
  return (
    <ArtifactHead
      kind="entity"
      name={name}
      description={entity.description}
      update={updateEntity}
      tableOf={csvRows}
      tools={
        <>
          <label className={artifacts.check}>
            <input
              type="checkbox"
              role="switch"
              aria-checked={entity.fuzzy_match === true}
              checked={entity.fuzzy_match === true}
              onChange={(event) => turnFuzzy(event.currentTarget.checked)}
            />
            {t('fuzzy')}
          </label>
          <label className={artifacts.check} title={t('sensitiveHint')}>
            <input
              type="checkbox"
              role="switch"
              aria-checked={isSensitive(entity)}
              checked={isSensitive(entity)}
              onChange={(event) => keepOutOfLogs(event.currentTarget.checked)}
            />
            {t('sensitive')}
          </label>
        </>
      }
    >
      <span>{t('stats.values', { count: listIn(entity.values).length })}</span>
      {shared > 0 && <span data-tone="warn">{t('stats.shared', { count: shared })}</span>}
    </ArtifactHead>
  );
}
