import { describe, expect, it } from 'vitest';
import { concernsOf, NOTIFIED_EVENTS, type Happening } from './concern.rules.js';

const HAPPENING: Happening = {
  name: 'action.edited',
  subjectId: 'action',
  authorId: 'lead',
  territoryId: 'territory',
  members: [
    { accountId: 'lead', role: 'project_lead' },
    { accountId: 'elected', role: 'elected' },
    { accountId: 'contributor', role: 'contributor' },
  ],
  leads: [],
  namedLeads: [],
  seat: null,
};

const told = (given: Partial<Happening>): string[] =>
  concernsOf({ ...HAPPENING, ...given }).map(
    ({ accountId, reason, subjectType }) => `${accountId} ${reason} ${subjectType}`,
  );

describe('whom an event concerns', () => {
  it('tells who leads the action, and every member of the territory', () => {
    expect(told({ leads: ['contributor'] })).toEqual([
      'contributor action_led Action',
      'elected territory Territory',
      'contributor territory Territory',
    ]);
  });

  it('tells who has just been named of the naming alone', () => {
    expect(told({ leads: ['contributor', 'other'], namedLeads: ['contributor'] })).toContain(
      'contributor named_lead Action',
    );
    expect(told({ leads: ['contributor'], namedLeads: ['contributor'] })).not.toContain(
      'contributor action_led Action',
    );
  });

  it('never tells the author, whatever the event', () => {
    for (const name of NOTIFIED_EVENTS) {
      const all = { leads: ['lead'], namedLeads: ['lead'], seat: { id: 'seat', holderId: 'lead' } };
      expect(concernsOf({ ...HAPPENING, ...all, name }).map(({ accountId }) => accountId)).not.toContain('lead');
    }
  });

  it('tells who was given a seat of it, besides what every member is told', () => {
    expect(told({ name: 'seat_holder.appointed', seat: { id: 'seat', holderId: 'contributor' } })).toEqual([
      'contributor own_seat CommitteeSeat',
      'elected territory Territory',
      'contributor territory Territory',
    ]);
  });

  it('asks the pair and the project lead to fill a seat, and tells who holds it', () => {
    const alert = { name: 'committee_seat.alert_raised', authorId: null } as const;
    expect(told({ ...alert, seat: { id: 'seat', holderId: null } })).toEqual([
      'lead seat_alert CommitteeSeat',
      'elected seat_alert CommitteeSeat',
    ]);
    expect(told({ ...alert, seat: { id: 'seat', holderId: 'elected' } })).toEqual([
      'elected own_seat CommitteeSeat',
      'lead seat_alert CommitteeSeat',
    ]);
  });
});
