import type { GovernanceKit } from './kit.js';
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
} from './parts.js';

const COLLEGES = { elected: 'elected', industrial: 'industrial', public: 'partners' };

/** Several elected officials preside with one industrialist: nothing is decided without both sides. */
export const coPresidents: readonly GovernanceKit[] = [
  {
    key: 'co_presidents',
    version: 1,
    title: 'Plusieurs élus coprésidents',
    pitch: 'Chaque élu du binôme préside, et rien ne se décide sans l’accord des deux côtés.',
    committees: [
      committee(
        'copil',
        {
          code: 'COPIL',
          name: 'Comité local',
          mandate: 'Arrête le plan d’action, par accord des deux côtés du binôme.',
          decisionMethod: 'pair_agreement',
          quorumChairs: 'both_sides',
          noticeDays: 10,
          proxyCap: 2,
          agendaTemplate: steeringAgenda,
        },
        {
          colleges: [
            college('elected', 'Élus', 2),
            college('industrial', 'Industriels', 1),
            college('partners', 'Partenaires', 0),
          ],
          seats: [
            ...pairSeats(COLLEGES),
            ...expectedSeats(COLLEGES),
            ...seats('companies', 3, { bodyKind: 'company', body: 'Entreprise industrielle', college: 'industrial' }),
            leadSeat(),
          ],
        },
      ),
      committee(
        'bureau',
        {
          code: 'BUREAU',
          name: 'Bureau du binôme',
          mandate: 'Réunit les coprésidents entre deux comités pour arbitrer vite.',
          level: 'technical',
          cadence: 'monthly',
          quorumPercent: 0,
          quorumChairs: 'both_sides',
          noticeDays: 2,
          proxyCap: 0,
        },
        { parent: 'copil', seats: [...pairSeats({ elected: null, industrial: null }), leadSeat()] },
      ),
    ],
    method: [
      ...commonMethod,
      methodItem(
        'role',
        'rotation',
        'Présidence tournante',
        'Les coprésidents élus ouvrent les séances à tour de rôle, dans l’ordre des intercommunalités.',
      ),
    ],
  },
];
