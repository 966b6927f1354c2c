import { useTranslation } from 'react-i18next';
import { CheckIcon, EyeIcon, RenameIcon } from '#editor/ui/icons.tsx';
import { IconButton } from './IconButton.tsx';
import { useReadOnly } from './useReadOnly.ts';

interface OpenButtonProps {
  /** What it opens: "Answer 2" */
  what: string;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens a row to its form, and closes it again. */
export function OpenButton({ what, open, onOpen }: OpenButtonProps) {
  const { t } = useTranslation('inspector');
  const readOnly = useReadOnly();
  const verb = t(open ? 'done' : readOnly ? 'show' : 'edit');
  const Icon = open ? CheckIcon : readOnly ? EyeIcon : RenameIcon;
  return (
    <IconButton looks label={`${verb}: ${what}`} title={verb} expanded={open} onClick={() => onOpen(!open)}>
      <Icon size={12} />
    </IconButton>
  );
}
