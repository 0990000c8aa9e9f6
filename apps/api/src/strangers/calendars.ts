import { randomUUID } from 'node:crypto';
import { hashOf } from '@binome/identity/api';
import type { TestApp } from '@binome/shared/api/testing';
import { TERRITORIAL_ROLES } from '@binome/shared/domain';
import { feedValues } from './meeting-rows.js';
import type { Stranger } from './oracle.js';
import { insert } from './seeded-rows.js';
import type { SeededPlace, World } from './world.js';

/** The address of a private calendar, and whether it still opens for its owner. */
export interface CalendarDoor {
  token: string;
  opens: boolean;
}

/** What an address of a calendar gives to a program that holds nothing else. */
export async function readCalendar(app: TestApp, token: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${app.url}/api/calendars/${token}.ics`);
  // A long line is folded.
  return { status: answer.status, text: (await answer.text()).replace(/\r\n[ \t]/g, '') };
}

/** The calendars of a person: its own meetings, a committee of its territory, one of elsewhere, and one that it revoked. */
export async function calendarsOf(
  { app, home, away }: World,
  stranger: Stranger,
  accountId: string,
): Promise<CalendarDoor[]> {
  const feed = async (place: SeededPlace | null, given: Record<string, unknown> = {}): Promise<string> => {
    const token = randomUUID();
    const about = place && { committee_id: place.governance.committeeId, territory_id: place.territory.id };
    const row = { ...feedValues(accountId), token_hash: hashOf(token), revoked_at: null, ...about, ...given };
    await insert(app, 'calendar_feeds', row);
    return token;
  };
  const isMember = (TERRITORIAL_ROLES as readonly string[]).includes(stranger);
  const isState = ['regional_reviewer', 'national_coordinator'].includes(stranger);
  return [
    { token: await feed(null), opens: !['suspended', 'former', 'formerLead', 'unassigned'].includes(stranger) },
    { token: await feed(home), opens: isMember || isState },
    { token: await feed(away), opens: stranger === 'national_coordinator' },
    { token: await feed(null, { revoked_at: '2026-01-01' }), opens: false },
  ];
}
