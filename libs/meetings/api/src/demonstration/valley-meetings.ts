import type { DemonstrationYear } from './demonstration-meetings.js';

const CITY_HALL = 'Mairie, salle du conseil';
const VIDEO = 'https://visio.example/comite';

const SCHOOL = 'Créer une école de production en chaudronnerie et soudage';
const WEAVING = 'Installer un village d’entreprises dans l’ancien tissage';
const WATER = 'Alimenter la teinturerie en eau recyclée';
const TISSAGE = 'Que faire de l’ancien tissage ?';
const POWER = 'Renforcer l’alimentation électrique de la zone des Îles';

/** The valley: a steering committee three times a year, a technical one before each, and the next one tomorrow. */
export const VALLEY_YEAR: DemonstrationYear = {
  meetings: [
    {
      ...{ committee: 'COPIL', inDays: -345, startTime: '14:00', minutes: 120, mode: 'in_person', place: CITY_HALL },
      items: [['debate', TISSAGE, 30, 'Hélène Marchand', [WEAVING]]],
      excused: [
        'pair_elected:1',
        'pair_industrial:1',
        'members:1',
        'members:2',
        'regions',
        'companies:1',
        'companies:2',
      ],
      postponed: TISSAGE,
      told: { [TISSAGE]: ['La neige a coupé les routes : le quorum manque, la séance est reconvoquée.'] },
      record: 'sealed',
    },
    {
      reconvenes: TISSAGE,
      ...{ committee: 'COPIL', inDays: -331, startTime: '14:00', minutes: 120, mode: 'in_person', place: CITY_HALL },
      items: [
        ['information', 'Bilan de la première année du plan', 20, 'Camille Rousset'],
        ['decision', 'Ouvrir l’école de production en septembre', 25, 'Sabine Collet', [SCHOOL]],
        ['debate', 'Que faire de l’ancien tissage ?', 30, 'Hélène Marchand', [WEAVING]],
      ],
      excused: ['regions', 'companies:4'],
      proxies: [['companies:4', 'companies:3']],
      told: {
        'Bilan de la première année du plan': [
          'Vingt-six actions engagées sur trente-huit. Trois retards, tous sur des études préalables.',
          'Le comité prend acte du bilan et demande un point sur les études en juillet.',
        ],
        'Ouvrir l’école de production en septembre': [
          'Quatre entreprises confirment leurs commandes. Le rectorat demande un directeur nommé avant juin.',
        ],
        'Que faire de l’ancien tissage ?': [
          'Deux partis : vendre au plus vite, ou garder les sheds pour des ateliers. Le chiffrage des deux est demandé.',
          'Le plan de financement des ateliers sera présenté à la séance de juillet.',
        ],
      },
      decisions: [
        {
          at: 'Ouvrir l’école de production en septembre',
          statement:
            'Le comité décide d’ouvrir l’école de production à la rentrée de septembre, avec une première promotion de douze jeunes.',
          visibility: 'shared',
          conditions: 'Un directeur est nommé avant le 1er juin.',
          owner: 'Sabine Collet',
          ...{ effectIn: -86, reviewIn: -8, doneIn: -84 },
          followUp: 'Douze jeunes accueillis à la rentrée ; onze sont encore là.',
        },
      ],
      amendment: {
        ...{ at: 'Que faire de l’ancien tissage ?', seat: 'companies:1' },
        after:
          'Le plan de financement des ateliers sera présenté à la séance de juillet, avec l’avis de l’établissement public foncier.',
        reason: 'Le comité avait demandé cet avis en séance (amendement de démonstration).',
      },
      record: 'sealed',
    },
    {
      ...{ committee: 'COTECH', inDays: -268, startTime: '09:30', minutes: 90, mode: 'hybrid' },
      ...{ place: 'Lycée technique', videoLink: VIDEO },
      items: [['follow_up', 'Jalons du trimestre', 40, 'Camille Rousset']],
      remote: ['state_services:1'],
      told: {
        'Jalons du trimestre': [
          'Onze jalons tenus sur quatorze. Les trois autres attendent une réponse du gestionnaire de réseau.',
          'Un courrier commun part au gestionnaire de réseau.',
        ],
      },
      record: 'sealed',
    },
    {
      ...{ committee: 'COPIL', inDays: -240, startTime: '14:00', minutes: 120, mode: 'in_person' },
      place: 'Tissages du Haut-Bief (entreprise fictive)',
      title: 'Comité dans l’usine',
      items: [
        ['decision', 'Soutenir la demande à l’agence de l’eau', 20, 'Karim Benali', [WATER]],
        ['decision', 'Payer la navette des apprentis', 20, 'Agnès Bochaton'],
        ['information', 'Visite des métiers à tisser', 30, 'Rémi Coudurier'],
      ],
      excused: ['members:2'],
      proxies: [['members:2', 'members:1']],
      told: {
        'Soutenir la demande à l’agence de l’eau': [
          'La teinturerie ne passera pas un second été à l’arrêt. L’instruction dure depuis quatorze mois.',
        ],
        'Payer la navette des apprentis': [
          'Les entreprises ont déjà leurs minibus ; les communes de la haute vallée n’en ont pas.',
        ],
        'Visite des métiers à tisser': ['Trente postes ouverts, douze pourvus.', 'Le comité remercie l’entreprise.'],
      },
      decisions: [
        {
          at: 'Soutenir la demande à l’agence de l’eau',
          visibility: 'shared',
          statement:
            'Le comité propose à l’État d’appuyer auprès de l’agence de l’eau la demande d’aide au recyclage de l’eau de teinture.',
          owner: 'Karim Benali',
          answer: {
            inDays: -203,
            answer: 'taken_up',
            by: 'Julien Maréchal',
            text: 'Le préfet a écrit à l’agence de l’eau. Le dossier passera en commission des aides à l’automne.',
          },
        },
        {
          at: 'Payer la navette des apprentis',
          statement: 'Le comité décide de payer la moitié d’une navette quotidienne entre la gare et les deux lycées.',
          against: [
            ['pair_industrial:1', 'Les entreprises transportent déjà leurs apprentis.'],
            ['companies:1', 'Le coût par jeune est trop élevé pour huit mois.'],
            ['companies:2', 'À revoir avec la Région, dont c’est la compétence.'],
            ['companies:3', 'Pas sans un engagement de la Région.'],
            ['companies:4', 'Même avis.'],
          ],
          abstaining: ['regions'],
        },
      ],
      record: 'sealed',
      silent: ['companies:3'],
    },
    {
      ...{ committee: 'COPIL', inDays: -142, startTime: '14:00', minutes: 120, mode: 'hybrid' },
      ...{ place: CITY_HALL, videoLink: VIDEO },
      items: [
        ['decision', 'Arrêter le plan de financement du village d’entreprises', 30, 'Hélène Marchand', [WEAVING]],
        ['debate', 'Qui paie le poste source ?', 40, 'Karim Benali', [POWER]],
        ['decision', 'Décaler la mise sous tension du poste source', 15, 'Karim Benali', [POWER]],
        ['decision', 'Demander un interlocuteur unique pour le raccordement', 10, 'Hélène Marchand', [POWER]],
        ['decision', 'Demander une étude d’incidence en une seule fois', 10, 'Hélène Marchand', [POWER]],
        ['information', 'Salon de l’emploi : pourquoi il n’aura pas lieu', 10],
      ],
      postponed: 'Salon de l’emploi : pourquoi il n’aura pas lieu',
      excused: ['companies:1'],
      remote: ['regions', 'state'],
      told: {
        'Arrêter le plan de financement du village d’entreprises': [
          'Le reste à charge tombe à 1,29 million. L’établissement public foncier porte le bâti pendant cinq ans.',
        ],
        'Qui paie le poste source ?': [
          'Le gestionnaire de réseau demande un engagement ferme de puissance. Trois industriels hésitent.',
          'Une convention de raccordement mutualisé sera proposée à la séance de novembre.',
        ],
        'Décaler la mise sous tension du poste source': ['Le tracé en zone humide demande une saison d’observation.'],
        'Demander un interlocuteur unique pour le raccordement': ['Quatre guichets pour une seule ligne.'],
        'Demander une étude d’incidence en une seule fois': ['Deux études se suivraient sur le même tracé.'],
      },
      decisions: [
        {
          at: 'Arrêter le plan de financement du village d’entreprises',
          visibility: 'shared',
          statement:
            'Le comité arrête le plan de financement du village d’entreprises, en confie le portage à l’établissement public foncier et reporte la fin des travaux à décembre 2027.',
          owner: 'Hélène Marchand',
          ...{ effectIn: -120, reviewIn: 200 },
          change: [WEAVING, { ownerName: 'Établissement public foncier', endsOn: '2027-12-31' }],
        },
        {
          at: 'Décaler la mise sous tension du poste source',
          statement:
            'Le comité décide de reporter la fin des travaux du poste source au 30 juin 2029 (décision de démonstration).',
          owner: 'Karim Benali',
          change: [POWER, { endsOn: '2029-06-30' }],
          // Between the preparation and the vote somebody wrote another day: the change waits to be settled.
          moved: { endsOn: '2029-03-31' },
        },
        {
          at: 'Demander un interlocuteur unique pour le raccordement',
          visibility: 'shared',
          statement:
            'Le comité propose à l’État de nommer un interlocuteur unique pour le raccordement de la zone des Îles (proposition de démonstration).',
          owner: 'Hélène Marchand',
          toState: true,
        },
        {
          at: 'Demander une étude d’incidence en une seule fois',
          visibility: 'shared',
          statement:
            'Le comité propose à l’État de réunir en une seule les deux études d’incidence du tracé (proposition de démonstration).',
          owner: 'Hélène Marchand',
          answer: {
            inDays: -96,
            answer: 'under_study',
            by: 'Julien Maréchal',
            text: 'La direction départementale des territoires examine si une étude commune est possible. Réponse au printemps.',
          },
        },
      ],
      record: 'sealed',
    },
    {
      ...{ committee: 'COTECH', inDays: -6, startTime: '09:30', minutes: 90, mode: 'remote', videoLink: VIDEO },
      items: [['follow_up', 'Actions en retard de plus de trois mois', 45, 'Camille Rousset']],
      told: {
        'Actions en retard de plus de trois mois': [
          'Deux actions sont revues avec leur pilote ; une troisième attend une décision du comité local.',
          'La question du raccordement est portée au comité local.',
        ],
      },
      record: 'under_approval',
      silent: ['lead', 'state_services:1'],
    },
    {
      ...{ committee: 'COPIL', inDays: 1, startTime: '14:00', minutes: 150, mode: 'hybrid' },
      ...{ place: CITY_HALL, videoLink: VIDEO },
      items: [
        ['decision', 'Signer la convention de raccordement mutualisé', 30, 'Karim Benali', [POWER]],
        [
          'debate',
          'Reprendre ou non la cour de la gare',
          30,
          'Hélène Marchand',
          ['Acheter la cour de la gare aux marchandises'],
        ],
        ['information', 'Deux actions venues du club des industriels', 10, 'Mireille Tessier'],
      ],
      addedSince: ['debate', 'Répondre à l’appel à projets de la Région (démonstration)', 20, 'Camille Rousset'],
      guests: [['Mireille Tessier', 'mireille.tessier@club-industriels.example']],
      replies: [
        ['members:1', 'accepted'],
        ['members:2', 'declined'],
        ['members:2', 'accepted', 'substitute'],
        ['regions', 'tentative'],
        ['state', 'accepted'],
        ['companies:1', 'accepted'],
        ['chamber:1', 'accepted'],
      ],
    },
  ],
  consultation: {
    committee: 'COPIL',
    title: 'Prolonger d’un an la mission d’appui au recrutement',
    statement:
      'Le comité décide de prolonger d’un an la mission d’appui au recrutement, à moyens constants (consultation de démonstration).',
    owner: 'Camille Rousset',
    endsIn: 12,
    votes: [
      ['members:2', 'for'],
      ['companies:1', 'for', 'Trois postes pourvus chez nous grâce à elle.'],
      ['companies:3', 'against', 'Les agences d’intérim le font déjà.'],
      ['chamber:1', 'for'],
    ],
  },
  series: {
    ...{ committee: 'COTECH', week: 'second', weekday: 'tuesday', months: [1, 3, 5, 7, 9, 11] },
    ...{ startTime: '09:30', minutes: 90, mode: 'hybrid', place: 'Lycée technique', videoLink: VIDEO },
    cancelled: 'Le lycée passe ses examens blancs ce jour-là (démonstration).',
  },
};
