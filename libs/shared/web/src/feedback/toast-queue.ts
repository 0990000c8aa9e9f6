import type { ReactNode } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  tone: 'ok' | 'bad' | 'neutral';
  title: string;
  details?: ReactNode;
  /** One act: « Annuler », « Voir ». */
  act?: { label: string; onAction: () => void };
}

/** Messages that stay until they are dismissed. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 });

/** Tells something that the person did not have before their eyes; returns the way to take it back. */
export function showToast(message: ToastMessage): () => void {
  const key = toastQueue.add(message);
  return () => toastQueue.close(key);
}
