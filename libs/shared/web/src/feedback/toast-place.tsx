import { lazy, Suspense, useSyncExternalStore } from 'react';
import { toastQueue } from './toast-queue.js';

const Toasts = lazy(async () => ({ default: (await import('./toasts.js')).Toasts }));

/** Where messages appear; what shows them comes with the first of them. */
export function ToastPlace() {
  const shown = useSyncExternalStore(
    (listener) => toastQueue.subscribe(listener),
    () => toastQueue.visibleToasts.length > 0,
  );
  return <Suspense fallback={null}>{shown && <Toasts />}</Suspense>;
}
