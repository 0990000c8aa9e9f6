import { FICTION, type DemonstrationPlan } from './demonstration-plan.js';

/** Three plans just begun, each in its own way. */
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
];
