import { FICTION, type DemonstrationPlan } from '../demonstration-plan.js';
import { VALLEY_INNOVATION } from './innovation.js';
import { VALLEY_LAND } from './land.js';
import { VALLEY_SKILLS } from './skills.js';
import { VALLEY_SURROUNDINGS } from './surroundings.js';
import { VALLEY_TRANSITION } from './transition.js';
import { VALLEY_WATER } from './water.js';

/** A valley of textile and mechanics: a mature plan, much of which is under way or done. */
export const VALLEY: DemonstrationPlan = {
  ...VALLEY_SURROUNDINGS,
  portrait: `<p>${FICTION}</p><p>Le territoire compte environ 9 000 emplois industriels, soit un emploi sur quatre, dans la mécanique, le textile technique, la fonderie et la céramique. Les entreprises y sont anciennes et souvent familiales ; une sur trois changera de mains dans les dix ans.</p><p><strong>Atouts</strong></p><ul><li>un tissu serré de sous-traitants, qui se connaissent et se prêtent leurs machines ;</li><li>un lycée technique reconnu et une école de production ouverte en 2026 ;</li><li>une gare desservie toutes les heures.</li></ul><p><strong>Difficultés</strong></p><ul><li>le recrutement : cent trente offres de soudeur restent ouvertes plus de six mois ;</li><li>le coût de l’énergie, qui a doublé en trois ans pour la fonderie ;</li><li>la rareté des terrains prêts à bâtir.</li></ul>`,
  method: `<p>Le comité de pilotage se réunit trois fois par an et arrête les évolutions du plan. Le comité technique prépare, un mois avant, ce qui sera décidé.</p><ol><li>Chaque action a un élu et un industriel référents.</li><li>Chaque pilote met à jour jalons et dépenses avant le 15 du mois qui précède le comité.</li><li>Une action en retard de plus de trois mois passe en comité, avec une proposition.</li></ol>`,
  strategies: {
    ecological_transition:
      'Récupérer d’abord l’énergie perdue, remplacer ensuite le gaz là où le réseau électrique le permet. L’eau vient en second : les ateliers de traitement de surface sont les plus exposés aux restrictions d’été.',
    innovation:
      'Peu d’entreprises ont la taille d’un service de recherche. Ce qui est trop cher pour une seule se partage : machines, essais, ingénieurs.',
    skills:
      'Former ici, loger près de la gare, montrer les ateliers aux collégiens. La moitié des départs en retraite des cinq prochaines années se joue sur trois métiers : soudeur, régleur, tisseur.',
    land: 'Aucune zone nouvelle avant 2030 : les friches, les locaux vacants et la densification suffisent à deux tiers des besoins exprimés.',
  },
  orientations: {
    ecological_transition: [
      ['Produire avec moins d’énergie', 'Récupérer la chaleur perdue, remplacer le gaz, mesurer avant d’investir.'],
      ['Ménager l’eau et les matières', 'Partager les collectes, recycler les bains, réemployer.'],
    ],
    innovation: [
      ['Partager les moyens', 'Des machines, des ingénieurs et des rendez-vous communs aux entreprises.'],
      ['Aider les PME à franchir le pas', 'Un audit, un prêt de matériel, un appui au premier investissement.'],
    ],
    skills: [
      ['Donner envie et former ici', 'Faire connaître les métiers et ouvrir des formations au plus près des ateliers.'],
      ['Lever ce qui empêche de venir travailler', 'Logement, transport, garde d’enfants.'],
    ],
    land: [
      ['Remettre en usage ce qui est déjà bâti', 'Les friches et les locaux vacants d’abord.'],
      ['Accueillir sans artificialiser', 'Densifier, réserver, organiser.'],
    ],
  },
  actions: [...VALLEY_TRANSITION, ...VALLEY_WATER, ...VALLEY_INNOVATION, ...VALLEY_SKILLS, ...VALLEY_LAND],
};
