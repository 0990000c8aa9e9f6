import type { GovernanceKit } from './kit.js';
import {
  college,
  commonMethod,
  committee,
  expectedSeats,
  item,
  leadSeat,
  methodItem,
  pairSeats,
  seats,
  steeringAgenda,
} from './parts.js';

const COLLEGES = { elected: 'public', industrial: 'industrial', public: 'public' };

/** The industrialists prepare among themselves; the local committee decides. */
export const industryLed: readonly GovernanceKit[] = [
  {
    key: 'industry_led',
    version: 1,
    title: 'Conduite par les industriels',
    pitch: 'Un comité industriel prépare et propose, le comité local décide : pour un club d’entreprises déjà actif.',
    committees: [
      committee(
        'copil',
        {
          code: 'COPIL',
          name: 'Comité local',
          mandate: 'Décide sur proposition du comité industriel.',
          decisionMethod: 'two_thirds',
          quorumChairs: 'both_sides',
          agendaTemplate: steeringAgenda,
        },
        {
          colleges: [college('industrial', 'Industriels', 3), college('public', 'Élus, État et Région', 2)],
          seats: [
            ...pairSeats(COLLEGES),
            ...expectedSeats(COLLEGES),
            ...seats('companies', 5, { bodyKind: 'company', body: 'Entreprise industrielle', college: 'industrial' }),
            leadSeat(),
          ],
        },
      ),
      committee(
        'industrial',
        {
          code: 'INDUS',
          name: 'Comité industriel',
          mandate: 'Réunit les industriels du territoire : besoins, projets, compétences.',
          level: 'industrial',
          cadence: 'two_months',
          quorumPercent: 33,
          decisionMethod: 'simple_majority',
          castingVote: true,
          agendaTemplate: [
            item('debate', 'Besoins et projets des entreprises', 45),
            item('decision', 'Propositions au comité local', 30),
            item('information', 'Nouvelles des partenaires', 15),
          ],
        },
        {
          parent: 'copil',
          seats: [
            ...pairSeats({ elected: null, industrial: null }).filter(({ side }) => side === 'industrial'),
            ...seats('companies', 6, { bodyKind: 'company', body: 'Entreprise industrielle' }),
            ...seats('unions', 1, { bodyKind: 'union', body: 'UIMM', voting: false }),
            leadSeat(),
          ],
        },
      ),
    ],
    method: [
      ...commonMethod,
      methodItem(
        'ritual',
        'site_visits',
        'Visites d’usines',
        'Chaque comité industriel se tient dans une usine différente, visite comprise.',
      ),
    ],
  },
];
