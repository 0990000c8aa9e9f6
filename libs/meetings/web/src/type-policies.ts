import { cursorConnection } from '@binome/shared/web';
import type { TypePolicies } from '@apollo/client';

/** How meetings and decisions live in the client's cache. */
export const meetingTypePolicies: TypePolicies = {
  Query: {
    fields: {
      meetings: cursorConnection(['phase', 'code', 'time', 'committeeId']),
      proposedAgenda: { merge: false },
      calendarFeeds: { merge: false },
      meetingSeries: { merge: false },
      awaitedDecisions: cursorConnection([]),
      decisions: cursorConnection(['territoryId', 'filter']),
    },
  },
  Meeting: { fields: { agenda: { merge: false }, notice: { merge: false } } },
  // How many there are, and the list itself, are asked apart.
  AgendaItem: {
    fields: { actions: { merge: false }, changes: { merge: false }, documents: cursorConnection(['first']) },
  },
  MeetingReplies: { keyFields: ['meetingId'], fields: { called: { merge: false }, guests: { merge: false } } },
  MeetingSeries: { fields: { meetings: { merge: false } } },
  CalledPerson: { keyFields: false },
  MeetingGuest: { keyFields: false },
  ExpectedAttendance: { keyFields: false, merge: false },
  LinkedMeeting: { keyFields: false },
  LinkedAction: { keyFields: false },
  AgendaProposal: { keyFields: false },
  Decision: { fields: { viewerCan: { merge: true }, changes: { merge: false } } },
  Ballot: { fields: { seats: { merge: false }, reasons: { merge: false }, quorum: { merge: false } } },
  AskedSeat: { keyFields: false },
  DecisionChange: { keyFields: false },
  DecisionCommittee: { keyFields: ['id'] },
};
