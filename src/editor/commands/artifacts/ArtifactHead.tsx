import { ActionIcon, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Edit, Patch } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronLeftIcon, DotsIcon, RenameIcon, TrashIcon } from '../../ui/icons.tsx';
import { sigils } from '../../ui/kind.ts';
import { wordsAddress } from '../../ui/pageAddress.ts';
import { Tile } from '../../ui/Tile.tsx';
import { type ArtifactKind, artifactIcons, artifactPages, type TableOf } from './artifactKind.ts';
import { exportEntries } from './exportEntries.tsx';
import page from './page.module.css';
import { RenameArtifact } from './RenameArtifact.tsx';
import { useDeletion } from './useDeletion.tsx';
import { usePlan } from './usePlan.ts';

interface ArtifactHeadProps {
  kind: ArtifactKind;
  name: string;
  description: string | null | undefined;
  update: (skill: Skill, name: string, patch: Patch) => readonly Edit[];
  tableOf: TableOf;
  /** What else can be done with it, or set, beside its name. */
  tools: ReactNode;
  /** How it stands. */
  children: ReactNode;
}

/** The name of an intent or entity, what it is about, how it stands, and what can be done with it. */
export function ArtifactHead(props: ArtifactHeadProps) {
  const { kind, name, description, update, tableOf, tools, children } = props;
  const { t } = useTranslation('artifacts');
  const run = usePlan();
  const navigate = useNavigate();
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const [renaming, setRenaming] = useState(false);
  const own = artifactPages[kind];
  const Icon = artifactIcons[kind];
  const deletion = useDeletion(kind, (deleted) => {
    if (deleted) void navigate(wordsAddress(skillId, own));
  });
  const describe = (text: string): void => {
    const patch = text === '' ? { unset: ['description'] } : { set: { description: text } };
    run(
      { key: 'document:change.description', params: { name: `${sigils[kind]}${name}` } },
      (skill) => update(skill, name, patch),
      { burst: `${kind} ${name} description` },
    );
  };
  return (
    <header className={page.mainHead}>
      <div className={page.titleRow}>
        <ActionIcon
          component={Link}
          to={wordsAddress(skillId, own)}
          className={page.back ?? ''}
          aria-label={t(`${own}:back`)}
          title={t(`${own}:back`)}
        >
          <ChevronLeftIcon />
        </ActionIcon>
        <Tile kind={kind} icon={<Icon size={14} />} />
        <h2 dir="auto">{name}</h2>
        {tools}
        <DropMenu
          align="end"
          target={
            <ActionIcon aria-label={t('page.more')}>
              <DotsIcon />
            </ActionIcon>
          }
          entries={[
            {
              kind: 'action',
              label: t('page.rename'),
              icon: <RenameIcon />,
              onSelect: () => setRenaming(true),
            },
            ...exportEntries(t, name, () => tableOf(document.getState().skill, [name])),
            { kind: 'divider' },
            {
              kind: 'action',
              label: t('page.delete'),
              icon: <TrashIcon />,
              danger: true,
              onSelect: () => deletion.remove([name]),
            },
          ]}
        />
      </div>
      <TextInput
        aria-label={t('page.description')}
        placeholder={t('page.description')}
        dir="auto"
        maxLength={512}
        value={description ?? ''}
        onChange={(event) => describe(event.currentTarget.value)}
      />
      <p className={page.stats}>{children}</p>
      {renaming && (
        <RenameArtifact
          kind={kind}
          name={name}
          onClose={(renamed) => {
            setRenaming(false);
            if (renamed !== null) void navigate(wordsAddress(skillId, own, renamed), { replace: true });
          }}
        />
      )}
      {deletion.dialog}
    </header>
  );
}
