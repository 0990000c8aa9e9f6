import { describe, expect, it } from 'vitest';
import { concernsOf, NOTIFIED_EVENTS, type DecisionHeard, type Happening, type MeetingHeard } from './concern.rules.js';

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
  meeting: null,
  decision: null,
};
const MEETING: MeetingHeard = {
  id: 'meeting',
  isCalled: true,
  fields: [],
  proposerId: null,
  called: ['contributor'],
  attended: ['observer'],
};
const DECISION: DecisionHeard = {
  ...{ id: 'decision', ballotId: 'ballot', state: 'adopted', toState: false },
  ...{ asked: ['voter'], concerned: ['owner'], reviewers: ['reviewer'] },
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
      const own = { leads: ['lead'], namedLeads: ['lead'], seat: { id: 'seat', holderId: 'lead' } };
      const meeting = { ...MEETING, fields: ['day'], called: ['lead'], attended: ['lead'] };
      const decision = { ...DECISION, toState: true, asked: ['lead'], concerned: ['lead'], reviewers: ['lead'] };
      expect(
        concernsOf({ ...HAPPENING, ...own, meeting, decision, name }).map(({ accountId }) => accountId),
      ).not.toContain('lead');
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

  it.each<[string, Partial<Happening>, string[]]>([
    [
      'those who sit that they are called',
      { name: 'meeting.convened', meeting: MEETING },
      ['contributor own_meeting Meeting'],
    ],
    [
      'them that it moved',
      { name: 'meeting.edited', meeting: { ...MEETING, fields: ['day'] } },
      ['contributor own_meeting Meeting'],
    ],
    ['nobody of a draft', { name: 'meeting.edited', meeting: { ...MEETING, isCalled: false, fields: ['day'] } }, []],
    [
      'nobody of what people do not come by',
      { name: 'meeting.edited', meeting: { ...MEETING, fields: ['urgency'] } },
      [],
    ],
    ['them of its agenda', { name: 'meeting.agenda_told', meeting: MEETING }, ['contributor own_meeting Meeting']],
    ['them that it is cancelled', { name: 'meeting.cancelled', meeting: MEETING }, ['contributor own_meeting Meeting']],
    ['nobody of a draft that is', { name: 'meeting.cancelled', meeting: { ...MEETING, isCalled: false } }, []],
    [
      'those who attended that its minutes wait',
      { name: 'meeting.minutes_submitted', meeting: MEETING },
      ['observer minutes_to_approve Minutes'],
    ],
    [
      'those who keep the minutes that somebody approved them',
      { name: 'minutes.approved', meeting: MEETING },
      ['elected minutes_followed Minutes'],
    ],
    ['those who attended that they are sealed', { name: 'meeting.sealed', meeting: MEETING }, ['observer minutes_sealed Minutes']],
    [
      'those who prepare the meeting that an item is proposed',
      { name: 'agenda_item.proposed', meeting: MEETING },
      ['elected item_to_answer Agenda'],
    ],
    [
      'its author that it was answered',
      { name: 'agenda_item.answered', meeting: { ...MEETING, proposerId: 'contributor' } },
      ['contributor item_answered Agenda'],
    ],
    [
      'who votes that its vote is awaited',
      { name: 'decision.reminder_due', decision: DECISION },
      ['voter vote_awaited Ballot'],
    ],
    [
      'whom it concerns that it is adopted',
      { name: 'decision.closed', decision: DECISION },
      ['owner decision_concerning Decision', 'voter decision_concerning Decision'],
    ],
    [
      'the State of a proposal',
      { name: 'decision.closed', decision: { ...DECISION, toState: true, asked: [] } },
      ['reviewer decision_to_answer Decision', 'owner decision_concerning Decision'],
    ],
    [
      'the State nothing of one that is rejected',
      { name: 'decision.closed', decision: { ...DECISION, toState: true, state: 'rejected', asked: [] } },
      ['owner decision_concerning Decision'],
    ],
    [
      'them that somebody proposes an amendment',
      { name: 'minutes.amendment_proposed', meeting: MEETING },
      ['elected minutes_followed Minutes'],
    ],
    [
      'those who attended that it was answered',
      { name: 'minutes.amendment_answered', meeting: MEETING },
      ['observer minutes_to_approve Minutes'],
    ],
    ['nobody of a vote without quorum', { name: 'decision.closed', decision: { ...DECISION, state: 'no_quorum' } }, []],
    [
      'the pair and its lead of the answer',
      { name: 'decision.answered', decision: DECISION },
      ['elected state_answered Decision'],
    ],
    [
      'them and who carries it out of its review',
      { name: 'decision.review_due', authorId: null, decision: DECISION },
      ['lead decision_to_review Decision', 'elected decision_to_review Decision', 'owner decision_to_review Decision'],
    ],
  ])('tells %s', (_, given, concerns) => {
    expect(told(given)).toEqual(concerns);
  });
});
