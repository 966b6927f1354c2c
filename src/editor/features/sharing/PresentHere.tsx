import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { PresenceMark } from '#editor/ui/PresenceMark.tsx';

/** Who else has the skill open, in the line below the panes. */
export function PresentHere() {
  const { t } = useTranslation('sharing');
  const present = useDocument((state) => state.present);
  if (present.length === 0) return null;
  const names = [...new Set(present.map(({ name }) => (name === 'local' ? t('somebody') : name)))].join(', ');
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 5 }} role="status">
      <PresenceMark />
      {t('here', { names })}
    </span>
  );
}
