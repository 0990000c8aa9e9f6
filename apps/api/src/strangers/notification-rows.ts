import type { Person } from '@binome/identity/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { insert } from './seeded-rows.js';
import type { SeededPlace } from './world.js';

/** What a notification of an account always says; it tells of everything that happened. */
export function notificationValues(
  place: SeededPlace,
  { accountId }: Person,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    account_id: accountId,
    territory_id: place.territory.id,
    subject_type: 'Action',
    subject_id: place.actions.shared,
    reason: 'action_led',
    opened_by: '0',
    moved_at: new Date(),
    ...given,
  };
}

/** Everybody of the world is noted as concerned by everything in it, of the other place too: what it tells is for the rights to say. */
export async function notifications(
  app: TestApp,
  places: readonly SeededPlace[],
  people: readonly (Person | null)[],
): Promise<void> {
  for (const place of places) {
    const seats = await app.sql<{ id: string }>('SELECT id FROM committee_seats WHERE territory_id = $1', [
      place.territory.id,
    ]);
    for (const person of people) {
      if (!person) continue;
      for (const subject of Object.values(place.actions))
        await insert(app, 'notifications', notificationValues(place, person, { subject_id: subject }));
      for (const { id } of seats) {
        const about = { subject_type: 'CommitteeSeat', subject_id: id, reason: 'seat_alert' };
        await insert(app, 'notifications', notificationValues(place, person, about));
      }
      for (const { about } of governance(place))
        await insert(app, 'notifications', notificationValues(place, person, about));
    }
    await alerts(app, place, seats);
    for (const { event } of governance(place))
      await insert(app, 'events', { ...event, territory_id: place.territory.id });
    await app.sql(PROPOSED, [place.meetings.proposedItemId]);
  }
}

/** What everybody is told of the meetings, the minutes and the decisions of a place, those that it may not read included. */
function governance({ meetings, decisions }: SeededPlace) {
  const told = (subject_type: string, subject_id: string, reason: string, name: string, kind = subject_type) => ({
    about: { subject_type, subject_id, reason },
    event: { name, actor_name: 'x', origin: 'form', subject_type: kind, subject_id, data: '{}' },
  });
  return [
    told('Meeting', meetings.draftId, 'own_meeting', 'meeting.convened'),
    told('Meeting', meetings.calledId, 'own_meeting', 'meeting.convened'),
    told('Agenda', meetings.draftId, 'item_to_answer', 'agenda_item.proposed', 'Meeting'),
    told('Minutes', meetings.approvalId, 'minutes_followed', 'minutes.approved', 'Meeting'),
    ...Object.values(decisions).map((id) => told('Decision', id, 'decision_concerning', 'decision.closed')),
  ];
}

// What the agenda is told of: a confidential item that waits.
const PROPOSED = `UPDATE events SET data = jsonb_build_object('itemId', item.id, 'title', item.title)
  FROM agenda_items item WHERE item.id = $1 AND events.name = 'agenda_item.proposed' AND events.subject_id = item.meeting_id`;

async function alerts(app: TestApp, place: SeededPlace, seats: readonly { id: string }[]): Promise<void> {
  for (const { id } of seats) {
    const data = {
      committeeId: place.governance.committeeId,
      seatId: id,
      kind: 'vacant',
      threshold: 0,
      day: '2026-01-01',
    };
    await insert(app, 'events', {
      ...{
        name: 'committee_seat.alert_raised',
        actor_name: 'alertes',
        origin: 'job',
        territory_id: place.territory.id,
      },
      ...{ subject_type: 'CommitteeSeat', subject_id: id, data: JSON.stringify(data) },
    });
  }
}
