import { describe, expect, it } from 'vitest';
import { agendaChangesWords, originWords, reasonWords } from './agenda-words.js';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('reasonWords', () => {
  it.each([
    ['unfinished', null, 'Resté ouvert à la séance du 3 mars 2026'],
    ['action_late', null, 'En retard depuis le 3 mars 2026'],
    ['action_late', 'Permis', 'En retard : « Permis » était attendu le 3 mars 2026'],
    ['action_blocked', 'Permis', 'Frein : « Permis », réponse attendue le 3 mars 2026'],
    ['action_paused', null, 'En pause depuis le 3 mars 2026 : faut-il la reprendre ?'],
    ['seat_vacant', null, 'Siège vacant depuis le 3 mars 2026'],
    ['term_ending', 'Anne', 'Le mandat de Anne prend fin le 3 mars 2026'],
    ['milestone_ahead', 'Permis', 'Jalon « Permis » le 3 mars 2026'],
  ] as const)('%s, %s', (reason, about, words) => {
    expect(plain(reasonWords({ reason, on: '2026-03-03', about }))).toBe(words);
  });
});

describe('originWords', () => {
  it('says why an item comes back, and nothing of an ordinary one', () => {
    expect(plain(originWords('reconvened', '2026-03-03') ?? '')).toBe('quorum non atteint le 3 mars 2026');
    expect(originWords('reconvened', null)).toBe('quorum non atteint');
    expect(originWords('carried_over', '2026-03-03')).toBe('reporté d’une séance passée');
    expect(originWords('person', null)).toBeNull();
  });
});

describe('agendaChangesWords', () => {
  it('counts what came, went and changed, and says that the order did', () => {
    const changes = { added: ['a'], removed: ['b', 'c'], edited: [], moved: true };
    expect(plain(agendaChangesWords(changes))).toBe('1 point ajouté, 2 points retirés, autre ordre');
    expect(plain(agendaChangesWords({ ...changes, added: [], removed: [], edited: ['d'], moved: false }))).toBe(
      '1 point modifié',
    );
  });
});
