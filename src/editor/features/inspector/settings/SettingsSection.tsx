import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawnFor } from '../drawnFor.ts';
import type { DialogNode } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { isTopLevel } from './isTopLevel.ts';
import { Disclosure } from '../Disclosure.tsx';
import { FieldRow } from '../FieldRow.tsx';
import { GrowingText } from '../GrowingText.tsx';
import { LineField } from '../LineField.tsx';
import { Section } from '../Section.tsx';
import { Tick } from '../Tick.tsx';
import { usePatch, type EditNode } from '../useNodeEdit.ts';
import { DigressionFields } from './DigressionFields.tsx';
import { flagPatch, textPatch } from './settingEdits.ts';

/** What holds for the node as a whole: whether it takes part, what it is called outside, where the user may go. */
export const SettingsSection = memo(
  function SettingsSection({ node, edit }: { node: DialogNode; edit: EditNode }) {
    const { t } = useTranslation('inspector');
    const patch = usePatch(edit, node.dialog_node);
    const isFolder = nodeType(node) === 'folder';
    const top = useDocument(({ skill }) => isTopLevel(skill, node.dialog_node));
    return (
      <Section title={t('settings')}>
        <Tick
          label={t('disabled')}
          hint={t(isFolder ? 'disabledFolderHint' : 'disabledHint')}
          checked={node.disabled === true}
          onChange={(checked) => patch(checked ? 'disable' : 'enable', flagPatch(node, 'disabled', checked))}
        />
        {!isFolder && (
          <Disclosure title={t('digressions')}>
            <DigressionFields node={node} top={top} edit={edit} />
          </Disclosure>
        )}
        <Disclosure title={t('disambiguation')}>
          {!isFolder && (
            <UserLabelField
              id={node.dialog_node}
              value={node.user_label ?? ''}
              onChange={(typed) => patch('settings', textPatch(node, 'user_label', typed), 'user_label')}
            />
          )}
          <Tick
            label={t('optOut')}
            hint={t(isFolder ? 'optOutFolderHint' : 'optOutHint')}
            checked={node.disambiguation_opt_out === true}
            onChange={(checked) => patch('settings', flagPatch(node, 'disambiguation_opt_out', checked))}
          />
        </Disclosure>
        <Disclosure title={t('description')}>
          <GrowingText
            aria-label={t('description')}
            placeholder={t('descriptionHint')}
            value={node.description ?? ''}
            onChange={(typed) => patch('settings', textPatch(node, 'description', typed), 'description')}
          />
        </Disclosure>
      </Section>
    );
  },
  drawnFor(
    'type',
    'disabled',
    'digress_in',
    'digress_out',
    'digress_out_slots',
    'user_label',
    'disambiguation_opt_out',
    'description',
  ),
);

interface UserLabelFieldProps {
  id: string;
  value: string;
  onChange: (typed: string) => void;
}

/** What users are offered the node as: its title, as long as nothing else is said. */
function UserLabelField({ id, value, onChange }: UserLabelFieldProps) {
  const { t } = useTranslation('inspector');
  const title = useDocument(({ skill }) => skill.nodes.get(id)?.title ?? '');
  return (
    <FieldRow label={t('userLabel')} hint={t('userLabelHint')}>
      <LineField aria-label={t('userLabel')} placeholder={title} value={value} onChange={onChange} />
    </FieldRow>
  );
}
