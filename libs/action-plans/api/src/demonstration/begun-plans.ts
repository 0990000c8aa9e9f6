import { FICTION, type DemonstrationPlan } from './demonstration-plan.js';

/** Plans just begun, each in its own way. */
export const BEGUN_PLANS: DemonstrationPlan[] = [
  {
    portrait: `${FICTION}

Un bassin de plasturgie et d’emballage, qui cherche à sortir de la dépendance au pétrole.`,
    orientations: { ecological_transition: [['Changer de matières', 'Recyclé, biosourcé, moins épais.']] },
    actions: [
      {
        axis: 'ecological_transition',
        orientation: 0,
        title: 'Tester les plastiques recyclés sur trois lignes',
        is: ['study', 'in_progress'],
        description: 'Essais de trois mois avec deux régénérateurs.',
        owner: 'Plasturgie du Lac (entreprise fictive)',
      },
      {
        axis: 'ecological_transition',
        orientation: 0,
        title: 'Organiser la reprise des chutes entre voisins',
        is: ['idea', 'to_come'],
      },
      { axis: 'innovation', title: 'Monter un laboratoire d’essais commun', is: ['idea', 'to_come'] },
      {
        axis: 'skills',
        title: 'Ouvrir une formation de régleur en alternance',
        is: ['study', 'in_progress', 'to_be_studied', 'high'],
      },
      {
        axis: 'skills',
        title: 'Présenter les métiers dans les lycées',
        is: ['operation', 'done'],
        dates: ['2025-01-10', '2025-05-30'],
      },
      {
        axis: 'land',
        title: 'Agrandir le site de recyclage',
        visibility: 'territory',
        note: ['Le propriétaire du terrain voisin est en discussion.', 'restricted'],
      },
    ],
  },
  {
    portrait: `${FICTION}

Un territoire forestier et papetier, aux communes éloignées les unes des autres.`,
    orientations: {},
    actions: [
      {
        axis: 'ecological_transition',
        title: 'Remplacer la chaudière à gaz de la papeterie',
        is: ['study', 'in_progress', 'to_be_studied', 'high'],
        description: 'Une chaudière à écorces de 30 MW.',
        investment: '22000000.00',
        moneyVisibility: 'territory',
      },
      { axis: 'innovation', title: 'Valoriser la lignine avec l’université', is: ['idea', 'to_come'] },
      { axis: 'skills', title: 'Mettre en commun un service de transport à la demande', is: ['study', 'to_come'] },
      {
        axis: 'land',
        title: 'Conserver les cours à grumes dans les plans d’urbanisme',
        is: ['operation', 'in_progress'],
      },
    ],
  },
  {
    portrait: `${FICTION}

Un bassin aéronautique et mécanique, dont les sous-traitants doivent suivre la hausse des cadences.`,
    orientations: {
      skills: [['Former plus et plus vite', 'Usinage, contrôle, montage.']],
      land: [['Libérer du terrain près de l’aérodrome', 'En lien avec la Région.']],
    },
    actions: [
      { axis: 'ecological_transition', title: 'Mesurer le carbone des pièces livrées', is: ['idea', 'to_come'] },
      {
        axis: 'innovation',
        title: 'Automatiser le contrôle dimensionnel',
        is: ['study', 'in_progress'],
        owner: 'Mécanique de précision Sud (entreprise fictive)',
      },
      { axis: 'innovation', title: 'Partager une cellule robotisée', is: ['idea', 'to_come'], visibility: 'territory' },
      {
        axis: 'skills',
        orientation: 0,
        title: 'Doubler la promotion d’usineurs',
        is: ['operation', 'in_progress', 'to_be_studied', 'high'],
        partners: ['Région', 'France Travail', 'Centre de formation'],
      },
      {
        axis: 'skills',
        orientation: 0,
        title: 'Accueillir les familles des nouveaux salariés',
        is: ['study', 'to_come'],
      },
      {
        axis: 'land',
        orientation: 0,
        title: 'Viabiliser cinq hectares au nord de l’aérodrome',
        is: ['study', 'to_come', 'intended'],
      },
      {
        axis: 'land',
        orientation: 0,
        title: 'Reprendre le hangar fermé',
        is: ['study', 'to_come'],
        visibility: 'restricted',
        note: ['Reprise sous condition de la vente du fonds.', 'restricted'],
      },
      {
        axis: 'land',
        title: 'Regrouper les stationnements des sous-traitants',
        is: ['idea', 'to_come', 'to_be_studied', 'low'],
      },
    ],
  },
  {
    portrait: `${FICTION}

Une vallée de l’aluminium et de la fabrication électrique, serrée entre la voie ferrée et la rivière.`,
    orientations: { land: [['Sortir des zones exposées', 'Crues et chutes de blocs.']] },
    actions: [
      {
        axis: 'ecological_transition',
        title: 'Récupérer la chaleur des fours d’électrolyse',
        is: ['study', 'in_progress', 'intended', 'high'],
        dates: ['2025-09-01', '2027-12-31'],
        description: 'Une étude commune à deux usines et à la piscine.',
        owner: 'Aluminium des Cimes (entreprise fictive)',
        milestones: [['Étude rendue', '2026-06-30']],
        budget: [[2026, 'running', '80000', '34000']],
        funding: [['ADEME', 'granted', '40000', '2026-02-18', { granted: '40000', reference: 'ADM-25-6103' }]],
      },
      { axis: 'skills', title: 'Loger les intérimaires du chantier ferroviaire', is: ['idea', 'to_come'] },
      {
        axis: 'land',
        orientation: 0,
        title: 'Déplacer deux ateliers hors de la zone de crue',
        is: ['study', 'paused', 'intended', 'high'],
        dates: ['2025-01-01', '2026-10-31'],
        needs: [['land', 'Un hectare plat à moins de dix kilomètres.']],
      },
    ],
  },
  {
    portrait: `${FICTION}

Une presqu’île du nucléaire et de la construction navale, où les grands chantiers se disputent les soudeurs.`,
    orientations: { skills: [['Former assez de soudeurs', 'Deux écoles, un seul concours.']] },
    actions: [
      {
        axis: 'skills',
        orientation: 0,
        title: 'Tripler les places de formation au soudage',
        is: ['operation', 'in_progress', 'firm', 'high'],
        dates: ['2025-01-06', '2027-06-30'],
        owner: 'Région',
        partners: ['France Travail', 'UIMM'],
        milestones: [['Quarante-cinq places', '2026-09-01', '2026-09-01']],
        budget: [[2026, 'investment', '2100000', '1640000']],
        funding: [['Région', 'contracted', '1500000', '2025-04-10', { granted: '1500000', reference: 'FORM-25-71' }]],
        indicators: [['Places ouvertes', 'places', { '2027-06-30': '90' }, { '2026-09-01': '45' }]],
      },
      { axis: 'skills', title: 'Partager le calendrier des grands arrêts', is: ['operation', 'in_progress', 'firm'] },
      { axis: 'innovation', title: 'Essayer le soudage par robot collaboratif', is: ['study', 'to_come'] },
      { axis: 'land', title: 'Regrouper les bases de vie des chantiers', is: ['idea', 'to_come'] },
    ],
  },
  {
    portrait: `${FICTION}

Un bassin du cuir, du granit et de la céramique, dont les ateliers cherchent des repreneurs.`,
    orientations: {},
    actions: [
      {
        axis: 'innovation',
        title: 'Tanner sans chrome',
        is: ['study', 'in_progress', 'intended', 'high'],
        description: 'Des essais de tanins végétaux dans trois mégisseries.',
        owner: 'Mégisserie du Gué (entreprise fictive)',
        effects: [['water', '8000', 'm³ par an']],
      },
      {
        axis: 'skills',
        title: 'Présenter les ateliers à ceux qui veulent reprendre',
        is: ['operation', 'in_progress'],
      },
      {
        axis: 'land',
        title: 'Rouvrir une carrière de granit',
        is: ['idea', 'abandoned'],
        visibility: 'territory',
      },
    ],
  },
  {
    portrait: `${FICTION}

Un pays de chaussure, de mode et d’électronique, habitué à travailler en réseau.`,
    orientations: { innovation: [['Relocaliser des petites séries', 'Coupe automatique, piqûre, finition.']] },
    actions: [
      {
        axis: 'innovation',
        orientation: 0,
        title: 'Mettre en commun une coupe automatique',
        is: ['operation', 'done', 'firm', 'medium'],
        dates: ['2024-09-01', '2026-03-31'],
        owner: 'Club de la mode (fictif)',
        milestones: [['Machine en service', '2026-01-31', '2026-02-06']],
        budget: [[2025, 'investment', '420000', '431500']],
        funding: [
          ['Région', 'paid', '210000', '2026-05-04', { granted: '210000', reference: 'MODE-24-12' }],
          ['Huit ateliers', 'paid', '210000', '2026-03-31', { granted: '210000' }],
        ],
        indicators: [['Paires coupées', 'milliers par an', { '2026-12-31': '60' }, { '2026-06-30': '22' }]],
      },
      {
        axis: 'skills',
        title: 'Former des piqueuses et des piqueurs',
        is: ['operation', 'in_progress', 'firm', 'high'],
      },
      { axis: 'ecological_transition', title: 'Reprendre les semelles usées', is: ['study', 'to_come'] },
      { axis: 'land', title: 'Diviser un atelier trop grand', is: ['study', 'in_progress', 'intended'] },
    ],
  },
];
