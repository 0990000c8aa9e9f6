import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** An address such as `…#binome` leads to that part of the sheet, once the sheet is there. */
export function usePartOfAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}
