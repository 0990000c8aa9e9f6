import { describe, expect, it } from 'vitest';
import { ballotNotices, decisionNotices, type DecisionHappening, type ToldDecision } from './decision-notice.rules.js';
import { decisionSentence } from './words/decision-notice-words.js';

const TODAY = '2026-03-05';
const NOW = new Date('2026-03-05T12:00:00Z');
const DECISION: ToldDecision = {
  ...{ decisionId: 'decision', number: 'COPIL-2026-04', title: 'Rénover la halle', committee: 'COPIL' },
  ...{ state: 'adopted', changeState: 'none', toState: false, stateAnswer: null, doneOn: null },
  ...{ reviewOn: null, reviewedOn: null, decidedOn: '2026-03-01', stateAnsweredAt: null, voteUntil: null },
  ...{ mayAnswer: false, timeZone: 'Europe/Paris' },
};
const closed: DecisionHappening = { name: 'decision.closed', who: 'COPIL' };
const answered: DecisionHappening = { name: 'decision.answered', who: 'Préfecture' };
const review: DecisionHappening = { name: 'decision.review_due', who: 'réexamens' };
const call: DecisionHappening = { name: 'decision.reminder_due', who: 'Alice' };

describe('what is told of a decision', () => {
  it.each<[string, Partial<ToldDecision>, DecisionHappening[], string[]]>([
    ['that it is adopted', {}, [closed], ['adopted']],
    ['that it is rejected', { state: 'rejected' }, [closed], ['rejected']],
    ['nothing of a vote without quorum', { state: 'no_quorum' }, [closed], []],
    ['what the State has to answer', { mayAnswer: true, toState: true }, [closed], ['to_answer']],
    ['nothing of it once it is answered', { mayAnswer: true, toState: true, stateAnswer: 'declined' }, [closed], []],
    ['the answer', { toState: true, stateAnswer: 'taken_up' }, [answered], ['answered']],
    ['that its review has come on the day', { reviewOn: TODAY }, [review], ['to_review']],
    ['nothing of a review put off', { reviewOn: '2026-03-06' }, [review], []],
    ['nothing of a review that was made', { reviewOn: TODAY, reviewedOn: TODAY }, [review], []],
    [
      'what waits first, then the rest',
      { reviewOn: TODAY, stateAnswer: 'taken_up' },
      [closed, answered, review],
      ['to_review', 'answered', 'adopted'],
    ],
    ['nothing without event', {}, [], []],
  ])('is %s', (_, facts, events, kinds) => {
    expect(decisionNotices({ ...DECISION, ...facts }, events, NOW).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is a call to vote until the seat has voted', () => {
    expect(
      ballotNotices({ ...DECISION, voteUntil: new Date('2026-03-09T17:00:00Z') }, [call]).map(({ day }) => day),
    ).toEqual(['2026-03-09']);
    expect(ballotNotices(DECISION, [call])).toEqual([]);
  });

  // 23:30 in Paris on the 4th; the 5th has begun in La Réunion, not in Martinique.
  it.each([
    ['Europe/Paris', '2026-03-04', []],
    ['Indian/Reunion', '2026-03-05', ['to_review']],
    ['America/Martinique', '2026-03-04', []],
  ])('counts its days where the territory lives, in %s', (timeZone, day, reviews) => {
    const late = new Date('2026-03-04T22:30:00Z');
    const told = { ...DECISION, timeZone, reviewOn: TODAY, voteUntil: late, stateAnsweredAt: late };
    const answeredOn = decisionNotices({ ...told, stateAnswer: 'taken_up' }, [answered], late).map((one) => one.day);
    expect([ballotNotices(told, [call])[0]?.day, ...answeredOn]).toEqual([day, day]);
    expect(decisionNotices(told, [review], late).map(({ kind }) => kind)).toEqual(reviews);
  });

  it('says the answer of the State and by whom', () => {
    const told = {
      ...DECISION,
      stateAnswer: 'under_study',
      stateAnsweredAt: new Date('2026-03-04T12:00:00Z'),
    } as const;
    const [notice] = decisionNotices(told, [answered], NOW);
    const { before, link, after } = decisionSentence(notice as NonNullable<typeof notice>);
    expect(`${before}${link ?? ''}${after}`.replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Préfecture a répondu le 4 mars 2026 à la proposition COPIL-2026-04, Rénover la halle : elle est à l’étude',
    );
  });
});
