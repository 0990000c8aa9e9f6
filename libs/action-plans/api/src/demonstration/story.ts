import type { DemonstrationPlan } from './demonstration-plan.js';
import { STORY_INNOVATION } from './story-innovation.js';
import { STORY_LAND } from './story-land.js';
import { STORY_SKILLS } from './story-skills.js';
import { STORY_TRANSITION } from './story-transition.js';

/** What every demonstration portrait begins with. */
export const FICTION =
  'Données de démonstration. Les personnes, les entreprises, les montants et les actions de ce plan sont fictifs.';

/** The plan told in full: four axes, several authors, three visibilities. */
export const STORY: DemonstrationPlan = {
  portrait: `${FICTION}

Le territoire compte environ 9 000 emplois industriels, soit un emploi sur quatre, dans la mécanique, la fonderie, la céramique et l’agroalimentaire. Les entreprises y sont anciennes et souvent familiales ; une sur trois changera de mains dans les dix ans.

Ses atouts sont un tissu serré de sous-traitants, un lycée technique reconnu et une gare desservie toutes les heures. Ses difficultés sont le recrutement, le coût de l’énergie et la rareté des terrains prêts à bâtir.`,
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
  actions: [...STORY_TRANSITION, ...STORY_INNOVATION, ...STORY_SKILLS, ...STORY_LAND],
};
