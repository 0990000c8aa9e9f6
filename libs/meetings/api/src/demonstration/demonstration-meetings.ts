import type { AgendaKind } from '@binome/governance/domain';
import type { MeetingMode } from '@binome/meetings/domain';

/** A point of an agenda, with the titles of the actions that it speaks of. */
type Item = [kind: AgendaKind, title: string, minutes: number, presenter?: string, actions?: string[]];

/** A fictitious meeting; its day is counted from today. Those of the past are held and closed, those to come are convened. */
export interface DemonstrationMeeting {
  /** Acronym of the committee. */
  committee: string;
  inDays: number;
  startTime: string;
  minutes: number;
  mode: MeetingMode;
  place?: string;
  videoLink?: string;
  title?: string;
  items: Item[];
  /** Title of the item that there was no time for. */
  postponed?: string;
}

const CITY_HALL = 'Mairie, salle du conseil';
const VIDEO = 'https://visio.example/comite';

/** The valley: a steering committee three times a year, a technical one before each, and the next one tomorrow. */
export const VALLEY_MEETINGS: readonly DemonstrationMeeting[] = [
  {
    ...{ committee: 'COPIL', inDays: -331, startTime: '14:00', minutes: 120, mode: 'in_person', place: CITY_HALL },
    items: [
      ['information', 'Bilan de la première année du plan', 20, 'Camille Rousset'],
      [
        'decision',
        'Ouvrir l’école de production en septembre',
        25,
        'Sabine Collet',
        ['Créer une école de production en chaudronnerie et soudage'],
      ],
      ['debate', 'Que faire de l’ancien tissage ?', 30, 'Hélène Marchand'],
    ],
  },
  {
    ...{ committee: 'COTECH', inDays: -268, startTime: '09:30', minutes: 90, mode: 'hybrid' },
    ...{ place: 'Lycée technique', videoLink: VIDEO },
    items: [['follow_up', 'Jalons du trimestre', 40, 'Camille Rousset']],
  },
  {
    ...{ committee: 'COPIL', inDays: -240, startTime: '14:00', minutes: 120, mode: 'in_person' },
    place: 'Tissages du Haut-Bief (entreprise fictive)',
    title: 'Comité dans l’usine',
    items: [
      [
        'decision',
        'Soutenir la demande à l’agence de l’eau',
        20,
        'Karim Benali',
        ['Alimenter la teinturerie en eau recyclée'],
      ],
      ['information', 'Visite des métiers à tisser', 30, 'Rémi Coudurier'],
    ],
  },
  {
    ...{ committee: 'COPIL', inDays: -142, startTime: '14:00', minutes: 120, mode: 'hybrid' },
    ...{ place: CITY_HALL, videoLink: VIDEO },
    items: [
      [
        'decision',
        'Arrêter le plan de financement du village d’entreprises',
        30,
        'Hélène Marchand',
        ['Installer un village d’entreprises dans l’ancien tissage'],
      ],
      [
        'debate',
        'Qui paie le poste source ?',
        40,
        'Karim Benali',
        ['Renforcer l’alimentation électrique de la zone des Îles'],
      ],
      ['information', 'Salon de l’emploi : pourquoi il n’aura pas lieu', 10],
    ],
    postponed: 'Salon de l’emploi : pourquoi il n’aura pas lieu',
  },
  {
    ...{ committee: 'COTECH', inDays: -30, startTime: '09:30', minutes: 90, mode: 'remote', videoLink: VIDEO },
    items: [['follow_up', 'Actions en retard de plus de trois mois', 45, 'Camille Rousset']],
  },
  {
    ...{ committee: 'COPIL', inDays: 1, startTime: '14:00', minutes: 150, mode: 'hybrid' },
    ...{ place: CITY_HALL, videoLink: VIDEO },
    items: [
      [
        'decision',
        'Signer la convention de raccordement mutualisé',
        30,
        'Karim Benali',
        ['Renforcer l’alimentation électrique de la zone des Îles'],
      ],
      [
        'debate',
        'Reprendre ou non la cour de la gare',
        30,
        'Hélène Marchand',
        ['Acheter la cour de la gare aux marchandises'],
      ],
      ['information', 'Deux actions venues du club des industriels', 10, 'Mireille Tessier'],
    ],
  },
];

/** The port: industrialists who prepare in a factory, a local committee that decides. */
export const PORT_MEETINGS: readonly DemonstrationMeeting[] = [
  {
    ...{
      committee: 'INDUS',
      inDays: -300,
      startTime: '17:00',
      minutes: 90,
      mode: 'in_person',
      place: 'Aciéries du Ponant (fictives)',
    },
    items: [['debate', 'Quels réseaux partager d’abord ?', 60, 'Agnès Corvisier']],
  },
  {
    ...{
      committee: 'COPIL',
      inDays: -275,
      startTime: '10:00',
      minutes: 120,
      mode: 'in_person',
      place: 'Communauté urbaine',
    },
    items: [
      [
        'decision',
        'Porter ensemble la canalisation de captage',
        40,
        'Agnès Corvisier',
        ['Capter le dioxyde de carbone de la zone industrielle du port'],
      ],
      [
        'information',
        'Avancement des logements',
        20,
        'Léa Vermeersch',
        ['Loger sept mille salariés et leurs familles'],
      ],
    ],
  },
  {
    ...{ committee: 'INDUS', inDays: -120, startTime: '17:00', minutes: 90, mode: 'hybrid' },
    ...{ place: 'Cellules du Ponant (fictives)', videoLink: VIDEO },
    items: [['decision', 'Proposer un achat commun d’électricité', 30, 'Hugo Deswarte']],
  },
  {
    ...{
      committee: 'COPIL',
      inDays: -95,
      startTime: '10:00',
      minutes: 120,
      mode: 'in_person',
      place: 'Communauté urbaine',
    },
    items: [
      [
        'debate',
        'La digue : qui préside le plan de financement ?',
        45,
        'Zoé Orsini-Bel',
        ['Élever les digues devant la zone industrielle'],
      ],
      [
        'decision',
        'Rendre publics les terrains du second lot',
        20,
        'Inès Delporte',
        ['Préparer cent quarante hectares pour deux usines'],
      ],
    ],
  },
  {
    ...{
      committee: 'COPIL',
      inDays: 1,
      startTime: '10:00',
      minutes: 120,
      mode: 'in_person',
      place: 'Communauté urbaine',
    },
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
  },
];
