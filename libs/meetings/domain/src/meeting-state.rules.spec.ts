import { ROLES, type Role } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { MEETING_STATES, type MeetingState } from './meeting.js';
import {
  MEETING_ACTS,
  meetingRefusal,
  stateAfter,
  type MeetingAct,
  type MeetingRefusal,
} from './meeting-state.rules.js';

/** Where each act leads from each state, written by hand; a dot is a refusal. */
const TABLE = `
                  edit agenda propose convene  cancel    open        record close  reopen      submit_minutes   seal       attendance decide note_reply answer_amendment tell_agenda documents change_plan reconvene
draft             same same   same    convened cancelled .           .      .      .           .                .          .          .      .          .                .    same      .          .
convened          same same   same    .        cancelled in_progress .      .      .           .                .          same       .      same       .                same same      .          .
in_progress       .    same   .       .        .         .           same   closed .           .                .          same       same   .          .                .    same      same        closed
closed            .    .      .       .        .         .           same   .      in_progress minutes_approval .          same       .      .          .                .    same      .          .
minutes_approval  .    .      .       .        .         .           same   .      .           .                sealed     same       .      .          same             .    same      .          .
sealed            .    .      .       .        .         .           .      .      .           .                .          .          .      .          .                .    .      .          .
cancelled         .    .      .       .        .         .           .      .      .           .                .          .          .      .          .                .    .      .          .`;

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cell = (state: MeetingState, act: MeetingAct): string =>
  rows.find(([name]) => name === state)?.[head.indexOf(act) + 1] ?? 'missing';

const EVERY_ACT: readonly Role[] = ['elected', 'industrial', 'project_lead'];
const READERS: readonly Role[] = [...EVERY_ACT, 'contributor', 'observer'];

function expected(role: Role | null, state: MeetingState, act: MeetingAct, isShared: boolean): MeetingRefusal | null {
  const isState = role === 'regional_reviewer' || role === 'national_coordinator';
  if (role === null || !(READERS.includes(role) || (isState && isShared))) return 'NOT_FOUND';
  if (!EVERY_ACT.includes(role) && !(role === 'contributor' && act === 'propose')) return 'FORBIDDEN';
  return cell(state, act) === '.' ? 'MEETING_STATE' : null;
}

describe('the states of a meeting', () => {
  it('are all in the table, with every act', () => {
    expect(head).toEqual([...MEETING_ACTS]);
    expect(rows.map(([state]) => state)).toEqual([...MEETING_STATES]);
  });

  it.each(MEETING_STATES.flatMap((state) => MEETING_ACTS.map((act) => [state, act] as const)))(
    '%s, %s: allowed or refused to each role, with its code',
    (state, act) => {
      for (const role of [...ROLES, null])
        for (const visibility of ['territory', 'shared'] as const)
          expect(meetingRefusal(role, act, { state, visibility }), `${role} ${visibility}`).toBe(
            expected(role, state, act, visibility === 'shared'),
          );
    },
  );

  it.each(MEETING_STATES.flatMap((state) => MEETING_ACTS.map((act) => [state, act] as const)))(
    '%s, %s: leads where the table says',
    (state, act) => {
      const next = cell(state, act);
      if (next !== '.') expect(stateAfter(state, act)).toBe(next === 'same' ? state : next);
    },
  );
});
