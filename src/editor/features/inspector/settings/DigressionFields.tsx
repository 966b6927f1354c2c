import { useTranslation } from 'react-i18next';
import type { DialogNode } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { Choice } from '../Choice.tsx';
import { usePatch, type EditNode } from '../useNodeEdit.ts';
import classes from './DigressionFields.module.css';
import { textPatch } from './settingEdits.ts';

const CHOICES = {
  digress_in: ['', 'not_available', 'returns', 'does_not_return'],
  digress_out: ['', 'allow_all', 'allow_returning', 'allow_all_never_return'],
  digress_out_slots: ['', 'not_allowed', 'allow_returning', 'allow_all'],
} as const;

interface DigressionFieldsProps {
  node: DialogNode;
  /** Nodes below others can't be digressed to. */
  top: boolean;
  edit: EditNode;
}

/** Whether the user may wander off from here, and come here from elsewhere, in sentences. */
export function DigressionFields({ node, top, edit }: DigressionFieldsProps) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const question = (key: keyof typeof CHOICES) => (
    <div className={classes.question}>
      <p>{t(`digress.${key}.question`)}</p>
      <Choice
        label={t(`digress.${key}.question`)}
        value={node[key] ?? ''}
        options={CHOICES[key].map((value) => ({
          value,
          label: t(`digress.${key}.${value === '' ? 'usual' : value}`),
        }))}
        onChange={(chosen) => patch('digressions', textPatch(node, key, chosen))}
      />
    </div>
  );
  return (
    <>
      {nodeType(node) === 'frame' && question('digress_out_slots')}
      {question('digress_out')}
      {top || node.digress_in ? question('digress_in') : <p className={classes.note}>{t('digress.below')}</p>}
    </>
  );
}
