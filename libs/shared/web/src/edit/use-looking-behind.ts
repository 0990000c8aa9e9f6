import { useEffect } from 'react';

/** A page that crashed or was reloaded is known to be gone a moment later. */
const AGAIN_AFTER = 2_000;

/** Looks for work left behind when the screen opens, a moment later, and each time the person comes back to the tab. */
export function useLookingBehind(look: () => Promise<void>): void {
  useEffect(() => {
    const again = () => void (document.visibilityState === 'visible' && look());
    void look();
    const timer = setTimeout(again, AGAIN_AFTER);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [look]);
}
