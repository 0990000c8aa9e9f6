import { useEffect, useRef } from 'react';

const NEXT = new Set(['PageDown', 'ArrowRight']);
const PREVIOUS = new Set(['PageUp', 'ArrowLeft']);
/** Where these keys already mean something: a field, a menu, a list, a dialog. */
const TAKEN =
  'input, textarea, select, [contenteditable=true], [role=menu], [role=listbox], [role=dialog], [role=alertdialog], [role=radiogroup]';

/** The keys of a presenter's remote and of a keyboard: next and previous item, outside of fields. */
export function useRoomKeys(acts: { onNext: () => void; onPrevious: () => void }): void {
  const last = useRef(acts);
  useEffect(() => {
    last.current = acts;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.closest(TAKEN);
      if (isTaken || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (!NEXT.has(event.key) && !PREVIOUS.has(event.key)) return;
      event.preventDefault();
      if (NEXT.has(event.key)) last.current.onNext();
      else last.current.onPrevious();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
