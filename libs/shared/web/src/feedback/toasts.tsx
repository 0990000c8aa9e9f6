import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from '../controls/button.js';
import { IconButton } from '../controls/icon-button.js';
import { toastQueue } from './toast-queue.js';

const ICONS = { ok: CircleCheck, bad: CircleAlert, neutral: Info };

/** The place where toasts appear, reached by F6. */
export function Toasts() {
  return (
    <ToastRegion queue={toastQueue} className="toasts" aria-label="Messages">
      {({ toast }) => {
        const Icon = ICONS[toast.content.tone];
        const { act } = toast.content;
        return (
          <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
            <Icon size={18} aria-hidden />
            <ToastContent className="toast-content">
              <Text slot="title" className="toast-title">
                {toast.content.title}
              </Text>
              {toast.content.details && <Text slot="description">{toast.content.details}</Text>}
            </ToastContent>
            {act && (
              <Button
                small
                onPress={() => {
                  act.onAction();
                  toastQueue.close(toast.key);
                }}
              >
                {act.label}
              </Button>
            )}
            <IconButton label="Fermer ce message" slot="close">
              <X size={18} aria-hidden />
            </IconButton>
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
