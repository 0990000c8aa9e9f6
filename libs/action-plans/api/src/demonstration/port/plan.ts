import { FICTION, type DemonstrationPlan } from '../demonstration-plan.js';
import { PORT_DECARBONATION } from './decarbonation.js';
import { PORT_INNOVATION } from './innovation.js';
import { PORT_LAND } from './land.js';
import { PORT_NETWORKS } from './networks.js';
import { PORT_SKILLS } from './skills.js';
import { PORT_TRANSITION } from './transition.js';

/** A port of energy and steel: few, very large projects, most of them waiting for a decision taken elsewhere. */
export const PORT: DemonstrationPlan = {
  isOpen: true,
  portrait: `<p>${FICTION}</p><p>Un port, une zone industrielle de 3 000 hectares, 18 000 emplois industriels dans l’acier, la chaux, le verre et désormais les batteries. Trois cheminées font à elles seules les deux tiers de ses émissions.</p><p><strong>Ce qui se joue d’ici 2030</strong></p><ul><li>quatre milliards d’investissements annoncés, dont la moitié seulement est décidée ;</li><li>sept mille embauches, sans compter les chantiers ;</li><li>une puissance électrique six fois trop courte ;</li><li>une ressource en eau douce déjà entièrement utilisée.</li></ul>`,
  method: `<p>Le comité industriel se réunit tous les deux mois dans une usine. Il propose, le comité local décide.</p><p>Un tableau commun tient à jour, projet par projet, la décision attendue, de qui, et ce qui la retient.</p>`,
  strategies: {
    ecological_transition:
      'Décider ensemble ce qui se partage (canalisation, poste électrique, eau) avant que chacun n’ait décidé pour soi. Le reste appartient aux groupes.',
    innovation: 'Faire d’une grande usine une filière : fournisseurs, laboratoire, recyclage.',
    skills: 'Former et loger au même rythme. Une usine prête sans salariés est une usine en retard.',
    land: 'Préparer les terrains deux ans avant la demande, et rendre à l’industrie ce qu’elle a abîmé.',
  },
  orientations: {
    ecological_transition: [
      ['Sortir du charbon et du gaz', 'Captage, électricité, hydrogène.'],
      ['Partager les réseaux', 'Chaleur, électricité, quais, rail.'],
      ['Fermer les boucles', 'Eau, laitiers, batteries.'],
    ],
    innovation: [
      ['Réussir les premières usines', 'Être là jusqu’à la cadence, pas seulement jusqu’à l’inauguration.'],
      ['Faire filière', 'Fournisseurs, essais, données.'],
    ],
    skills: [
      ['Former au rythme des chantiers', 'Des parcours courts, payés, suivis d’une embauche.'],
      ['Loger et transporter', 'Des logements d’abord pour ceux qui arrivent, puis pour ceux qui restent.'],
    ],
    land: [
      ['Préparer d’avance', 'Études, réseaux et compensations avant l’usine.'],
      ['Réparer', 'Dépolluer les sites quittés.'],
    ],
  },
  documents: [
    [
      'Capter le dioxyde de carbone de la zone industrielle du port',
      'Synthèse du débat public.pdf',
      'Synthèse du débat public\nQuatre réunions, 1 260 participants\nPrincipale demande : un suivi indépendant de la canalisation.',
    ],
    [
      'Préparer cent quarante hectares pour deux usines',
      'Fiche du site.pdf',
      'Cent quarante hectares, deux lots\nPuissance : 400 MW\nRail et quai à moins d’un kilomètre.',
    ],
  ],
  actions: [
    ...PORT_DECARBONATION,
    ...PORT_NETWORKS,
    ...PORT_TRANSITION,
    ...PORT_INNOVATION,
    ...PORT_SKILLS,
    ...PORT_LAND,
  ],
};
