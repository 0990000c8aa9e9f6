import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to `target` when what held it went away as this key changed, such as a piece of a filter that is lifted. */
export function useFocusKept(target: RefObject<HTMLElement | null>, key: string): void {
  const known = useRef(key);
  useEffect(() => {
    if (known.current === key) return;
    known.current = key;
    // A dialog that closes gives the focus back in the next frame, if what opened it is still there.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) target.current?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [key, target]);
}
