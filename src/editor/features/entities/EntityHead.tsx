import { ActionIcon, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import artifacts from '#editor/commands/artifacts/artifacts.module.css';
import { exportEntries } from '#editor/commands/artifacts/exportEntries.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useDeletion } from '#editor/commands/artifacts/useDeletion.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { ChevronLeftIcon, DotsIcon, EntityIcon, RenameIcon, TrashIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { Tile } from '#editor/ui/Tile.tsx';
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
  const navigate = useNavigate();
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const [renaming, setRenaming] = useState(false);
  const name = entity.entity;
  const shared = countShared(sharedWords(entity));
  const deletion = useDeletion('entity', (deleted) => {
    if (deleted) void navigate(wordsAddress(skillId, 'entities'));
  });
  const describe = (description: string): void => {
    const patch = description === '' ? { unset: ['description'] } : { set: { description } };
    run(
      { key: 'document:change.description', params: { name: `@${name}` } },
      (skill) => updateEntity(skill, name, patch),
      { burst: `entity ${name} description` },
    );
  };
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
    <header className={page.mainHead}>
      <div className={page.titleRow}>
        <ActionIcon
          component={Link}
          to={wordsAddress(skillId, 'entities')}
          className={page.back ?? ''}
          aria-label={t('back')}
          title={t('back')}
        >
          <ChevronLeftIcon />
        </ActionIcon>
        <Tile kind="entity" icon={<EntityIcon size={14} />} />
        <h2 dir="auto">{name}</h2>
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
        <DropMenu
          align="end"
          target={
            <ActionIcon aria-label={t('more')}>
              <DotsIcon />
            </ActionIcon>
          }
          entries={[
            { kind: 'action', label: t('rename'), icon: <RenameIcon />, onSelect: () => setRenaming(true) },
            ...exportEntries(t, name, () => csvRows(document.getState().skill, [name])),
            { kind: 'divider' },
            {
              kind: 'action',
              label: t('delete'),
              icon: <TrashIcon />,
              danger: true,
              onSelect: () => deletion.remove([name]),
            },
          ]}
        />
      </div>
      <TextInput
        aria-label={t('description')}
        placeholder={t('description')}
        dir="auto"
        maxLength={512}
        value={entity.description ?? ''}
        onChange={(event) => describe(event.currentTarget.value)}
      />
      <p className={page.stats}>
        <span>{t('stats.values', { count: listIn(entity.values).length })}</span>
        {shared > 0 && <span data-tone="warn">{t('stats.shared', { count: shared })}</span>}
      </p>
      {renaming && (
        <RenameArtifact
          kind="entity"
          name={name}
          onClose={(renamed) => {
            setRenaming(false);
            if (renamed !== null)
              void navigate(wordsAddress(skillId, 'entities', renamed), { replace: true });
          }}
        />
      )}
      {deletion.dialog}
    </header>
  );
}
