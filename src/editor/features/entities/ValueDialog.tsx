import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { Choices } from '#editor/ui/Choices.tsx';
import dialog from '#editor/ui/dialog.module.css';
import { listIn } from '#skill/apply/nested.ts';
import type { Patch } from '#skill/edit.ts';
import type { Entity, EntityValue } from '#skill/model.ts';
import { renameEverywhere } from '#skill/plan/renameEverywhere.ts';
import { replaceArtifact } from '#skill/plan/replaceArtifact.ts';
import { updateValue } from '#skill/plan/updateValue.ts';
import { PatternList } from './PatternList.tsx';
import { SynonymChips } from './SynonymChips.tsx';

interface ValueDialogProps {
  entity: Entity;
  value: EntityValue;
  onRenamed: (value: string) => void;
  onClose: () => void;
}

/** One value: its name, its synonyms or patterns, and the way into another one. What is done here holds at once. */
export function ValueDialog({ entity, value: own, onRenamed, onClose }: ValueDialogProps) {
  const { t } = useTranslation('entities');
  const run = usePlan();
  const faultOf = useNameFault('value');
  const [name, setName] = useState(own.value);
  const [fault, setFault] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [kind, setKind] = useState<'synonyms' | 'patterns'>(
    own.type === 'patterns' || listIn(own.patterns).length > 0 ? 'patterns' : 'synonyms',
  );
  const others = listIn(entity.values)
    .map(({ value }) => value)
    .filter((value) => value !== own.value);

  const change = (patch: Patch, field?: string): string | null => {
    const params = { value: own.value, name: entity.entity };
    return run(
      { key: 'document:change.editValue', params },
      (skill) => updateValue(skill, entity.entity, own.value, patch),
      field === undefined ? {} : { burst: `${entity.entity} ${own.value} ${field}` },
    );
  };
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    const to = name.trim();
    if (to === own.value) return;
    const label = { key: 'document:change.renameArtifact', params: { from: own.value, to } };
    const refused =
      faultOf(to) ??
      run(
        label,
        (skill) =>
          renameEverywhere(skill, { kind: 'value', entity: entity.entity, from: own.value, to }).edits,
      );
    setFault(refused);
    if (refused === null) onRenamed(to);
  };
  const merge = (): void => {
    const refused = run(
      { key: 'document:change.mergeValues', params: { from: own.value, to: other } },
      (skill) => replaceArtifact(skill, { kind: 'value', entity: entity.entity, from: own.value, to: other }),
    );
    setFault(refused);
    if (refused === null) onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('value.title', { name: entity.entity })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('artifacts:close') }}
    >
      <div className={dialog.form}>
        <form className={actions.replace} onSubmit={rename}>
          <TextInput
            data-autofocus
            label={t('value.name')}
            dir="auto"
            value={name}
            error={fault}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setFault(null);
            }}
          />
          <Button type="submit" variant="default" disabled={name.trim() === '' || name.trim() === own.value}>
            {t('value.saveName')}
          </Button>
        </form>
        <Choices
          label={t('value.kind')}
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'synonyms', label: t('value.synonyms') },
            { id: 'patterns', label: t('value.patterns') },
          ]}
        />
        {kind === 'synonyms' ? (
          <SynonymChips entity={entity} value={own} onChange={change} />
        ) : (
          <PatternList entity={entity.entity} value={own} onChange={change} />
        )}
        {others.length > 0 && (
          <section>
            <div className={actions.replace}>
              <NamePicker label={t('value.merge')} names={others} value={other} onChange={setOther} />
              <Button variant="default" disabled={!others.includes(other)} onClick={merge}>
                {t('value.mergeSubmit')}
              </Button>
            </div>
            <p className={actions.note}>{t('value.mergeHint')}</p>
          </section>
        )}
      </div>
    </Modal>
  );
}
