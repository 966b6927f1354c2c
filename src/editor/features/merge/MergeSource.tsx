import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSkill, useSkillList } from '#editor/api/skills.ts';
import forms from '#editor/commands/artifacts/artifacts.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import dialog from '#editor/ui/dialog.module.css';
import { UploadIcon } from '#editor/ui/icons.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import { parseFile } from '#skill/transfer/parseFile.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { unwrap } from '#skill/transfer/unwrap.ts';
import classes from './Merge.module.css';
import type { Source } from './source.ts';

/** Where the parts come from: a file, or another skill. */
export function MergeSource({ onChoose }: { onChoose: (source: Source) => void }) {
  const { t } = useTranslation('merge');
  const skillId = useDocument((state) => state.skillId);
  const others = (useSkillList().data ?? []).filter(({ id }) => id !== skillId);
  const file = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);

  const take = (name: string, json: unknown): void => {
    const { skill, faults } = readWatson(unwrap(json)?.workspace ?? json);
    if (skill) onChoose({ name, skill });
    else setFault(t('unreadable', { reason: faults[0] ? problemText(t, faults[0]) : '' }));
  };
  const takeFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const parsed = parseFile(await chosen.text());
    if ('fault' in parsed) setFault(t('unreadable', { reason: problemText(t, parsed.fault) }));
    else take(chosen.name, parsed.json);
  };
  const takeSkill = async (): Promise<void> => {
    const card = others.find(({ id }) => id === other);
    if (!card) return;
    setLoading(true);
    try {
      take(card.name, (await loadSkill(card.id)).workspace);
    } catch (error) {
      setFault(t('unreadable', { reason: (error as Error).message }));
    }
    setLoading(false);
  };

  return (
    <div className={dialog.form}>
      <p className={forms.note}>{t('text')}</p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('file')}
        onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
      />
      <Button
        data-autofocus
        variant="default"
        leftSection={<UploadIcon size={14} />}
        onClick={() => file.current?.click()}
      >
        {t('chooseFile')}
      </Button>
      <div className={classes.other}>
        <NativeSelect
          label={t('otherSkill')}
          value={other}
          disabled={others.length === 0}
          onChange={(event) => setOther(event.currentTarget.value)}
          data={[
            { value: '', label: others.length === 0 ? t('noOther') : t('chooseSkill') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button disabled={other === ''} loading={loading} onClick={() => void takeSkill()}>
          {t('next')}
        </Button>
      </div>
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
