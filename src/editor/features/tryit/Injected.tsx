import { ActionIcon, Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { CloseIcon } from '#editor/ui/icons.tsx';
import { listIn } from '#skill/apply/nested.ts';
import classes from './Injected.module.css';
import { useTest, useTestStore } from './TestContext.tsx';

/** A browser's list of more than so many names helps nobody. */
const LISTED = 500;

/** What the next sentence is held for, whatever it says: an intent, and entities as `entity:value`. */
export function Injected() {
  const { t } = useTranslation('tryit');
  const { setSettings } = useTestStore().getState();
  const { entities } = useTest((state) => state.settings);
  const skill = useDocument((state) => state.skill);
  const [name, setName] = useState('');
  const names = [
    ...skill.intents.keys().map((known) => `#${known}`),
    ...skill.entities
      .values()
      .flatMap(({ entity, values }) => listIn(values).map(({ value }) => `@${entity}:${value}`)),
  ];
  const add = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const [, entity, value] = /^@([^:]+):(.+)$/.exec(name.trim()) ?? [];
    if (entity !== undefined && value !== undefined) {
      setSettings({ entities: [...entities, { entity, value }] });
    } else setSettings({ intent: name.trim().replace(/^#/, '') });
    setName('');
  };
  return (
    <form className={classes.form} onSubmit={add}>
      <NamePicker label={t('inject.label')} names={names.slice(0, LISTED)} value={name} onChange={setName} />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('inject.add')}
      </Button>
      <InjectedChips />
    </form>
  );
}

/** What is injected, each with a button to take it back. */
export function InjectedChips() {
  const { t } = useTranslation('tryit');
  const { setSettings } = useTestStore().getState();
  const { intent, entities } = useTest((state) => state.settings);
  if (intent === null && entities.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('inject.given')}>
      {intent !== null && (
        <li>
          <Chip kind="intent">{intent}</Chip>
          <Remove name={intent} onClick={() => setSettings({ intent: null })} />
        </li>
      )}
      {entities.map(({ entity, value }, index) => (
        <li key={index}>
          <Chip kind="entity">{`${entity}: ${value}`}</Chip>
          <Remove
            name={`${entity}:${value}`}
            onClick={() => setSettings({ entities: entities.toSpliced(index, 1) })}
          />
        </li>
      ))}
    </ul>
  );
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation('tryit');
  return (
    <ActionIcon size={24} aria-label={t('inject.remove', { name })} onClick={onClick}>
      <CloseIcon size={10} />
    </ActionIcon>
  );
}
