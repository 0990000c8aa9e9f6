import { describe, expect, it } from 'vitest';
import { agendaNotices, meetingNotices, minutesNotices, type MeetingHappening, type ToldMeeting } from './meeting-notice.rules.js';
import { meetingSentence } from './words/meeting-notice-words.js';

const MEETING: ToldMeeting = {
  ...{ meetingId: 'meeting', name: 'COPIL', day: '2026-03-05', startTime: '14:00', state: 'convened', isPast: false },
  ...{ repliedAt: null, attended: true, hasApproved: false, until: '2026-03-20', approved: 2, attendees: 5 },
  ...{ keepsMinutes: true, openAmendments: 0 },
};
const happening = (name: string, at: string, changes: MeetingHappening['changes'] = []): MeetingHappening => ({
  ...{ name, at, who: 'Alice', changes, answer: null, isOwn: false },
  ...{ item: null, isOpen: false, isAccepted: null, reason: null },
});
const convened = happening('meeting.convened', '2026-01-01');
const edited = (at: string, field: string, from: unknown, to: unknown) =>
  happening('meeting.edited', at, [{ field, from, to }]);
const moved = edited('2026-01-02', 'day', '2026-03-04', '2026-03-05');
const agenda = happening('meeting.agenda_told', '2026-01-03');
const cancelled = happening('meeting.cancelled', '2026-01-04');
const submitted = happening('meeting.minutes_submitted', '2026-03-06');
const approved = happening('minutes.approved', '2026-03-07');
const proposed = happening('minutes.amendment_proposed', '2026-03-08');
const accepted: MeetingHappening = { ...happening('minutes.amendment_answered', '2026-03-09'), answer: 'accepted' };
const rejected: MeetingHappening = { ...accepted, answer: 'rejected' };
const minutes: ToldMeeting = { ...MEETING, state: 'minutes_approval', isPast: true };

/** A sentence with plain spaces. */
function plain({ before, link, after }: { before: string; link: string | null; after: string }): string {
  return `${before}${link ?? ''}${after}`.replace(/[\u00A0\u202F]/g, ' ');
}

