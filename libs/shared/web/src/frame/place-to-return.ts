const KEY = 'binome:return';
const KEPT_MINUTES = 60;

interface Place {
  accountId: string;
  to: string;
  at: number;
}

/** Notes where a person whose session ended was, to be brought back there after the next sign-in, from a mail included. */
export function rememberPlace(accountId: string): void {
  const { pathname, search } = window.location;
  const place: Place = { accountId, to: pathname + search, at: Date.now() };
  attempt(() => localStorage.setItem(KEY, JSON.stringify(place)));
}

/** Where this account was, once; null for anybody else, and after an hour. */
export function takePlaceToReturn(accountId: string): string | null {
  return attempt(() => {
    const place = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Place | null;
    localStorage.removeItem(KEY);
    return place?.accountId === accountId && Date.now() - place.at < KEPT_MINUTES * 60_000 ? place.to : null;
  });
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    // A browser that keeps nothing opens the home.
    return null;
  }
}
