import type { DemonstrationYear } from './demonstration-meetings.js';

const VIDEO = 'https://visio.example/comite';
const COMMUNITY = 'Communauté urbaine';

const CAPTURE = 'Capter le dioxyde de carbone de la zone industrielle du port';
const HECTARES = 'Préparer cent quarante hectares pour deux usines';

/** The port: industrialists who prepare in a factory, a local committee that decides. */
export const PORT_YEAR: DemonstrationYear = {
  meetings: [
    {
      ...{ committee: 'INDUS', inDays: -300, startTime: '17:00', minutes: 90, mode: 'in_person' },
      place: 'Aciéries du Ponant (fictives)',
      items: [['debate', 'Quels réseaux partager d’abord ?', 60, 'Agnès Corvisier']],
      excused: ['companies:5'],
      told: {
        'Quels réseaux partager d’abord ?': [
          'Vapeur, hydrogène ou captage : seul le captage intéresse les trois plus gros sites.',
          'Les industriels proposent au comité local de commencer par le captage.',
        ],
      },
      record: 'sealed',
    },
    {
      ...{ committee: 'COPIL', inDays: -275, startTime: '10:00', minutes: 120, mode: 'in_person', place: COMMUNITY },
      items: [
        ['decision', 'Porter ensemble la canalisation de captage', 40, 'Agnès Corvisier', [CAPTURE]],
        [
          'information',
          'Avancement des logements',
          20,
          'Léa Vermeersch',
          ['Loger sept mille salariés et leurs familles'],
        ],
      ],
      excused: ['regions'],
      told: {
        'Porter ensemble la canalisation de captage': [
          'Vingt et un kilomètres en commun plutôt que trois tracés. Le port demande à être consulté sur les traversées.',
        ],
        'Avancement des logements': ['Neuf cents permis accordés en un an.', 'Le comité prend acte.'],
      },
      decisions: [
        {
          at: 'Porter ensemble la canalisation de captage',
          visibility: 'shared',
          statement:
            'Le comité décide que la canalisation de captage est portée par un seul groupement, ouvert à tout industriel de la zone.',
          owner: 'Agnès Corvisier',
          ...{ effectIn: -250, reviewIn: 90, doneIn: -246 },
          followUp: 'Le groupement est créé ; quatre industriels y sont entrés.',
        },
      ],
      record: 'sealed',
    },
    {
      ...{ committee: 'INDUS', inDays: -120, startTime: '17:00', minutes: 90, mode: 'hybrid' },
      ...{ place: 'Cellules du Ponant (fictives)', videoLink: VIDEO },
      items: [['decision', 'Proposer un achat commun d’électricité', 30, 'Hugo Deswarte']],
      remote: ['companies:4'],
      told: {
        'Proposer un achat commun d’électricité': ['Cinq sites, un térawattheure par an. Un conseil est à choisir.'],
      },
      decisions: [
        {
          at: 'Proposer un achat commun d’électricité',
          statement: 'Les industriels proposent au comité local un achat commun d’électricité sur dix ans.',
          owner: 'Hugo Deswarte',
          effectIn: -110,
          abstaining: ['companies:4'],
        },
      ],
      record: 'sealed',
    },
    {
      ...{ committee: 'COPIL', inDays: -95, startTime: '10:00', minutes: 120, mode: 'in_person', place: COMMUNITY },
      items: [
        [
          'debate',
          'La digue : qui préside le plan de financement ?',
          45,
          'Zoé Orsini-Bel',
          ['Élever les digues devant la zone industrielle'],
        ],
        ['decision', 'Rendre publics les terrains du second lot', 20, 'Inès Delporte', [HECTARES]],
        ['decision', 'Donner au port la conduite des terrains', 20, 'Zoé Orsini-Bel', [HECTARES]],
      ],
      excused: ['members:3'],
      proxies: [['members:3', 'members:2']],
      told: {
        'La digue : qui préside le plan de financement ?': [
          'Le port, la communauté urbaine et l’État se renvoient la présidence depuis le printemps.',
          'L’État est prié de désigner un chef de file avant la fin de l’année.',
        ],
        'Rendre publics les terrains du second lot': [
          'Deux industriels négocient encore. Publier maintenant ferait monter les prix.',
        ],
        'Donner au port la conduite des terrains': ['Un seul maître d’ouvrage pour les remblais et les réseaux.'],
      },
      decisions: [
        {
          at: 'Rendre publics les terrains du second lot',
          statement: 'Le comité décide de publier dès maintenant la liste et le prix des terrains du second lot.',
          against: [
            ['pair_industrial:1', 'Deux implantations se jouent d’ici la fin de l’année.'],
            ['companies:1', 'Publier un prix, c’est le perdre.'],
            ['companies:2', 'Même avis.'],
            ['companies:3', 'Trop tôt de six mois.'],
          ],
          abstaining: ['regions'],
        },
        {
          at: 'Donner au port la conduite des terrains',
          visibility: 'shared',
          statement: 'Le comité confie au port la conduite des travaux des cent quarante hectares, jusqu’à la cession.',
          owner: 'Zoé Orsini-Bel',
          effectIn: -90,
          change: [HECTARES, { ownerName: 'Grand port (démonstration), aménagement' }],
        },
      ],
      record: 'sealed',
    },
    {
      ...{ committee: 'COPIL', inDays: 1, startTime: '10:00', minutes: 120, mode: 'in_person', place: COMMUNITY },
      items: [
        [
          'follow_up',
          'Le haut-fourneau : attendre mars, ou préparer la suite',
          40,
          'Zoé Orsini-Bel',
          ['Remplacer un haut-fourneau par un four électrique'],
        ],
        ['decision', 'Écrire à l’État sur le prix de l’électricité', 20, 'Agnès Corvisier'],
      ],
      guests: [['Léa Vermeersch', 'lea.vermeersch@agence-logement.example']],
      replies: [
        ['members:1', 'accepted'],
        ['members:2', 'declined'],
        ['members:2', 'accepted', 'substitute'],
        ['members:3', 'tentative'],
        ['state', 'accepted'],
        ['companies:1', 'accepted'],
        ['companies:4', 'declined'],
      ],
    },
  ],
};
