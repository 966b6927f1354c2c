import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#editor/commands/artifacts/artifacts.module.css';
import { NewArtifact } from '#editor/commands/artifacts/NewArtifact.tsx';
import { createEntity } from '#skill/plan/createEntity.ts';

/** Asks for the name of a new entity, and whether it is matched fuzzily, and goes to it. */
export function NewEntity({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('entities');
  const [fuzzy, setFuzzy] = useState(true);
  return (
    <NewArtifact
      kind="entity"
      create={(skill, entity, about) =>
        createEntity(skill, { entity, ...about, fuzzy_match: fuzzy, values: [] })
      }
      onClose={onClose}
    >
      <label className={classes.check}>
        <input type="checkbox" checked={fuzzy} onChange={(event) => setFuzzy(event.currentTarget.checked)} />
        {t('newFuzzy')}
      </label>
    </NewArtifact>
  );
}
