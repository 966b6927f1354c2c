import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JumpIcon, SkipIcon } from '#editor/ui/icons.tsx';
import { drawnFor } from './drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { JumpFields } from './JumpFields.tsx';
import { thenOf, thenPatch, type Then } from './nextStep.ts';
import { Section } from './Section.tsx';
import { Segmented } from './Segmented.tsx';
import classes from './ThenSection.module.css';
import { usePatch, type EditNode } from './useNodeEdit.ts';

/** What happens after the node: wait for a reply, go on to the children, or jump. */
export const ThenSection = memo(
  function ThenSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
    const { t } = useTranslation('inspector');
    const patch = usePatch(edit, node.dialog_node);
    // A jump needs its target: until one is picked, it is only meant here.
    const [meant, setMeant] = useState(false);
    const then = thenOf(node);
    const set = (next: Exclude<Then, { kind: 'other' }>): void => {
      setMeant(false);
      patch('next', thenPatch(node, next));
    };
    const jump = then.kind === 'jump' ? then : { target: '', selector: 'condition' };
    const isJump = meant || then.kind === 'jump';
    return (
      <Section
        title={t('thenTitle')}
        aside={
          <Segmented
            label={t('thenTitle')}
            value={meant ? 'jump' : then.kind === 'other' ? null : then.kind}
            options={[
              { value: 'wait', label: t('next.wait') },
              { value: 'skip', label: t('next.skip'), icon: <SkipIcon size={12} /> },
              { value: 'jump', label: t('next.jump'), icon: <JumpIcon size={12} /> },
            ]}
            onChange={(kind) => (kind === 'jump' ? setMeant(true) : set({ kind }))}
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
          <JumpFields
            jump={jump}
            wanted={meant}
            onChange={({ target, selector }) => set({ kind: 'jump', target, selector })}
          />
        )}
      </Section>
    );
  },
  drawnFor('next_step', 'go_to'),
);
