import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import classes from '#editor/commands/artifacts/artifacts.module.css';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { createEntity } from '#skill/plan/createEntity.ts';

/** Asks for the name of a new entity, and goes to it. */
export function NewEntity({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const navigate = useNavigate();
  const skillId = useDocument((state) => state.skillId);
  const faultOf = useNameFault('entity');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [fuzzy, setFuzzy] = useState(true);
  const [fault, setFault] = useState<string | null>(null);
  const wanted = name.trim().replace(/^@/, '');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = description.trim();
    const entity = {
      entity: wanted,
      ...(said !== '' && { description: said }),
      fuzzy_match: fuzzy,
      values: [],
    };
    const label = { key: 'document:change.newArtifact', params: { name: `@${wanted}` } };
    const refused = faultOf(wanted) ?? run(label, (skill) => createEntity(skill, entity));
    setFault(refused);
    if (refused !== null) return;
    onClose();
    void navigate(wordsAddress(skillId, 'entities', wanted));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('newDialog.title')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('newDialog.name')}
          description={t('newDialog.nameHint')}
          value={name}
          error={fault}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setFault(null);
          }}
        />
        <TextInput
          label={t('newDialog.description')}
          dir="auto"
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={fuzzy}
            onChange={(event) => setFuzzy(event.currentTarget.checked)}
          />
          {t('newDialog.fuzzy')}
        </label>
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={wanted === ''}>
            {t('newDialog.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
