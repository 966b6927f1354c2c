import { mergeTexts } from '../../features/merge/texts.en.ts';
import { MergeDialog } from '../../features/merge/MergeDialog.tsx';
import { addTexts } from '../i18n.ts';

addTexts({ merge: mergeTexts });

/** The dialog with its texts, which come with it. */
export function MergeForm({ onClose }: { onClose: () => void }) {
  return <MergeDialog onClose={onClose} />;
}
