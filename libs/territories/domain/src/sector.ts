/** The industrial sectors that a territory may name as its own, with their name on screen. */
export const SECTORS = {
  aeronautics: 'Aéronautique et spatial',
  agrifood: 'Agroalimentaire',
  automotive: 'Automobile et mobilités',
  wood: 'Bois et ameublement',
  ceramics: 'Céramique et verre',
  chemistry: 'Chimie',
  construction: 'Construction et matériaux',
  cosmetics: 'Cosmétique et parfumerie',
  defence: 'Défense et sécurité',
  electronics: 'Électronique et numérique',
  energy: 'Énergie',
  rail: 'Ferroviaire',
  leather: 'Cuir et maroquinerie',
  luxury: 'Luxe et métiers d’art',
  machinery: 'Machines et équipements',
  metallurgy: 'Métallurgie et mécanique',
  shipbuilding: 'Naval et nautisme',
  nuclear: 'Nucléaire',
  paper: 'Papier et carton',
  pharmacy: 'Pharmacie et santé',
  plastics: 'Plasturgie et composites',
  recycling: 'Recyclage et économie circulaire',
  textile: 'Textile et habillement',
} as const;
export type Sector = keyof typeof SECTORS;

export const SECTOR_CODES = Object.keys(SECTORS) as Sector[];

/** At most so many sectors describe one territory. */
export const MAX_SECTORS = 8;

export function isSector(text: string): text is Sector {
  return Object.hasOwn(SECTORS, text);
}
