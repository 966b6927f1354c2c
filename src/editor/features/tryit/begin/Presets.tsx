import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { usePresetEdits, usePresets } from '#editor/api/presets.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { TrashIcon } from '#editor/ui/icons.tsx';
import type { Preset } from '#protocol/presets.ts';
import rows from '../ContextEditor.module.css';
import classes from './BeginDrawer.module.css';

interface PresetsProps {
  /** What is kept when it is asked for. */
  variables: JsonObject;
  onTake: (variables: JsonObject) => void;
}

/** The skill's named sets of variables: one is taken, the present ones are kept as another, one is deleted. */
export function Presets({ variables, onTake }: PresetsProps) {
  const { t } = useTranslation('begin');
  const skillId = useDocument((state) => state.skillId);
  const readOnly = useDocument((state) => state.readOnly);
  const presets = usePresets(skillId);
  const edits = usePresetEdits(skillId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const current = presets.find(({ id }) => id === chosen);

  const attempt = (done: Promise<void>): void => {
    setFault(null);
    done.catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  };
  const take = (preset: Preset | undefined): void => {
    setChosen(preset?.id ?? null);
    setName(preset?.name ?? '');
    if (preset) onTake(preset.context as JsonObject);
  };
  const keep = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = name.trim();
    // Under the same name it takes the other's place.
    const id = presets.find((preset) => preset.name === wanted)?.id ?? crypto.randomUUID();
    attempt(edits.put(id, { name: wanted, context: variables }).then(() => setChosen(id)));
  };

  return (
    <>
      {presets.length > 0 && (
        <div className={classes.preset}>
          <NativeSelect
            label={t('preset')}
            value={current?.id ?? ''}
            data={[
              { value: '', label: t('noPreset') },
              ...presets.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              take(presets.find(({ id }) => id === value));
            }}
          />
          {current && !readOnly && (
            <ActionIcon
              size={30}
              aria-label={t('forget', { name: current.name })}
              title={t('forget', { name: current.name })}
              onClick={() => attempt(edits.remove(current.id).then(() => take(undefined)))}
            >
              <TrashIcon />
            </ActionIcon>
          )}
        </div>
      )}
      {Object.keys(variables).length > 0 && !readOnly && (
        <form className={rows.add} onSubmit={keep}>
          <TextInput
            aria-label={t('presetName')}
            placeholder={t('presetName')}
            value={name}
            maxLength={128}
            autoComplete="off"
            dir="auto"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            {t('keep')}
          </Button>
        </form>
      )}
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {t('failed', { reason: fault })}
        </p>
      )}
    </>
  );
}
