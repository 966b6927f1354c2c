import { useTranslation } from 'react-i18next';
import { Section } from '../Section.tsx';
import type { EditNode } from '../useNodeEdit.ts';
import { OtherHandlers } from './OtherHandlers.tsx';

const NONE: readonly string[] = [];

/** The event handlers of a node without slots: few files have any. */
export function HandlersSection({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  return (
    <Section title={t('handlersTitle')}>
      <OtherHandlers owner={id} known={NONE} edit={edit} />
    </Section>
  );
}
