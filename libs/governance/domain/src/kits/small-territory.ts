import type { GovernanceKit } from './kit.js';
import { commonMethod, committee, expectedSeats, leadSeat, pairSeats, seats, steeringAgenda } from './parts.js';

/** One committee for everything. */
export const smallTerritory: readonly GovernanceKit[] = [
  {
    key: 'small_territory',
    version: 1,
    title: 'Petit territoire',
    pitch: 'Un seul comité, peu de formalités : pour une ou deux intercommunalités qui se connaissent bien.',
    committees: [
      committee(
        'copil',
        {
          code: 'COPIL',
          name: 'Comité local',
          mandate: 'Fixe les priorités, retient les actions, suit leur avancement.',
          agendaTemplate: steeringAgenda,
        },
        {
          seats: [
            ...pairSeats({ elected: null, industrial: null }),
            ...expectedSeats({ elected: null, public: null }),
            ...seats('companies', 2, { bodyKind: 'company', body: 'Entreprise industrielle' }),
            leadSeat(),
          ],
        },
      ),
    ],
    method: commonMethod,
  },
];
