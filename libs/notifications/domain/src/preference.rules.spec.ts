import { describe, expect, it } from 'vitest';
import { DEFAULT_DIGEST, digestProblems } from './digest.rules.js';
import {
  channelsFor,
  channelsOf,
  choiceProblems,
  DEFAULT_CHANNELS,
  EMAIL_CHANNELS,
  type Preference,
} from './preference.rules.js';
import type { Role } from '@binome/shared/domain';
import { REASONS, REASONS_MAILED_APART, reasonsFor } from './reason.js';
import { MAIL_APART_WORDS } from './words/reason-words.js';

const everywhere: Preference = { territoryId: null, reason: 'action_led', inApp: true, email: 'none' };
const here: Preference = { territoryId: 'here', reason: 'action_led', inApp: false, email: 'at_once' };

describe('how a person is told', () => {
  it('is as chosen for the territory, else for all of them, else as when nobody chose', () => {
    expect(channelsFor([everywhere, here], 'action_led', 'here')).toEqual({ inApp: false, email: 'at_once' });
    expect(channelsFor([here, everywhere], 'action_led', 'there')).toEqual({ inApp: true, email: 'none' });
    expect(channelsFor([here], 'action_led', 'there')).toEqual(DEFAULT_CHANNELS.action_led);
    expect(channelsFor([here, everywhere], 'own_seat', 'here')).toEqual(DEFAULT_CHANNELS.own_seat);
    expect(channelsFor([here], 'action_led', null)).toEqual(DEFAULT_CHANNELS.action_led);
  });

  it('is told for the reasons that its roles can get, in their order', () => {
    const reasonsOf = (...roles: Role[]) => channelsOf([], null, reasonsFor(roles)).map(({ reason }) => reason);
    expect(reasonsOf('elected', 'regional_reviewer')).toEqual([...REASONS]);
    expect(reasonsOf('regional_reviewer')).toEqual(['decision_to_answer']);
    for (const role of ['national_coordinator', 'operator_agent', 'administrator'] as const)
      expect(reasonsOf(role), role).toEqual([]);
    const governing = ['item_to_answer', 'seat_alert', 'state_answered', 'minutes_followed'];
    for (const role of ['contributor', 'observer'] as const)
      expect(reasonsOf(role), role).toEqual(reasonsOf('project_lead').filter((reason) => !governing.includes(reason)));
  });
});

describe('a reason that another mail tells', () => {
  it('has no second one, whatever is chosen, and says which the other is', () => {
    for (const reason of REASONS)
      for (const email of EMAIL_CHANNELS) {
        const isDoubled = REASONS_MAILED_APART.includes(reason) && email !== 'none';
        expect(choiceProblems({ reason, email }).length, `${reason} ${email}`).toBe(isDoubled ? 1 : 0);
      }
    for (const reason of REASONS_MAILED_APART) expect(DEFAULT_CHANNELS[reason].email).toBe('none');
    expect(Object.keys(MAIL_APART_WORDS).sort()).toEqual([...REASONS_MAILED_APART].sort());
  });
});

describe('the settings of a digest', () => {
  it('stand at their bounds, and name what is beyond', () => {
    expect(digestProblems(DEFAULT_DIGEST)).toEqual([]);
    expect(digestProblems({ ...DEFAULT_DIGEST, weekday: 7, hour: 0, timeZone: 'Indian/Reunion' })).toEqual([]);
    const wrong = { ...DEFAULT_DIGEST, weekday: 8, hour: 24, timeZone: 'Mars/Base' };
    expect(digestProblems(wrong).map(({ field }) => field)).toEqual(['weekday', 'hour', 'timeZone']);
    expect(digestProblems({ ...DEFAULT_DIGEST, hour: 8.5 }).map(({ field }) => field)).toEqual(['hour']);
  });
});
