import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.js';
import { DialogActs } from './dialog-acts.js';

export interface AlertDialogProps {
  title: string;
  open: boolean;
  /** The verb of the act: « Envoyer l’invitation ». */
  confirm: string;
  tone?: 'primary' | 'accent' | 'danger';
  pending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** What will happen and who will receive it. */
  children: ReactNode;
}

/** Asks before what reaches other people or cannot be undone, naming what and whom. */
export function AlertDialog({
  title,
  open,
  confirm,
  tone = 'primary',
  pending,
  onConfirm,
  onCancel,
  children,
}: AlertDialogProps) {
  return (
    <ModalOverlay className="modal-overlay" isOpen={open} onOpenChange={(next) => !next && onCancel()}>
      <Modal className="modal">
        <AriaDialog className="dialog" role="alertdialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </div>
          {children}
          <DialogActs>
            <Button onPress={onCancel} autoFocus>
              Annuler
            </Button>
            <Button tone={tone} isPending={pending} onPress={onConfirm}>
              {confirm}
            </Button>
          </DialogActs>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
