import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isRowId } from './row-id.js';

/** What a mailed link opens; a token made for one purpose is nothing for the other. */
export type TokenPurpose = 'sign-in' | 'invitation' | 'unsubscribe' | 'meeting' | 'ballot';

/**
 * The token of a mailed link, made anew from the row's identifier: jobs and events never carry it.
 * `turn` changes with each sending, so that a former link stops opening.
 */
export function mailedToken(secret: string, purpose: TokenPurpose, id: string, turn: number): string {
  return `${id}.${createHmac('sha256', secret).update(`${purpose}:${id}:${turn}`).digest('base64url')}`;
}

/** The row that a token names; null when it is no token. The hash still has to match. */
export function idOfToken(token: string): string | null {
  const id = token.slice(0, 36);
  return isRowId(id) && token[36] === '.' && token.length <= 100 ? id : null;
}

/** The value of a session cookie: 256 random bits. */
export function sessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
