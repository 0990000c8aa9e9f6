import { useEffect, useEffectEvent, useState } from 'react';
import { SearchField } from '@binome/shared/web';

const PAUSE = 250;

/** Searches after a pause in typing; follows the address when it changes by itself. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    if (typed.trim() !== value) setTyped(value);
  }
  const search = useEffectEvent(() => {
    if (typed.trim() !== value) onSearch(typed);
  });
  useEffect(() => {
    const pause = setTimeout(() => search(), PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  return (
    <SearchField label="Rechercher" placeholder="Nom, membre…" value={typed} onChange={setTyped} onSubmit={onSearch} />
  );
}
