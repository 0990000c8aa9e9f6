import { ELECTIONS, type DemonstrationGovernance } from './demonstration-governance.js';

/** A port whose industrialists propose and whose local committee decides: great owners, a seat of the State renewed, seats that wait. */
export const PORT_GOVERNANCE: DemonstrationGovernance = {
  kit: 'industry_led',
  kitVersion: 1,
  since: '2024-02-01',
  mandate:
    'Décide sur proposition du comité industriel, projet par projet. Données de démonstration : personnes et mandats sont fictifs.',
  mandates: [
    { seat: ['COPIL', 'members:1'], name: 'Bertrand Lefebure', since: '2024-02-01', until: ELECTIONS.before },
    { seat: ['COPIL', 'members:1'], name: 'Charlotte Wyart', since: ELECTIONS.after },
    { seat: ['COPIL', 'members:2'], name: 'Patrice Vanhove', since: '2024-02-01' },
    { seat: ['COPIL', 'members:2'], name: 'Odette Cuvelier', kind: 'substitute', since: '2024-02-01' },
    { seat: ['COPIL', 'members:3'], name: 'Ghislaine Decool', since: '2024-02-01' },
    {
      seat: ['COPIL', 'regions'],
      name: 'Samir Hadji',
      email: 'samir.hadji@demonstration.example',
      since: '2024-02-01',
    },
    { seat: ['COPIL', 'state'], name: 'Aurélie Gontier', since: '2024-02-01', until: '2026-02-28' },
    {
      seat: ['COPIL', 'state'],
      name: 'Vincent Marquette',
      email: 'vincent.marquette@demonstration.example',
      since: '2026-03-01',
    },
    { seat: ['COPIL', 'companies:1'], name: 'Dominique Baert', since: '2024-02-01', body: 'Aciéries du Ponant' },
    { seat: ['COPIL', 'companies:2'], name: 'Michel Vandaele', since: '2024-02-01', body: 'Cellules du Ponant' },
    { seat: ['COPIL', 'companies:3'], name: 'Ingrid Lammens', since: '2024-09-01', body: 'Chaux de l’Estran' },
    {
      ...{ seat: ['COPIL', 'companies:4'], name: 'Thierry Bourgois', since: '2024-02-01' },
      ...{ until: { inDays: 20 }, body: 'Verrerie du Môle' },
    },
    { seat: ['INDUS', 'companies:1'], name: 'Dominique Baert', since: '2024-02-01', body: 'Aciéries du Ponant' },
    { seat: ['INDUS', 'companies:2'], name: 'Michel Vandaele', since: '2024-02-01', body: 'Cellules du Ponant' },
    { seat: ['INDUS', 'companies:3'], name: 'Ingrid Lammens', since: '2024-09-01', body: 'Chaux de l’Estran' },
    { seat: ['INDUS', 'companies:4'], name: 'Coralie Devos', since: '2025-01-15', body: 'Raffinerie des Dunes' },
    { seat: ['INDUS', 'companies:5'], name: 'Lucas Fasquelle', since: '2025-06-01', body: 'Hydrogène des Dunes' },
    { seat: ['INDUS', 'unions:1'], name: 'Brigitte Loquet', since: '2024-02-01', body: 'UIMM du littoral' },
  ],
};
