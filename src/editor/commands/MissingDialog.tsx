import { Button, Checkbox, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listIn } from '#skill/apply/nested.ts';
import { missingFor, type Missing } from '#skill/clip/missingFor.ts';
import { useSession } from '../session/SessionProvider.tsx';
import type { Pasting } from '../session/sessionState.ts';
import { pasteClip } from './clipboardCommands.ts';
import type { Translate } from './command.ts';
import classes from './dialogs.module.css';
import { useCommandContext } from './useCommandContext.ts';

/** What copied nodes need that this skill doesn't have, to be created or not before they are pasted. */
export function MissingDialog({ onClose }: { onClose: () => void }) {
  const pasting = useSession((state) => state.pasting);
  return pasting && <Choice pasting={pasting} onClose={onClose} />;
}

interface Item {
  readonly key: string;
  readonly label: string;
  readonly more: string;
  /** The part of what is missing that this is. */
  readonly of: Partial<Missing>;
}

function Choice({ pasting, onClose }: { pasting: Pasting; onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const items = useMemo(
    () => itemsOf(missingFor(ctx.document.getState().skill, pasting.clip), ctx.translate),
    [ctx, pasting],
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter((item) => !left.has(item.key));
  const close = (): void => {
    ctx.session.getState().setPasting(null);
    onClose();
  };
  const paste = (): void => {
    close();
    const create = {
      intents: chosen.flatMap((item) => item.of.intents ?? []),
      entities: chosen.flatMap((item) => item.of.entities ?? []),
      values: chosen.flatMap((item) => item.of.values ?? []),
      variables: chosen.flatMap((item) => item.of.variables ?? []),
    };
    pasteClip(ctx, pasting, create);
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('missing.title')}
      closeButtonProps={{ 'aria-label': t('missing.cancel') }}
    >
      <p>{t('missing.text')}</p>
      <div className={classes.choices}>
        {items.length > 1 && (
          <Checkbox
            label={t('missing.all')}
            checked={left.size === 0}
            indeterminate={left.size > 0 && chosen.length > 0}
            onChange={() => setLeft(left.size === 0 ? new Set(items.map((item) => item.key)) : new Set())}
          />
        )}
        {items.map(({ key, label, more }) => (
          <Checkbox
            key={key}
            label={label}
            description={more}
            checked={!left.has(key)}
            onChange={() => setLeft(left.symmetricDifference(new Set([key])))}
          />
        ))}
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={close}>
          {t('missing.cancel')}
        </Button>
        <Button data-autofocus onClick={paste}>
          {chosen.length === 0 ? t('missing.paste') : t('missing.pasteAndCreate')}
        </Button>
      </div>
    </Modal>
  );
}

function itemsOf({ intents, entities, values, variables }: Missing, translate: Translate): Item[] {
  return [
    ...intents.map((intent) => ({
      key: `#${intent.intent}`,
      label: translate('commands:missing.intent', { name: intent.intent }),
      more: translate('commands:missing.examples', { count: listIn(intent.examples).length }),
      of: { intents: [intent] },
    })),
    ...entities.map((entity) => ({
      key: `@${entity.entity}`,
      label: translate('commands:missing.entity', { name: entity.entity }),
      more: translate('commands:missing.values', { count: listIn(entity.values).length }),
      of: { entities: [entity] },
    })),
    ...values.map((value) => ({
      key: `@${value.entity}:${value.value.value}`,
      label: translate('commands:missing.value', { entity: value.entity, name: value.value.value }),
      more: listIn(value.value.synonyms).join(', '),
      of: { values: [value] },
    })),
    ...variables.map((variable) => ({
      key: `$${variable.name}`,
      label: translate('commands:missing.variable', { name: variable.name }),
      more: translate('commands:missing.initial', { value: JSON.stringify(variable.initial) }),
      of: { variables: [variable] },
    })),
  ];
}
