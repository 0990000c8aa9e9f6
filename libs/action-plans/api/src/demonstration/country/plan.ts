import { FICTION, type DemonstrationPlan } from '../demonstration-plan.js';
import { COUNTRY_INNOVATION } from './innovation.js';
import { COUNTRY_LAND } from './land.js';
import { COUNTRY_LIVING } from './living.js';
import { COUNTRY_SKILLS } from './skills.js';
import { COUNTRY_TRANSITION } from './transition.js';

/** A country of food industries under several authorities: a young plan, where people and land come first. */
export const COUNTRY: DemonstrationPlan = {
  isOpen: true,
  portrait: `<p>${FICTION}</p><p>Un bocage où une personne sur trois travaille dans l’industrie : viande, lait, légumes, un peu de cuir et d’électronique. Quatre communautés, presque pas de chômage, et des ateliers qui refusent des commandes.</p><p><strong>Ce que les visites de 2025 ont montré</strong></p><ul><li>neuf entreprises sur dix peinent à recruter ;</li><li>deux projets sur cinq n’étaient connus d’aucun acteur public ;</li><li>les terrains libres sont trop petits, les bâtiments vides trop nombreux.</li></ul>`,
  method: `<p>Les élus du binôme président à tour de rôle. Rien ne se décide sans l’accord des deux côtés.</p><p>Le bureau se réunit chaque mois, une heure, dans une commune différente.</p>`,
  strategies: {
    skills: 'Former près des ateliers, transporter, loger : dans cet ordre, car chacun conditionne le suivant.',
    land: 'Compter ensemble avant de construire. Une friche convenable passe avant un champ.',
  },
  orientations: {
    ecological_transition: [
      ['Dépenser moins d’énergie', 'Froid, vapeur, air comprimé.'],
      ['Économiser l’eau et l’emballage', 'Compter, puis réduire.'],
    ],
    innovation: [['Essayer à plusieurs', 'Prêts de machines, essais communs.']],
    skills: [
      ['Former et fidéliser', 'Des métiers durs, mieux appris et mieux tenus.'],
      ['Faire venir et rester', 'Transport, logement, accueil.'],
    ],
    land: [
      ['Compter ensemble', 'Un compte commun des hectares.'],
      ['Réemployer le bâti', 'Friches, ateliers, bâtiments agricoles.'],
      ['Laisser grandir les entreprises en place', 'Réseaux, extensions, zones déjà ouvertes.'],
    ],
  },
  documents: [
    [
      'Partager la sobriété foncière entre quatre communautés',
      'Projet de délibération.pdf',
      'Projet de délibération commune\nArticle 1. Un compte commun des hectares est ouvert.\nArticle 2. Une friche convenable passe avant un terrain nouveau.',
    ],
  ],
  actions: [...COUNTRY_TRANSITION, ...COUNTRY_INNOVATION, ...COUNTRY_SKILLS, ...COUNTRY_LIVING, ...COUNTRY_LAND],
};
