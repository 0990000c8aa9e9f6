import { MOVE_KINDS } from '../move.js';
import { describe, expect, it } from 'vitest';
import { moveSentence, type ToldMove } from './move-words.js';

const move = (given: Partial<ToldMove> & Pick<ToldMove, 'kind'>): ToldMove => ({
  ...{ who: 'Lucie Arnaud', title: 'Réseau de chaleur', axis: 'land', label: null, from: null, to: null },
  ...{ money: null, fields: [], count: 1 },
  ...given,
});
const said = (given: Partial<ToldMove> & Pick<ToldMove, 'kind'>) => {
  const { before, link, after } = moveSentence(move(given));
  return `${before}${link ? `[${link}]` : ''}${after}`.replace(/\u00A0/g, ' ');
};

describe('the sentence of a move', () => {
  it.each([
    [
      { kind: 'status_changed', from: 'to_come', to: 'in_progress' },
      'Lucie Arnaud a fait passer [Réseau de chaleur] de « À venir » à « En cours »',
    ],
    [
      { kind: 'end_changed', from: '2026-12-31', to: '2027-06-30' },
      'Lucie Arnaud a reporté l’échéance de [Réseau de chaleur] du 31 décembre 2026 au 30 juin 2027',
    ],
    [
      { kind: 'end_changed', from: '2027-06-30', to: '2026-12-31' },
      'Lucie Arnaud a avancé l’échéance de [Réseau de chaleur] du 30 juin 2027 au 31 décembre 2026',
    ],
    [
      { kind: 'end_changed', to: '2027-06-30' },
      'Lucie Arnaud a fixé l’échéance de [Réseau de chaleur] au 30 juin 2027',
    ],
    [
      { kind: 'budget_changed', money: { from: '1000.00', to: '1150.50', percent: 15 } },
      'Lucie Arnaud a porté le budget prévu de [Réseau de chaleur] de 1 000 € à 1 150,50 € (+15 %)',
    ],
    [
      {
        kind: 'funding_moved',
        label: 'La Région',
        to: 'contracted',
        money: { from: null, to: '705000.00', percent: null },
      },
      'La Région a conventionné 705 000 € pour [Réseau de chaleur]',
    ],
    [
      { kind: 'became_late', who: null, from: 'milestone_passed', label: 'Essais', to: '2026-10-01' },
      'L’action [Réseau de chaleur] est en retard : jalon « Essais » prévu le 1er octobre 2026',
    ],
    [
      { kind: 'blocker_raised', label: 'Permis d’aménager', to: 'DDT' },
      'Lucie Arnaud a signalé un frein à [Réseau de chaleur] : « Permis d’aménager », demandé à DDT',
    ],
    [
      { kind: 'blocker_answered', label: 'Permis d’aménager', from: 'DDT', to: '2026-11-20' },
      'Lucie Arnaud a noté la réponse de DDT à « Permis d’aménager » pour [Réseau de chaleur], le 20 novembre 2026',
    ],
    [{ kind: 'actions_added', count: 12 }, 'Lucie Arnaud a ajouté [12 actions], axe Foncier'],
    [
      { kind: 'card_filled', fields: ['description', 'ownerName'] },
      'Lucie Arnaud a complété la fiche [Réseau de chaleur] : description, porteur',
    ],
    [{ kind: 'seat_named', label: 'Karim', from: 'industrial' }, 'Karim a rejoint le [binôme], côté industriels'],
    [{ kind: 'text_written', label: 'strategy' }, 'Lucie Arnaud a écrit [la stratégie de l’axe Foncier]'],
  ] as const)('%j', (given, expected) => expect(said(given as Parameters<typeof said>[0])).toBe(expected));

  it('exists for every kind, without a word of the machine', () => {
    for (const kind of MOVE_KINDS) expect(said({ kind })).not.toMatch(/undefined|null|_/);
  });
});
