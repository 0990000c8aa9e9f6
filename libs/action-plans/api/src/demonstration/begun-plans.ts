import type { DemonstrationPlan } from './demonstration-plan.js';
import { FICTION } from './story.js';

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
        description: 'Essais de trois mois avec deux régénérateurs.',
        status: 'in_progress',
        phase: 'study',
        ownerName: 'Plasturgie du Lac (entreprise fictive)',
      },
      {
        axis: 'ecological_transition',
        orientation: 0,
        title: 'Organiser la reprise des chutes entre voisins',
        status: 'to_come',
      },
      { axis: 'innovation', title: 'Monter un laboratoire d’essais commun', phase: 'idea' },
      {
        axis: 'skills',
        title: 'Ouvrir une formation de régleur en alternance',
        phase: 'study',
        status: 'in_progress',
        priority: 'high',
      },
      {
        axis: 'skills',
        title: 'Présenter les métiers dans les lycées',
        status: 'done',
        startsOn: '2025-01-10',
        endsOn: '2025-05-30',
        phase: 'operation',
      },
      {
        axis: 'land',
        title: 'Agrandir le site de recyclage',
        visibility: 'territory',
        companyNote: 'Le propriétaire du terrain voisin est en discussion.',
        companyNoteVisibility: 'restricted',
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
        description: 'Une chaudière à écorces de 30 MW.',
        phase: 'study',
        status: 'in_progress',
        productiveInvestment: '22000000.00',
        moneyVisibility: 'territory',
        priority: 'high',
      },
      { axis: 'innovation', title: 'Valoriser la lignine avec l’université', phase: 'idea' },
      { axis: 'skills', title: 'Mettre en commun un service de transport à la demande', phase: 'study' },
      {
        axis: 'land',
        title: 'Conserver les cours à grumes dans les plans d’urbanisme',
        phase: 'operation',
        status: 'in_progress',
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
      { axis: 'ecological_transition', title: 'Mesurer le carbone des pièces livrées', phase: 'idea' },
      {
        axis: 'innovation',
        title: 'Automatiser le contrôle dimensionnel',
        phase: 'study',
        status: 'in_progress',
        ownerName: 'Mécanique de précision Sud (entreprise fictive)',
      },
      { axis: 'innovation', title: 'Partager une cellule robotisée', phase: 'idea', visibility: 'territory' },
      {
        axis: 'skills',
        orientation: 0,
        title: 'Doubler la promotion d’usineurs',
        phase: 'operation',
        status: 'in_progress',
        priority: 'high',
        partners: ['Région', 'France Travail', 'Centre de formation'],
      },
      { axis: 'skills', orientation: 0, title: 'Accueillir les familles des nouveaux salariés', phase: 'study' },
      {
        axis: 'land',
        orientation: 0,
        title: 'Viabiliser cinq hectares au nord de l’aérodrome',
        phase: 'study',
        status: 'to_come',
        commitment: 'intended',
      },
      {
        axis: 'land',
        orientation: 0,
        title: 'Reprendre le hangar fermé',
        phase: 'study',
        visibility: 'restricted',
        companyNote: 'Reprise sous condition de la vente du fonds.',
        companyNoteVisibility: 'restricted',
      },
      { axis: 'land', title: 'Regrouper les stationnements des sous-traitants', phase: 'idea', priority: 'low' },
    ],
  },
];
