import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { sigils } from '../../ui/kind.ts';
import { wordsAddress } from '../../ui/pageAddress.ts';
import { type ArtifactKind, artifactPages } from './artifactKind.ts';
import { useNameFault } from './useNameFault.ts';
import { usePlan } from './usePlan.ts';

interface NewArtifactProps {
  kind: ArtifactKind;
  /** The plan that creates it; `about` is there when something was said of it. */
  create: (skill: Skill, name: string, about: { readonly description?: string }) => readonly Edit[];
  onClose: () => void;
  /** More fields. */
  children?: ReactNode;
}

/** Asks for the name of a new intent or entity, and goes to it. */
export function NewArtifact({ kind, create, onClose, children }: NewArtifactProps) {
  const { t } = useTranslation('artifacts');
  const run = usePlan();
  const navigate = useNavigate();
  const skillId = useDocument((state) => state.skillId);
  const faultOf = useNameFault(kind);
  const [typed, setTyped] = useState('');
  const [description, setDescription] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const own = artifactPages[kind];
  const sigil = sigils[kind];
  const trimmed = typed.trim();
  const name = trimmed.startsWith(sigil) ? trimmed.slice(1) : trimmed;

  const submit = (): void => {
    const said = description.trim();
    const label = { key: 'document:change.newArtifact', params: { name: `${sigil}${name}` } };
    const refused =
      faultOf(name) ?? run(label, (skill) => create(skill, name, said === '' ? {} : { description: said }));
    setFault(refused);
    if (refused !== null) return;
    onClose();
    void navigate(wordsAddress(skillId, own, name));
  };

  return (
    <FormDialog
      title={t(`${own}:new`)}
      submit={t('page.create')}
      disabled={name === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('page.name')}
        description={t(`${own}:nameHint`)}
        value={typed}
        error={fault}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
      <TextInput
        label={t('page.description')}
        dir="auto"
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      {children}
    </FormDialog>
  );
}
