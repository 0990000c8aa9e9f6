/** Name of each région by INSEE code: the scopes of regional reviewers. */
export const REGION_NAMES = {
  '84': 'Auvergne-Rhône-Alpes',
  '27': 'Bourgogne-Franche-Comté',
  '53': 'Bretagne',
  '24': 'Centre-Val de Loire',
  '94': 'Corse',
  '44': 'Grand Est',
  '01': 'Guadeloupe',
  '03': 'Guyane',
  '32': 'Hauts-de-France',
  '11': 'Île-de-France',
  '04': 'La Réunion',
  '02': 'Martinique',
  '06': 'Mayotte',
  '28': 'Normandie',
  '75': 'Nouvelle-Aquitaine',
  '76': 'Occitanie',
  '52': 'Pays de la Loire',
  '93': 'Provence-Alpes-Côte d’Azur',
} as const;
export type RegionCode = keyof typeof REGION_NAMES;

export function isRegionCode(code: string): code is RegionCode {
  return Object.hasOwn(REGION_NAMES, code);
}

/** The names of these régions, unknown codes left out. */
export function regionNames(codes: readonly string[]): string[] {
  return codes.filter(isRegionCode).map((code) => REGION_NAMES[code]);
}
