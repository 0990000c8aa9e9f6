import type { Role, Visibility } from '@binome/shared/domain';
import type { MeetingState } from './meeting.js';

/**
 * What is done with a meeting. `agenda` writes its items, `attendance` who attends, `record` notes and outcomes, `decide` opens a vote,
 * `note_reply` keeps what those who are called answer, `tell_agenda` writes to them that the agenda changed, `answer_amendment` accepts or rejects
 * what attendees propose of the minutes, `documents` changes the documents of its items, `change_plan` writes in the plan what is said of an
 * action that an item speaks of, `reconvene` closes it without quorum for another one to take it up.
 */
export const MEETING_ACTS = [
  'edit',
  'agenda',
  'propose',
  'convene',
  'cancel',
  'open',
  'record',
  'close',
  'reopen',
  'submit_minutes',
  'seal',
  'attendance',
  'decide',
  'note_reply',
  'answer_amendment',
  'tell_agenda',
  'documents',
  'change_plan',
  'reconvene',
] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

interface ActRule {
  /** States in which the act is possible. */
  from: readonly MeetingState[];
  /** The state that it leads to; absent, the meeting stays where it is. */
  to?: MeetingState;
}

const BEFORE: readonly MeetingState[] = ['draft', 'convened'];

const RULES: Record<MeetingAct, ActRule> = {
  edit: { from: BEFORE },
  agenda: { from: [...BEFORE, 'in_progress'] },
  propose: { from: BEFORE },
  convene: { from: ['draft'], to: 'convened' },
  cancel: { from: BEFORE, to: 'cancelled' },
  open: { from: ['convened'], to: 'in_progress' },
  record: { from: ['in_progress', 'closed', 'minutes_approval'] },
  close: { from: ['in_progress'], to: 'closed' },
  reopen: { from: ['closed'], to: 'in_progress' },
  submit_minutes: { from: ['closed'], to: 'minutes_approval' },
  seal: { from: ['minutes_approval'], to: 'sealed' },
  attendance: { from: ['convened', 'in_progress', 'closed', 'minutes_approval'] },
  decide: { from: ['in_progress'] },
  note_reply: { from: ['convened'] },
  answer_amendment: { from: ['minutes_approval'] },
  tell_agenda: { from: ['convened'] },
  documents: { from: [...BEFORE, 'in_progress', 'closed', 'minutes_approval'] },
  change_plan: { from: ['in_progress'] },
  reconvene: { from: ['in_progress'], to: 'closed' },
};

const PREPARERS: readonly Role[] = ['elected', 'industrial', 'project_lead'];
const MEMBERS: readonly Role[] = [...PREPARERS, 'contributor', 'observer'];
const STATE_READERS: readonly Role[] = ['regional_reviewer', 'national_coordinator'];

/** Who reads a meeting of a territory within its scope: its members always, the State once it is shared, that is convened. */
export function readsMeeting(role: Role | null, visibility: Visibility): boolean {
  if (role === null) return false;
  return MEMBERS.includes(role) || (STATE_READERS.includes(role) && visibility === 'shared');
}

/** Whether a role may do the act at all, whatever the state: proposing an item is open to contributors, the rest to the pair and the project lead. */
export function mayAct(role: Role | null, act: MeetingAct): boolean {
  if (role === null) return false;
  return PREPARERS.includes(role) || (act === 'propose' && role === 'contributor');
}

/** Whether a meeting in this state can undergo the act. */
export function isPossible(state: MeetingState, act: MeetingAct): boolean {
  return RULES[act].from.includes(state);
}

/** The state that follows the act, the present one when it changes none. */
export function stateAfter(state: MeetingState, act: MeetingAct): MeetingState {
  return RULES[act].to ?? state;
}

export type MeetingRefusal = 'NOT_FOUND' | 'FORBIDDEN' | 'MEETING_STATE';

/** Why somebody of the territory, or of the State that reads it, is refused an act; null when it is allowed. */
export function meetingRefusal(
  role: Role | null,
  act: MeetingAct,
  { state, visibility }: { state: MeetingState; visibility: Visibility },
): MeetingRefusal | null {
  if (!readsMeeting(role, visibility)) return 'NOT_FOUND';
  if (!mayAct(role, act)) return 'FORBIDDEN';
  return isPossible(state, act) ? null : 'MEETING_STATE';
}
