import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addNodeFor } from '#editor/commands/artifacts/addNodeFor.ts';
import { exportEntries } from '#editor/commands/artifacts/exportEntries.tsx';
import page from '#editor/commands/artifacts/page.module.css';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useDeletion } from '#editor/commands/artifacts/useDeletion.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { DropMenu } from '#editor/ui/DropMenu.tsx';
import { ChevronLeftIcon, DotsIcon, IntentIcon, NodeIcon, RenameIcon, TrashIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { Tile } from '#editor/ui/Tile.tsx';
import { listIn } from '#skill/apply/nested.ts';
import type { Intent } from '#skill/model.ts';
import { updateIntent } from '#skill/plan/updateIntent.ts';
import { intentRows as csvRows } from '#skill/transfer/importIntents.ts';
import type { IntentRow } from './intentRow.ts';

/** The name of an intent, what it is about, how it stands, and what can be done with it. */
export function IntentHead({ intent, row }: { intent: Intent; row: IntentRow | undefined }) {
  const { t } = useTranslation('intents');
  const ctx = useCommandContext();
  const run = usePlan();
  const navigate = useNavigate();
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const [renaming, setRenaming] = useState(false);
  const name = intent.intent;
  const deletion = useDeletion('intent', (deleted) => {
    if (deleted) void navigate(wordsAddress(skillId, 'intents'));
  });
  const describe = (description: string): void => {
    const patch = description === '' ? { unset: ['description'] } : { set: { description } };
    run(
      { key: 'document:change.description', params: { name: `#${name}` } },
      (skill) => updateIntent(skill, name, patch),
      { burst: `intent ${name} description` },
    );
  };
  return (
    <header className={page.mainHead}>
      <div className={page.titleRow}>
        <ActionIcon
          component={Link}
          to={wordsAddress(skillId, 'intents')}
          className={page.back ?? ''}
          aria-label={t('back')}
          title={t('back')}
        >
          <ChevronLeftIcon />
        </ActionIcon>
        <Tile kind="intent" icon={<IntentIcon size={14} />} />
        <h2 dir="auto">{name}</h2>
        {row?.nodes === 0 && (
          <Button
            variant="default"
            leftSection={<NodeIcon size={14} />}
            onClick={() => addNodeFor(ctx, `#${name}`)}
          >
            {t('addNode')}
          </Button>
        )}
        <DropMenu
          align="end"
          target={
            <ActionIcon aria-label={t('more')}>
              <DotsIcon />
            </ActionIcon>
          }
          entries={[
            {
              kind: 'action',
              label: t('rename'),
              icon: <RenameIcon />,
              onSelect: () => setRenaming(true),
            },
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
        value={intent.description ?? ''}
        onChange={(event) => describe(event.currentTarget.value)}
      />
      <p className={page.stats}>
        <span>{t('stats.examples', { count: listIn(intent.examples).length })}</span>
        {row && (
          <>
            <span data-tone={row.nodes === 0 ? 'warn' : undefined}>
              {t('stats.nodes', { count: row.nodes })}
            </span>
            <span data-tone={row.overlaps > 0 ? 'warn' : undefined}>
              {t('stats.overlaps', { count: row.overlaps })}
            </span>
          </>
        )}
      </p>
      {renaming && (
        <RenameArtifact
          kind="intent"
          name={name}
          onClose={(renamed) => {
            setRenaming(false);
            if (renamed !== null) void navigate(wordsAddress(skillId, 'intents', renamed), { replace: true });
          }}
        />
      )}
      {deletion.dialog}
    </header>
  );
}
