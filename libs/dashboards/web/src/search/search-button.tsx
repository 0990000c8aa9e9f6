import { useEffect, useEffectEvent, useState } from 'react';
import { useOnDemand } from '@binome/shared/web';
import { Search } from 'lucide-react';
import type { SearchDialogProps } from './search-dialog.js';

const loadDialog = async () => (await import('./search-dialog.js')).SearchDialog;

/** The way to the search, from anywhere: the button of the top bar, or Ctrl+K. */
export function SearchButton(props: Omit<SearchDialogProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  const { Loaded, prepare, show } = useOnDemand<SearchDialogProps>(loadDialog);
  const start = (): void => {
    show();
    setOpen(true);
  };
  const prepareByKey = useEffectEvent(prepare);
  const startByKey = useEffectEvent(start);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Control' || event.key === 'Meta') prepareByKey();
      // A text that is being written keeps its own keys.
      if (event.defaultPrevented || event.altKey || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      startByKey();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-label="Rechercher (Ctrl+K)"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={start}
      >
        <Search size={20} aria-hidden />
        <span className="search-words" aria-hidden>
          Rechercher
          <kbd>Ctrl K</kbd>
        </span>
      </button>
      {open && Loaded && <Loaded {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
