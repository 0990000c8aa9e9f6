import { useLocation } from 'react-router';

/** The token of a mailed address: it stands after `#`, which browsers never send, so no log holds it. */
export function useHashToken(): string | null {
  const { hash } = useLocation();
  return hash.length > 1 ? hash.slice(1) : null;
}