describe('what is told of a meeting', () => {
  it.each<[string, Partial<ToldMeeting>, MeetingHappening[], string[]]>([
    ['its convocation', {}, [convened], ['convened']],
    ['its convocation alone when it moved since', {}, [convened, moved], ['convened']],
    ['that it moved', {}, [moved], ['moved']],
    ['that its duration changed', {}, [edited('2026-01-02', 'minutes', 60, 120)], ['moved']],
    ['that its place changed', {}, [edited('2026-01-02', 'place', 'Mairie', 'Gare')], ['changed']],
    ['nothing of what came back', {}, [moved, edited('2026-01-03', 'day', '2026-03-05', '2026-03-04')], []],
    ['nothing to who answered since', { repliedAt: '2026-01-03' }, [convened, moved], []],
    ['what came after the answer', { repliedAt: '2026-01-01T12' }, [convened, moved], ['moved']],
    ['that it is cancelled, and nothing else', { state: 'cancelled' }, [convened, moved, cancelled], ['cancelled']],
    ['nothing of one cancelled before it was told', { state: 'cancelled' }, [convened], []],
    ['nothing of one that is held', { state: 'in_progress' }, [convened], []],
    ['nothing of one that is past', { isPast: true }, [convened, moved], []],
    ['that its agenda changed', {}, [agenda], ['agenda_changed']],
    ['that it moved rather than its agenda', {}, [moved, agenda], ['moved']],
    ['its convocation rather than its agenda', {}, [convened, agenda], ['convened']],
    ['nothing without event', {}, [], []],
  ])('is %s', (_, facts, events, kinds) => {
    expect(meetingNotices({ ...MEETING, ...facts }, events).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says from when to when, and what else changed', () => {
    const place = edited('2026-01-03', 'place', 'Mairie', 'Gare');
    const [notice] = meetingNotices(MEETING, [moved, place]);
    expect(notice && plain(meetingSentence(notice))).toBe(
      'Alice a déplacé la séance COPIL, du mercredi 4 mars 2026 à 14 h au jeudi 5 mars 2026 à 14 h, et changé le lieu : dites si vous venez',
    );
    const [changed] = meetingNotices(MEETING, [place, edited('2026-01-04', 'videoLink', null, 'https://visio')]);
    expect(changed && plain(meetingSentence(changed))).toBe(
      'Alice a changé le lieu et le lien de visioconférence de la séance COPIL, jeudi 5 mars 2026 à 14 h',
    );
  });
});

describe('what is told of an agenda', () => {
  const item = (given: Partial<MeetingHappening>): MeetingHappening => ({
    ...{ ...happening('agenda_item.proposed', '2026-01-05'), item: 'Gare' },
    ...given,
  });
  const waits = item({ isOpen: true });
  const declined = item({ name: 'agenda_item.answered', isOwn: true, isAccepted: false, reason: 'Trop tôt.' });
  it.each<[string, Partial<ToldMeeting>, MeetingHappening[], string[]]>([
    ['an item that waits', { state: 'draft' }, [waits, item({ isOpen: false })], ['item_proposed']],
    ['each that waits', {}, [waits, waits], ['item_proposed', 'item_proposed']],
    ['none of it to who does not prepare the meeting', { keepsMinutes: false }, [waits], []],
    ['what was answered to its own', { keepsMinutes: false }, [declined], ['item_declined']],
    ['an acceptance', {}, [{ ...declined, isAccepted: true, reason: null }], ['item_accepted']],
    ['nothing of what was answered to others', {}, [{ ...declined, isOwn: false }], []],
    ['nothing once it is held', { state: 'closed' }, [waits, declined], []],
  ])('is %s', (_, facts, events, kinds) => {
    expect(agendaNotices({ ...MEETING, ...facts }, events).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says why it was declined', () => {
    const [notice] = agendaNotices(MEETING, [declined]);
    expect(notice && plain(meetingSentence(notice))).toBe(
      'Alice a écarté le point « Gare » que vous proposiez à la séance COPIL, jeudi 5 mars 2026 à 14 h. Motif : Trop tôt.',
    );
  });
});

describe('what is told of minutes', () => {
  it('is that they are sealed, to who attended', () => {
    const sealed = [submitted, happening('meeting.sealed', '2026-03-10')];
    const kinds = (facts: Partial<ToldMeeting>) =>
      minutesNotices({ ...minutes, state: 'sealed', ...facts }, sealed).map(({ kind }) => kind);
    expect([kinds({}), kinds({ attended: false })]).toEqual([['minutes_sealed'], []]);
  });

  it.each<[string, Partial<ToldMeeting>, MeetingHappening[], string[]]>([
    ['that they wait for who attended', {}, [submitted], ['minutes_to_approve']],
    ['nothing of it to who approved them', { hasApproved: true }, [submitted], []],
    ['nothing of it to who did not attend', { attended: false }, [submitted], []],
    ['who approved them', { hasApproved: true }, [submitted, approved], ['minutes_approved']],
    ['both to who has still to', {}, [submitted, approved], ['minutes_to_approve', 'minutes_approved']],
    [
      'an amendment that waits for its answer',
      { attended: false, openAmendments: 1 },
      [proposed],
      ['amendment_proposed'],
    ],
    ['neither to who does not keep them', { keepsMinutes: false, openAmendments: 1 }, [proposed, approved], []],
    ['nothing of one that was answered', { attended: false }, [proposed], []],
    ['that they wait again once it changed them', {}, [accepted], ['minutes_to_approve']],
    ['nothing of one of others that was refused', {}, [rejected], []],
    ['that its own changed them', {}, [{ ...accepted, isOwn: true }], ['minutes_to_approve', 'amendment_accepted']],
    ['that its own was refused', { hasApproved: true }, [{ ...rejected, isOwn: true }], ['amendment_rejected']],
    ['nothing once they are sealed', { state: 'sealed' }, [submitted, approved], []],
    ['nothing once the meeting is open again', { state: 'closed' }, [submitted], []],
  ])('is %s', (_, facts, events, kinds) => {
    expect(minutesNotices({ ...minutes, ...facts }, events).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says what became of its own amendment', () => {
    const said = minutesNotices({ ...minutes, hasApproved: true }, [{ ...rejected, isOwn: true }]);
    expect(said.map((notice) => plain(meetingSentence(notice)))).toEqual([
      'Alice a refusé l’amendement que vous proposiez au compte rendu de la séance COPIL du 5 mars 2026',
    ]);
  });

  it('says until when, and how many approved', () => {
    const said = minutesNotices(minutes, [submitted, approved]).map((notice) => plain(meetingSentence(notice)));
    expect(said).toEqual([
      'Le compte rendu de la séance COPIL du 5 mars 2026 attend votre approbation, jusqu’au 20 mars 2026',
      'Le compte rendu de la séance COPIL du 5 mars 2026 compte 2 approbations sur 5 participants',
    ]);
  });
});
