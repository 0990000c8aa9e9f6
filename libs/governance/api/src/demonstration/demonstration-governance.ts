import type { HolderKind, KitKey } from '@binome/governance/domain';

/** Somebody of the demonstration on a seat: any likeness is chance. Days are given, or counted from today. */
export interface DemonstrationMandate {
  /** Acronym of the committee, and key of the seat in its kit; `members:1` is the first member, by name, `regions` the first région. */
  seat: [committee: string, key: string];
  name: string;
  kind?: HolderKind;
  since: string;
  until?: string | { inDays: number };
  /** Says the body otherwise than the kit: the name of a company. */
  body?: string;
  /** Where somebody without account is written to; the demonstration writes to nobody. */
  email?: string;
}

/** A governance of the demonstration: a kit, and the people who came and went. */
export interface DemonstrationGovernance {
  kit: KitKey;
  kitVersion: number;
  since: string;
  /** What the steering committee is for, said to be a demonstration. */
  mandate: string;
  mandates: readonly DemonstrationMandate[];
}

/** Municipal elections: a third of the seats changed within a month. */
export const ELECTIONS = { before: '2026-04-13', after: '2026-04-14' };

/** The territory of the story: three colleges, elected officials replaced, a mandate that ends, seats that wait. */
export const STORY_GOVERNANCE: DemonstrationGovernance = {
  kit: 'many_authorities',
  kitVersion: 1,
  since: '2024-03-01',
  mandate:
    'Arrête le plan d’action et ses évolutions, et suit les financements. Données de démonstration : personnes et mandats sont fictifs.',
  mandates: [
    { seat: ['COPIL', 'members:1'], name: 'Roland Pernollet', since: '2024-03-01', until: ELECTIONS.before },
    { seat: ['COPIL', 'members:1'], name: 'Maud Perrissin', since: ELECTIONS.after },
    { seat: ['COPIL', 'members:2'], name: 'Agnès Bochaton', since: '2024-03-01' },
    { seat: ['COPIL', 'members:2'], name: 'Loïc Decroux', kind: 'substitute', since: ELECTIONS.after },
    {
      seat: ['COPIL', 'regions'],
      name: 'Farid Benkemoun',
      email: 'farid.benkemoun@demonstration.example',
      since: '2024-03-01',
    },
    { seat: ['COPIL', 'state'], name: 'Hélène Vasseur', since: '2024-03-01', until: '2025-08-31' },
    {
      seat: ['COPIL', 'state'],
      name: 'Julien Maréchal',
      email: 'julien.marechal@demonstration.example',
      since: '2025-09-01',
    },
    { seat: ['COPIL', 'companies:1'], name: 'Sandrine Duvillard', since: '2024-03-01', body: 'Décolletage des Aravis' },
    {
      seat: ['COPIL', 'companies:2'],
      name: 'Marc Tissot',
      since: '2024-03-01',
      until: '2025-12-31',
      body: 'Usinage du Giffre',
    },
    { seat: ['COPIL', 'companies:2'], name: 'Élodie Grange', since: '2026-01-01', until: { inDays: 25 } },
    { seat: ['COPIL', 'companies:3'], name: 'Paul Anselmet', since: '2024-06-01', body: 'Mécatronique du Bargy' },
    {
      seat: ['COPIL', 'companies:4'],
      name: 'Nadia Roussel',
      since: '2024-03-01',
      until: '2026-06-30',
      body: 'Traitement thermique de l’Arve',
    },
    { seat: ['COPIL', 'chamber:1'], name: 'Didier Fontanet', since: '2024-03-01', body: 'CCI Haute-Savoie' },
    { seat: ['COTECH', 'services:1'], name: 'Céline Bouvard', since: '2024-03-01' },
    { seat: ['COTECH', 'services:2'], name: 'Thibault Ravier', since: '2025-02-01' },
    {
      seat: ['COTECH', 'services:3'],
      name: 'Rémi Chatelard',
      since: '2024-03-01',
      until: { inDays: -47 },
    },
    { seat: ['COTECH', 'state_services:1'], name: 'Karine Lemoine', since: '2024-03-01' },
  ],
};

/** A territory whose industrialists prepare among themselves. */
export const INDUSTRY_GOVERNANCE: DemonstrationGovernance = {
  kit: 'industry_led',
  kitVersion: 1,
  since: '2024-05-01',
  mandate: 'Décide sur proposition du comité industriel. Données de démonstration : personnes et mandats sont fictifs.',
  mandates: [
    { seat: ['COPIL', 'members:1'], name: 'Bernard Chapuis', since: '2024-05-01', until: ELECTIONS.before },
    { seat: ['COPIL', 'members:1'], name: 'Isabelle Morellet', since: ELECTIONS.after },
    { seat: ['COPIL', 'members:2'], name: 'Régis Fourniol', since: '2024-05-01' },
    { seat: ['COPIL', 'regions'], name: 'Sophie Charnay', since: '2024-05-01' },
    { seat: ['COPIL', 'state'], name: 'Antoine Reymond', since: '2024-05-01' },
    { seat: ['COPIL', 'companies:1'], name: 'Gérald Humbert', since: '2024-05-01', body: 'Papeteries du Nil' },
    { seat: ['COPIL', 'companies:2'], name: 'Mireille Poncet', since: '2024-05-01', body: 'Tonnellerie des Borderies' },
    { seat: ['COPIL', 'companies:3'], name: 'Yann Juillard', since: '2025-01-15', body: 'Étiquettes de la Touvre' },
    { seat: ['INDUS', 'companies:1'], name: 'Gérald Humbert', since: '2024-05-01', body: 'Papeteries du Nil' },
    { seat: ['INDUS', 'companies:2'], name: 'Claudine Bernaud', since: '2024-05-01', body: 'Moteurs d’Angoumois' },
    {
      ...{ seat: ['INDUS', 'companies:3'], name: 'Éric Vuaillat', since: '2024-05-01' },
      ...{ until: { inDays: 50 }, body: 'Verrerie de la Charente' },
    },
    { seat: ['INDUS', 'unions:1'], name: 'Laure Perdrix', since: '2024-09-01', body: 'UIMM Charente' },
  ],
};
