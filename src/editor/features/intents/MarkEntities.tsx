import { ActionIcon, Button, Modal } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import actions from '#editor/commands/artifacts/artifacts.module.css';
import { NamePicker } from '#editor/commands/artifacts/NamePicker.tsx';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import dialog from '#editor/ui/dialog.module.css';
import { CloseIcon } from '#editor/ui/icons.tsx';
import { Kbd } from '#editor/ui/Kbd.tsx';
import type { Json } from '#lib/json.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Example, Mention } from '#skill/model.ts';
import { updateExample } from '#skill/plan/updateExample.ts';
import classes from './MarkEntities.module.css';
import { withMention, wordsAt } from './mentionEdits.ts';

interface MarkEntitiesProps {
  intent: string;
  example: Example;
  onClose: () => void;
}

/** So many have a number key. */
const NUMBERED = 9;

/** Marks words of an example as mentions of entities: select them, then press the entity's number or click it. */
export function MarkEntities({ intent, example, onClose }: MarkEntitiesProps) {
  const { t } = useTranslation('intents');
  const run = usePlan();
  const session = useSessionStore();
  const entities = useDocument((state) => state.skill.entities);
  const [hint, setHint] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const mentions = listIn(example.mentions);
  const names = entities.keys().filter((name) => !name.startsWith('sys-'));

  const change = (key: string, entity: string, next: readonly Mention[]): string | null =>
    run({ key, params: { name: entity } }, (skill) =>
      updateExample(skill, intent, example.text, { set: { mentions: next as unknown as Json } }),
    );
  const mark = (entity: string | undefined): void => {
    if (entity === undefined || !entities.has(entity)) return;
    const { selectionStart, selectionEnd } = field.current ?? {};
    const location = wordsAt(example.text, selectionStart ?? 0, selectionEnd ?? 0);
    if (!location) {
      setHint(t('mention.selectFirst'));
      field.current?.focus();
      return;
    }
    const [start, end] = location;
    const refused = change('document:change.annotate', entity, withMention(mentions, entity, location));
    const done = t('mention.done', { words: example.text.slice(start, end), name: entity });
    if (refused === null) session.getState().say(done);
    setHint(refused);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    mark(names[Number(event.key) - 1]);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mention.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('artifacts:close') }}
    >
      <div className={dialog.form}>
        <label className={classes.text}>
          {t('mention.text')}
          {/* Not read-only: then the keys would select nothing. What is typed changes nothing. */}
          <input
            ref={field}
            data-autofocus
            aria-readonly="true"
            dir="auto"
            value={example.text}
            onChange={() => undefined}
            onKeyDown={onKeyDown}
          />
        </label>
        {hint !== null && (
          <p role="alert" className={classes.hint}>
            {hint}
          </p>
        )}
        {names.length === 0 ? (
          <p className={actions.note}>{t('mention.none')}</p>
        ) : (
          <div role="group" aria-label={t('mention.entities')} className={classes.entities}>
            {names.slice(0, NUMBERED).map((name, index) => (
              <button key={name} type="button" onClick={() => mark(name)}>
                <Kbd>{`${index + 1}`}</Kbd>
                <Chip kind="entity">{name}</Chip>
              </button>
            ))}
          </div>
        )}
        {names.length > NUMBERED && (
          <div className={actions.replace}>
            <NamePicker label={t('mention.other')} names={names} value={other} onChange={setOther} />
            <Button variant="default" disabled={!names.includes(other)} onClick={() => mark(other)}>
              {t('mention.mark')}
            </Button>
          </div>
        )}
        <section>
          <h3 className={classes.heading}>{t('mention.marked')}</h3>
          {mentions.length === 0 && <p className={actions.note}>{t('mention.nothing')}</p>}
          <ul>
            {mentions.map((mention, index) => (
              <li key={`${mention.entity} ${mention.location.join()}`} className={classes.mention}>
                <span dir="auto">{example.text.slice(mention.location[0], mention.location[1])}</span>
                <Chip kind="entity">{mention.entity}</Chip>
                <ActionIcon
                  aria-label={t('mention.remove', { name: mention.entity })}
                  onClick={() => {
                    change('document:change.unannotate', mention.entity, mentions.toSpliced(index, 1));
                    field.current?.focus();
                  }}
                >
                  <CloseIcon size={14} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Modal>
  );
}
