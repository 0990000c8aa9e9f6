import type { TypePolicies } from '@apollo/client';

/** A room belongs to its meeting: each reading stands for the whole. */
export const roomTypePolicies: TypePolicies = {
  MeetingRoom: { keyFields: false, merge: false },
  RoomSeatType: { keyFields: false },
  QuorumCondition: { keyFields: false },
  RoomSpeaker: { keyFields: false },
  Minutes: { keyFields: false, merge: false },
  MinutesSeatType: { keyFields: false },
  MinutesItemType: { keyFields: false },
  MinutesDecisionType: { keyFields: false },
  MinutesVoteType: { keyFields: false },
  MinutesQuorumType: { keyFields: false },
};
