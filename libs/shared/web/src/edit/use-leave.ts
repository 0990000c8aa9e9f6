import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** Tells when the focus leaves a part of the page (and what floats over it) by itself, and when Escape is pressed in it. */
export function useLeave(onLeave: () => void, onEscape: () => void): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const left = useEffectEvent(onLeave);
  const escaped = useEffectEvent(onEscape);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const focusOut = () => {
      // The new place of the focus is known only after the event.
      setTimeout(() => {
        const { activeElement } = document;
        const inside = element.contains(activeElement) || activeElement?.closest('.popover');
        if (element.isConnected && !inside && document.hasFocus()) left();
      });
    };
    const keyDown = (event: KeyboardEvent) => {
      // An open list takes the first Escape for itself.
      if (event.key !== 'Escape' || element.querySelector('[aria-expanded="true"]')) return;
      event.stopPropagation();
      escaped();
    };
    element.addEventListener('focusout', focusOut);
    element.addEventListener('keydown', keyDown, { capture: true });
    return () => {
      element.removeEventListener('focusout', focusOut);
      element.removeEventListener('keydown', keyDown, { capture: true });
    };
  }, []);
  return place;
}
