import { ActionIcon } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reveal } from '#editor/commands/reveal.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { JumpIcon, PointerIcon } from '#editor/ui/icons.tsx';
import { Choice } from './Choice.tsx';
import { IconButton } from './IconButton.tsx';
import classes from './JumpFields.module.css';
import type { Jump } from './nextStep.ts';
import { TargetPicker } from './TargetPicker.tsx';
import { useReadOnly } from './useReadOnly.ts';
import { usePicking } from './usePicking.ts';

const SELECTORS = ['condition', 'body', 'user_input', 'client'] as const;

interface JumpFieldsProps {
  /** Which part of the card jumps, for the fields' names. */
  what?: string | undefined;
  jump: Jump;
  /** The author asked for a jump: the field takes the focus. */
  wanted: boolean;
  onChange: (jump: Jump) => void;
}

/** Where a jump leads: found by its name, or clicked on the canvas or in the outline; and what happens there. */
export function JumpFields({ what, jump, wanted, onChange }: JumpFieldsProps) {
  const { t } = useTranslation('inspector');
  const readOnly = useReadOnly();
  const document = useDocumentStore();
  const session = useSessionStore();
  const button = useRef<HTMLButtonElement>(null);
  const { picking, toggle } = usePicking(t('picking'), (target) => {
    onChange({ ...jump, target });
    // Once the canvas has done with the click.
    setTimeout(() => button.current?.focus());
  });
  const named = (label: string): string => (what === undefined ? label : `${label}: ${what}`);
  const pick = named(t(picking ? 'stopPicking' : 'pickOnCanvas'));
  return (
    <div className={classes.fields}>
      <div className={classes.target}>
        <TargetPicker
          label={named(t('jumpTo'))}
          target={jump.target}
          wanted={wanted}
          onPick={(target) => onChange({ ...jump, target })}
        />
        {!readOnly && (
          <ActionIcon
            ref={button}
            size={24}
            className={classes.pick}
            aria-label={pick}
            title={pick}
            aria-pressed={picking}
            data-active={picking || undefined}
            onClick={toggle}
          >
            <PointerIcon size={14} />
          </ActionIcon>
        )}
        <IconButton
          looks
          label={named(t('goTo'))}
          disabled={jump.target === ''}
          onClick={() => reveal(document.getState().skill, session.getState(), jump.target)}
        >
          <JumpIcon size={14} />
        </IconButton>
      </div>
      {picking && (
        <p className={classes.picking} role="status">
          {t('picking')}
        </p>
      )}
      <Choice
        label={named(t('jumpMode'))}
        disabled={jump.target === ''}
        value={jump.selector}
        options={SELECTORS.map((selector) => ({ value: selector, label: t(`entry.${selector}`) }))}
        onChange={(selector) => onChange({ ...jump, selector })}
      />
    </div>
  );
}
