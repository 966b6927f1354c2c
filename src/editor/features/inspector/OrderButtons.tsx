import { useTranslation } from 'react-i18next';
import { ChevronDownIcon, CloseIcon } from '#editor/ui/icons.tsx';
import { icon } from '#editor/ui/icon.tsx';
import { IconButton } from './IconButton.tsx';
import classes from './OrderButtons.module.css';

const ChevronUpIcon = /* @__PURE__ */ icon(<path d="M4.5 9.5 8 6l3.5 3.5" />);

interface OrderButtonsProps {
  /** What is moved or removed, for the buttons' names: "Variation 2". */
  what: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, down and away, for an item of a list. */
export function OrderButtons({ what, first, last, onMove, onRemove }: OrderButtonsProps) {
  const { t } = useTranslation('inspector');
  return (
    <span className={classes.buttons}>
      <IconButton label={t('moveUp', { what })} disabled={first} onClick={() => onMove(-1)}>
        <ChevronUpIcon size={12} />
      </IconButton>
      <IconButton label={t('moveDown', { what })} disabled={last} onClick={() => onMove(1)}>
        <ChevronDownIcon size={12} />
      </IconButton>
      <IconButton label={t('remove', { what })} onClick={onRemove}>
        <CloseIcon size={12} />
      </IconButton>
    </span>
  );
}
