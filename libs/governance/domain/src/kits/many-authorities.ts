import type { GovernanceKit, KitCommittee } from './kit.js';
import {
  college,
  commonMethod,
  committee,
  expectedSeats,
  leadSeat,
  methodItem,
  pairSeats,
  seats,
  steeringAgenda,
  technicalAgenda,
} from './parts.js';

const COLLEGES = { elected: 'elected', industrial: 'industrial', public: 'public' };

const copil = committee(
  'copil',
  {
    code: 'COPIL',
    name: 'Comité local',
    mandate: 'Arrête le plan d’action et ses évolutions. Réunit toutes les intercommunalités et les industriels.',
    cadence: 'half_yearly',
    decisionMethod: 'simple_majority',
    pairToo: true,
    quorumChairs: 'both_sides',
    noticeDays: 10,
    approvalDays: 15,
    silenceApproves: true,
    agendaTemplate: steeringAgenda,
  },
  {
    colleges: [
      college('elected', 'Élus', 3),
      college('industrial', 'Industriels', 2),
      college('public', 'État et Région', 0),
    ],
    seats: [
      ...pairSeats(COLLEGES),
      ...expectedSeats(COLLEGES),
      ...seats('companies', 4, { bodyKind: 'company', body: 'Entreprise industrielle', college: 'industrial' }),
      ...seats('chamber', 1, {
        bodyKind: 'consular',
        body: 'Chambre de commerce et d’industrie',
        college: 'industrial',
        voting: false,
      }),
      leadSeat(),
    ],
  },
);

const cotech = committee(
  'cotech',
  {
    code: 'COTECH',
    name: 'Comité technique',
    mandate: 'Prépare les décisions du comité local et lève les blocages des actions.',
    level: 'technical',
    cadence: 'monthly',
    quorumPercent: 0,
    quorumChairs: 'none',
    noticeDays: 5,
    agendaTemplate: technicalAgenda,
  },
  {
    parent: 'copil',
    seats: [
      { ...leadSeat(), position: 'Animation', voting: true, chair: true },
      ...seats('services', 3, {
        bodyKind: 'member_authority',
        body: 'Service développement économique',
        position: 'Direction',
      }),
      ...seats('state_services', 1, { bodyKind: 'state', body: 'DREETS' }),
    ],
  },
);

const operators = seats('operators', 2, { bodyKind: 'operator', body: 'Opérateur de l’État', voting: false });

const enlarged: KitCommittee = {
  ...copil,
  content: { ...copil.content, noticeDays: 15 },
  seats: [...copil.seats, ...operators],
};

const acceleration = committee(
  'acceleration',
  {
    code: 'REVUE',
    name: 'Revue départementale des projets',
    mandate: 'Débloque avec les services de l’État les procédures, le foncier et les recrutements.',
    level: 'departmental',
    cadence: 'quarterly',
    quorumPercent: 0,
    quorumChairs: 'none',
  },
  {
    parent: 'copil',
    seats: [
      ...seats('subprefect', 1, { bodyKind: 'state', body: 'Sous-préfecture', position: 'Sous-préfet', chair: true }),
      ...seats('pair', 2, { bodyKind: 'territory', body: 'Binôme' }),
    ],
  },
);

const first: GovernanceKit = {
  key: 'many_authorities',
  version: 1,
  title: 'Nombreuses intercommunalités',
  pitch: 'Trois collèges, un quorum par collège et un comité technique : pour un groupement large.',
  committees: [copil, cotech],
  method: commonMethod,
};

/** A steering committee in colleges, a technical committee under it. */
export const manyAuthorities: readonly GovernanceKit[] = [
  first,
  {
    ...first,
    version: 2,
    committees: [enlarged, cotech, acceleration],
    method: [
      ...commonMethod,
      methodItem(
        'ritual',
        'operators_day',
        'Journée des opérateurs',
        'Une fois par an, les opérateurs présentent leurs offres au territoire.',
      ),
    ],
  },
];
