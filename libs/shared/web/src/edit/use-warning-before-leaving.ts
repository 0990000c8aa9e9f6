import { useEffect } from 'react';
import type { SaveStatus } from './autosave-state.js';

/** Closing the tab with unsaved work asks first; the work is kept on the device all the same. */
export function useWarningBeforeLeaving({ kind }: SaveStatus): void {
  const unsaved = kind === 'saving' || kind === 'waiting' || kind === 'unsaved';
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
