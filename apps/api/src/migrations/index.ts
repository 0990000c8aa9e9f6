import { DecisionsInMeetings1700001820000 } from './1700001820000-decisions-in-meetings.js';
import { MinutesAmendments1700001910000 } from './1700001910000-minutes-amendments.js';
import { DatedPauses1700001995000 } from './1700001995000-dated-pauses.js';
import { Blockers1700001990000 } from './1700001990000-blockers.js';
import { AgendaOfConvocations1700002020000 } from './1700002020000-agenda-of-convocations.js';
import { ReconvenedMeetings1700002030000 } from './1700002030000-reconvened-meetings.js';
import { SeenSubjects1700002010000 } from './1700002010000-seen-subjects.js';
import { DocumentsOfAgendas1700001940000 } from './1700001940000-documents-of-agendas.js';
import { TimeZonesOfDecisions1700001998000 } from './1700001998000-time-zones-of-decisions.js';
import { MeetingSeries1700001870000 } from './1700001870000-meeting-series.js';
import { CalendarFeeds1700001860000 } from './1700001860000-calendar-feeds.js';
import { Convocations1700001850000 } from './1700001850000-convocations.js';
import { Kernel1700000000000 } from './1700000000000-kernel.js';
import { Identity1700000100000 } from './1700000100000-identity.js';
import { Territories1700000200000 } from './1700000200000-territories.js';
import { ActionPlans1700000300000 } from './1700000300000-action-plans.js';
import { ActionLines1700000400000 } from './1700000400000-action-lines.js';
import { GrantedAmounts1700000450000 } from './1700000450000-granted-amounts.js';
import { PlanImports1700000800000 } from './1700000800000-plan-imports.js';
import { Homes1700000900000 } from './1700000900000-homes.js';
import { Governance1700001100000 } from './1700001100000-governance.js';
import { PlanViews1700000700000 } from './1700000700000-plan-views.js';
import { CopiesAndYears1700001000000 } from './1700001000000-copies-and-years.js';
import { Documents1700000600000 } from './1700000600000-documents.js';
import { CommitteeOfActions1700001450000 } from './1700001450000-committee-of-actions.js';
import { Meetings1700001400000 } from './1700001400000-meetings.js';
import { Decisions1700001500000 } from './1700001500000-decisions.js';
import { Minutes1700001750000 } from './1700001750000-minutes.js';
import { Attendance1700001700000 } from './1700001700000-attendance.js';
import { LiveTexts1700000500000 } from './1700000500000-live-texts.js';
import { CallsToVote1700001960000 } from './1700001960000-calls-to-vote.js';
import { SeatAddresses1700001950000 } from './1700001950000-seat-addresses.js';
import { SweptImports1700001300000 } from './1700001300000-swept-imports.js';
import { Notifications1700001600000 } from './1700001600000-notifications.js';
import { Mailings1700001650000 } from './1700001650000-mailings.js';
import { DecisionReviewsTold1700001900000 } from './1700001900000-decision-reviews-told.js';
import { ToldAgendas1700001930000 } from './1700001930000-told-agendas.js';

/** Every migration, in order. A merged migration is never edited. */
export const migrations = [
  Kernel1700000000000,
  Identity1700000100000,
  Territories1700000200000,
  ActionPlans1700000300000,
  ActionLines1700000400000,
  GrantedAmounts1700000450000,
  PlanImports1700000800000,
  Homes1700000900000,
  Governance1700001100000,
  PlanViews1700000700000,
  CopiesAndYears1700001000000,
  Documents1700000600000,
  LiveTexts1700000500000,
  Meetings1700001400000,
  SweptImports1700001300000,
  Notifications1700001600000,
  Mailings1700001650000,
  Decisions1700001500000,
  Attendance1700001700000,
  Minutes1700001750000,
  CommitteeOfActions1700001450000,
  DecisionsInMeetings1700001820000,
  Convocations1700001850000,
  CalendarFeeds1700001860000,
  MeetingSeries1700001870000,
  DecisionReviewsTold1700001900000,
  MinutesAmendments1700001910000,
  ToldAgendas1700001930000,
  DocumentsOfAgendas1700001940000,
  SeatAddresses1700001950000,
  CallsToVote1700001960000,
  Blockers1700001990000,
  DatedPauses1700001995000,
  TimeZonesOfDecisions1700001998000,
  SeenSubjects1700002010000,
  AgendaOfConvocations1700002020000,
  ReconvenedMeetings1700002030000,
];
