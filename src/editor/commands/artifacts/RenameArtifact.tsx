import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rename } from '#language/rename.ts';
import { titleOf } from '#skill/node.ts';
import { renameEverywhere, type RenamePlan } from '#skill/plan/renameEverywhere.ts';
import { Refusal } from '#skill/problem.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { problemText } from '../../ui/problemText.ts';
import classes from './artifacts.module.css';
import { useNameFault } from './useNameFault.ts';
import { usePlan } from './usePlan.ts';

type RenamedKind = Exclude<Rename['kind'], 'value'>;

interface RenameArtifactProps {
  kind: RenamedKind;
  name: string;
  onClose: (renamed: string | null) => void;
}

const MOST = 50;

/** Asks for the new name and shows what it changes in the dialog, before anything happens. */
export function RenameArtifact({ kind, name: from, onClose }: RenameArtifactProps) {
  const { t } = useTranslation('artifacts');
  const run = usePlan();
  const [name, setName] = useState(from);
  const faultOf = useNameFault(kind);
  const to = name.trim();
  const { plan, fault } = usePreview(kind, from, useDeferredValue(to));
  const wrong = to === from ? null : ((to === '' ? null : faultOf(to)) ?? fault);

  const submit = (): void => {
    if (to === from) return onClose(null);
    const label = { key: 'document:change.renameArtifact', params: { from, to } };
    if (run(label, (skill) => renameEverywhere(skill, { kind, from, to }).edits) === null) onClose(to);
  };

  return (
    <FormDialog
      title={t(`rename.${kind}`)}
      size="lg"
      submit={t('rename.submit')}
      disabled={wrong !== null || to === ''}
      onSubmit={submit}
      onClose={() => onClose(null)}
    >
      <TextInput
        data-autofocus
        label={t('rename.name')}
        value={name}
        error={wrong}
        dir="auto"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Preview plan={plan} />
    </FormDialog>
  );
}

function usePreview(
  kind: RenamedKind,
  from: string,
  to: string,
): { plan: RenamePlan | null; fault: string | null } {
  const { t } = useTranslation('artifacts');
  const skill = useDocument((state) => state.skill);
  return useMemo(() => {
    if (to === '' || to === from) return { plan: null, fault: null };
    try {
      return { plan: renameEverywhere(skill, { kind, from, to }), fault: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { plan: null, fault: problemText(t, error.problem) };
    }
  }, [from, kind, skill, t, to]);
}

function Preview({ plan }: { plan: RenamePlan | null }) {
  const { t } = useTranslation('artifacts');
  const skill = useDocument((state) => state.skill);
  if (!plan) return <p className={classes.note}>{t('rename.hint')}</p>;
  return (
    <section aria-label={t('rename.preview')} className={classes.preview}>
      <p className={classes.note} role="status">
        {t('rename.nodes', { count: plan.nodes.length })}
      </p>
      {plan.nodes.length > 0 && (
        // A list that scrolls is reached with the keyboard too.
        <ul tabIndex={0} aria-label={t('rename.preview')} className={classes.changes}>
          {plan.nodes.slice(0, MOST).map(({ node, changes }) => (
            <li key={node}>
              <strong dir="auto">{titleOf(skill.nodes.get(node)!)}</strong>
              {changes.map(({ path, before, after }) => (
                <p key={path} dir="auto">
                  <del>{before}</del> <ins>{after}</ins>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
