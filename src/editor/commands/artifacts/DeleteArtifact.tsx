import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceArtifact } from '#skill/plan/replaceArtifact.ts';
import { nodesOf, type Use } from '#skill/uses/skillUses.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import dialog from '../../ui/dialog.module.css';
import type { ArtifactKind } from './artifactKind.ts';
import classes from './artifacts.module.css';
import { removeArtifacts } from './removeArtifacts.ts';
import { NamePicker } from './NamePicker.tsx';
import { UsedBy } from './UsedBy.tsx';

interface DeleteArtifactProps {
  kind: ArtifactKind;
  names: readonly string[];
  uses: readonly Use[];
  /** Carries the chosen plan out. */
  onDelete: (plan: (skill: Skill) => readonly Edit[]) => void;
  onClose: () => void;
}

/** Before something goes that the dialog names: shows where, and offers another in its place. */
export function DeleteArtifact({ kind, names, uses, onDelete, onClose }: DeleteArtifactProps) {
  const { t } = useTranslation('artifacts');
  const skill = useDocument((state) => state.skill);
  const [other, setOther] = useState('');
  const [name = ''] = names;
  const present = kind === 'intent' ? skill.intents : skill.entities;
  const others = names.length === 1 ? present.keys().filter((key) => key !== name) : [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        names.length === 1 ? t(`delete.${kind}`, { name }) : t('delete.several', { count: names.length })
      }
      size="md"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={dialog.form}>
        <p>{t('delete.uses', { count: nodesOf(uses).length })}</p>
        <div className={classes.uses}>
          <UsedBy uses={uses} />
        </div>
        {others.length > 0 && (
          <>
            <div className={classes.replace}>
              <NamePicker label={t('delete.other')} names={others} value={other} onChange={setOther} first />
              <Button
                disabled={!others.includes(other)}
                onClick={() => onDelete((now) => replaceArtifact(now, { kind, from: name, to: other }))}
              >
                {t('delete.replace')}
              </Button>
            </div>
            <p className={classes.note}>{t(`delete.kept.${kind}`)}</p>
          </>
        )}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red" variant="light" onClick={() => onDelete(removeArtifacts(kind, names))}>
            {t('delete.flag')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
