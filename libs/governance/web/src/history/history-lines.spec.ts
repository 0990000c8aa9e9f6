import { describe, expect, it } from 'vitest';
import { historyLines, type HappenedEntry } from './history-lines.js';

const entry = (given: Partial<HappenedEntry>): HappenedEntry => ({
  ...{ id: 'e', event: 'committee.edited', who: 'Anne', when: '2026-03-03T10:00:00Z', origin: 'form', changes: [] },
  ...given,
});
const plain = (text: unknown) => String(text).replace(/[\u00A0\u202F]/g, ' ');

describe('the history of a governance', () => {
  it('tells each field of an edit, as people read it', () => {
    const lines = historyLines(
      entry({
        committeeName: 'Comité local',
        capacity: 'elected',
        changes: [{ id: 'c', field: 'noticeDays', from: 7, to: 15 }],
      }),
    );
    expect(lines.map(({ what, from, to }) => [what, plain(from), plain(to)])).toEqual([
      ['Délai de convocation', '7 jours', '15 jours'],
    ]);
    expect(lines[0]?.details).toContain('Comité local');
  });

  it('tells in one line what says all by itself, with the name even of what is no more', () => {
    const changes = [{ id: 'c', field: 'personName', from: null, to: 'Anne Première' }];
    expect(historyLines(entry({ event: 'seat_holder.appointed', about: 'Anne Première', changes }))).toMatchObject([
      { what: 'Personne nommée : Anne Première' },
    ]);
    const gone = [{ id: 'c', field: 'body', from: 'Décolletage du Môle', to: null }];
    expect(historyLines(entry({ event: 'committee_seat.removed', changes: gone }))).toMatchObject([
      { what: 'Siège retiré : Décolletage du Môle' },
    ]);
  });
});
