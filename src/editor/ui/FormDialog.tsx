import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface FormDialogProps {
  title: string;
  size?: 'sm' | 'lg';
  /** What the button says that does it. */
  submit: string;
  /** Nothing can be submitted yet. */
  disabled?: boolean;
  /** It is being done. */
  busy?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that asks for something, which is submitted or cancelled. */
export function FormDialog(props: FormDialogProps) {
  const { title, size = 'sm', submit, disabled = false, busy = false, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={disabled} loading={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
