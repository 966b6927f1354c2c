import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reveal } from '#editor/commands/reveal.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { JumpIcon, SkipIcon } from '#editor/ui/icons.tsx';
import type { DialogNode } from '#skill/model.ts';
import { IconButton } from './IconButton.tsx';
import { thenOf, thenPatch, type Then } from './nextStep.ts';
import { Section } from './Section.tsx';
import { Segmented } from './Segmented.tsx';
import { TargetPicker } from './TargetPicker.tsx';
import classes from './ThenSection.module.css';
import { usePatch, type EditNode } from './useNodeEdit.ts';

const SELECTORS = ['condition', 'body', 'user_input'] as const;

/** What happens after the node: wait for a reply, go on to the children, or jump. */
export function ThenSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const document = useDocumentStore();
  const session = useSessionStore();
  // A jump needs its target: until one is picked, it is only meant here.
  const [picking, setPicking] = useState(false);
  const then = thenOf(node);
  const set = (next: Exclude<Then, { kind: 'other' }>): void => {
    setPicking(false);
    patch('next', thenPatch(node, next));
  };
  const jump = then.kind === 'jump' ? then : { kind: 'jump' as const, target: '', selector: 'condition' };
  const isJump = picking || then.kind === 'jump';
  const selectors = SELECTORS.some((known) => known === jump.selector)
    ? SELECTORS
    : [...SELECTORS, jump.selector];
  return (
    <Section
      title={t('thenTitle')}
      aside={
        <Segmented
          label={t('thenTitle')}
          value={picking ? 'jump' : then.kind === 'other' ? null : then.kind}
          options={[
            { value: 'wait', label: t('next.wait') },
            { value: 'skip', label: t('next.skip'), icon: <SkipIcon size={12} /> },
            { value: 'jump', label: t('next.jump'), icon: <JumpIcon size={12} /> },
          ]}
          onChange={(kind) => (kind === 'jump' ? setPicking(true) : set({ kind }))}
        />
      }
    >
      {!isJump && then.kind === 'other' && (
        <p className={classes.hint}>{t('otherStep', { behavior: then.behavior })}</p>
      )}
      {!isJump && (then.kind === 'wait' || then.kind === 'skip') && (
        <p className={classes.hint}>{t(`nextHint.${then.kind}`)}</p>
      )}
      {isJump && (
        <>
          <div className={classes.jump}>
            <TargetPicker
              target={jump.target}
              wanted={picking}
              onPick={(target) => set({ ...jump, target })}
            />
            <IconButton
              label={t('goTo')}
              disabled={jump.target === ''}
              onClick={() => reveal(document.getState().skill, session.getState(), jump.target)}
            >
              <JumpIcon size={14} />
            </IconButton>
          </div>
          <select
            className={classes.mode}
            aria-label={t('jumpMode')}
            disabled={jump.target === ''}
            value={jump.selector}
            onChange={(event) => set({ ...jump, selector: event.currentTarget.value })}
          >
            {selectors.map((selector) => (
              <option key={selector} value={selector}>
                {t(`entry.${selector}`, { defaultValue: selector })}
              </option>
            ))}
          </select>
        </>
      )}
    </Section>
  );
}
