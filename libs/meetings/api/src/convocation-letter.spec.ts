import { describe, expect, it } from 'vitest';
import { convocationLetter, type ConvocationLetter } from './convocation-letter.js';

const CALL: ConvocationLetter = {
  ...{ kind: 'call', name: 'Anne', sits: true, territory: 'Arve', committee: 'Comité de pilotage' },
  meeting: {
    ...{ title: null, day: '2026-03-12', startTime: '14:00', minutes: 90, timeZone: 'Europe/Paris' },
    ...{ mode: 'in_person', place: 'Mairie', urgency: null, cancelReason: null },
  },
  ...{ videoLink: null, items: [], difference: null, answerLink: 'https://b.example/x', meetingLink: null },
  reconvenes: { day: '2026-03-03', asksQuorum: true },
};
const text = (given: Partial<ConvocationLetter>) =>
  convocationLetter({ ...CALL, ...given }).text.replaceAll('\u00A0', ' ');
const WHY = 'Elle reprend la séance du 3 mars 2026, qui n’a pas atteint le quorum.';

describe('the convocation to a meeting that takes up one without quorum', () => {
  it('says why, and whether the same quorum is needed', () => {
    expect(text({})).toContain(`${WHY} Le même quorum est exigé.`);
    const free = { day: '2026-03-03', asksQuorum: false };
    expect(text({ reconvenes: free })).toContain(`${WHY} Elle décide quel que soit le nombre de sièges présents.`);
  });

  it('says nothing of it once it is known, nor of any other meeting', () => {
    expect(text({ kind: 'change' })).not.toContain('quorum');
    expect(text({ reconvenes: null })).not.toContain('quorum');
  });
});
