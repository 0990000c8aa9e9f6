import type { ActionPatch } from '@binome/action-plans/domain';
import type { AgendaKind, VoteChoice } from '@binome/governance/domain';
import type { MeetingMode, MeetingReply, SeriesRule, StateAnswer } from '@binome/meetings/domain';
import type { Visibility } from '@binome/shared/domain';

/** A point of an agenda, with the titles of the actions that it speaks of. */
export type DemonstrationItem = [
  kind: AgendaKind,
  title: string,
  minutes: number,
  presenter?: string,
  actions?: string[],
];

/** What was said of a point: its notes, and what came out of it, which a vote says by itself. */
export type Told = [notes: string, outcome?: string];

/** A seat, by its key in the kit: `members:1` is the first member, by name, `regions` the first région. */
export type SeatKey = string;

/** A decision voted on at a point: all the seats that vote are for it but those that are named. Days are counted from today. */
export interface DemonstrationDecision {
  /** Title of the point, and of the decision. */
  at: string;
  statement: string;
  conditions?: string;
  visibility?: Visibility;
  against?: readonly (readonly [SeatKey, reason: string])[];
  abstaining?: readonly SeatKey[];
  owner?: string;
  effectIn?: number;
  reviewIn?: number;
  doneIn?: number;
  followUp?: string;
  /** What it changes of the plan: the title of the action, and the values decided. */
  change?: [action: string, patch: ActionPatch];
  /** What somebody wrote in the same action between the preparation and the vote: the change is then left to be settled. */
  moved?: ActionPatch;
  /** A proposal to the State, which has not said anything of it yet. */
  toState?: true;
  /** A proposal to the State, with the answer that it got. */
  answer?: { inDays: number; answer: StateAnswer; text: string; by: string };
}

/** A fictitious meeting; its day is counted from today. Those of the past are held and closed, those to come are convened. */
export interface DemonstrationMeeting {
  /** Acronym of the committee. */
  committee: string;
  inDays: number;
  startTime: string;
  minutes: number;
  mode: MeetingMode;
  place?: string;
  videoLink?: string;
  title?: string;
  items: DemonstrationItem[];
  /** Title of the item that there was no time for. */
  postponed?: string;
  /** Title of the item that it takes up from the meeting written just before, which had no quorum. */
  reconvenes?: string;
  /** By title of the point. */
  told?: Readonly<Record<string, Told>>;
  decisions?: readonly DemonstrationDecision[];
  /** Seats whose person did not come; the others attended. */
  excused?: readonly SeatKey[];
  /** Seats whose person attended from elsewhere. */
  remote?: readonly SeatKey[];
  /** Seats that gave their voice, and to which one. */
  proxies?: readonly (readonly [from: SeatKey, to: SeatKey])[];
  /** How far its minutes went, and who of those who attended said nothing. */
  record?: 'sealed' | 'under_approval';
  silent?: readonly SeatKey[];
  /** An amendment of its minutes, noted for a seat and accepted before the approvals. */
  amendment?: { at: string; seat: SeatKey; after: string; reason: string };
  /** A point that came after the convocation, which those who are called are told of. */
  addedSince?: DemonstrationItem;
  guests?: readonly (readonly [name: string, email: string])[];
  replies?: readonly (readonly [SeatKey, MeetingReply, 'substitute'?])[];
}

/** A committee that meets by a rule, one of whose meetings will not be held. */
export interface DemonstrationSeries extends SeriesRule {
  committee: string;
  startTime: string;
  minutes: number;
  mode: MeetingMode;
  place?: string;
  videoLink?: string;
  /** Why its second meeting is cancelled. */
  cancelled: string;
}

/** A committee that is asked in writing, and what some of its seats have said so far; the others are still to answer. */
export interface DemonstrationConsultation {
  committee: string;
  title: string;
  statement: string;
  owner: string;
  /** Days left to answer. */
  endsIn: number;
  votes: readonly (readonly [SeatKey, VoteChoice, reason?: string])[];
}

/** A territory's committees of the year, those of tomorrow, what is asked in writing, and its series. */
export interface DemonstrationYear {
  meetings: readonly DemonstrationMeeting[];
  consultation?: DemonstrationConsultation;
  series?: DemonstrationSeries;
}
