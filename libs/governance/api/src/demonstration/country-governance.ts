import type { DemonstrationGovernance } from './demonstration-governance.js';

/** Four authorities whose elected officials preside in turn: young, with a seat of the State that nobody holds yet. */
export const COUNTRY_GOVERNANCE: DemonstrationGovernance = {
  kit: 'co_presidents',
  kitVersion: 1,
  since: '2025-03-01',
  mandate:
    'Arrête le plan par accord des deux côtés du binôme. Données de démonstration : personnes et mandats sont fictifs.',
  mandates: [
    { seat: ['COPIL', 'members:1'], name: 'Armelle Guitton', since: '2025-03-01' },
    { seat: ['COPIL', 'members:2'], name: 'Jean-Yves Harel', since: '2025-03-01', until: '2026-04-13' },
    { seat: ['COPIL', 'members:2'], name: 'Solenn Barbier', since: '2026-04-14' },
    { seat: ['COPIL', 'members:3'], name: 'Maryvonne Esnault', since: '2025-03-01' },
    { seat: ['COPIL', 'members:4'], name: 'Goulven Trémel', since: '2025-06-15' },
    { seat: ['COPIL', 'regions'], name: 'Nolwenn Cadiou', since: '2025-03-01' },
    { seat: ['COPIL', 'companies:1'], name: 'Loïc Pautrel', since: '2025-03-01', body: 'Coopérative des Trois-Landes' },
    { seat: ['COPIL', 'companies:2'], name: 'Sandra Moriceau', since: '2025-03-01', body: 'Salaisons du Couesnon' },
  ],
};
