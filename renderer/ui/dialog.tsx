import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../i18n';
import { IconButton } from './button';
import { useCover } from './cover';
import './dialog.css';

/** A decision that must be made before anything else. Escape or the cross closes it without deciding. */
export function Dialog(props: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the one to press first last. */
  actions?: ReactNode;
  size?: 'normal' | 'wide';
  /** Whether it may be left without deciding; false while something can't be interrupted. */
  mayClose?: boolean;
}) {
  const t = useText();
  const mayClose = props.mayClose ?? true;
  return (
    <ModalOverlay
      className="dialog-shade"
      isOpen={props.open}
      onOpenChange={(open) => !open && mayClose && props.onClose()}
      isDismissable={false}
      isKeyboardDismissDisabled={!mayClose}
    >
      <Modal className={`dialog dialog-${props.size ?? 'normal'}`}>
        <Covering />
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            {mayClose && (
              <IconButton label={t('app.close')} icon={<X aria-hidden />} onPress={props.onClose} />
            )}
          </header>
          <div className="dialog-content">{props.children}</div>
          {props.actions && <footer className="dialog-actions">{props.actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Covering() {
  useCover();
  return null;
}
