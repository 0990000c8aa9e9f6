/** Days without a request after which a session closes. */
export const SESSION_IDLE_DAYS = 14;
/** Days after which a session closes, however busy it is. */
export const SESSION_LIFETIME_DAYS = 90;
/** Minutes during which a sign-in link may be used. */
export const SIGN_IN_LINK_MINUTES = 15;

const DAY = 24 * 60 * 60 * 1000;

export interface SessionDates {
  openedAt: Date;
  lastSeenAt: Date;
  revokedAt: Date | null;
}

export type SessionState = 'open' | 'revoked' | 'expired';

/** What a session is worth at this instant; only an open one lets a request through. */
export function sessionState(session: SessionDates, now: Date): SessionState {
  if (session.revokedAt) return 'revoked';
  const idle = now.getTime() - session.lastSeenAt.getTime() >= SESSION_IDLE_DAYS * DAY;
  const old = now.getTime() - session.openedAt.getTime() >= SESSION_LIFETIME_DAYS * DAY;
  return idle || old ? 'expired' : 'open';
}

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** What a person recognises of a browser ("Firefox, Windows"); the full string identifies people too well to be kept. */
export function userAgentSummary(userAgent: string | undefined): string {
  const found = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [found(BROWSERS), found(SYSTEMS)].filter(Boolean).join(', ');
}
