import type { PairSide } from '@binome/territories/domain';

/** A fictitious person of the demonstration: any likeness is chance. */
export interface FictitiousPerson {
  name: string;
  position: string;
  organisation: string;
}

const FIRST_NAMES = [
  'Agnès',
  'Bruno',
  'Cécile',
  'Damien',
  'Estelle',
  'Fabrice',
  'Gaëlle',
  'Hervé',
  'Inès',
  'Joël',
  'Katia',
  'Ludovic',
  'Myriam',
  'Norbert',
  'Odile',
  'Pascal',
  'Rachida',
  'Sylvain',
  'Tatiana',
  'Ulysse',
  'Valérie',
  'Yannick',
  'Zoé',
];
const LAST_NAMES = [
  'Aubrac',
  'Belmas',
  'Corvisier',
  'Delaunoy',
  'Estrade',
  'Fauconnet',
  'Guéranger',
  'Hautbois',
  'Ismaïl',
  'Jolivert',
  'Kermadec',
  'Lambrois',
  'Montrevel',
  'Naudet',
  'Orsini-Bel',
  'Pontcarré',
  'Quéméner',
  'Rabaud',
  'Sauvaire',
];
const COMPANIES = [
  'Ateliers du Bief',
  'Fonderie des Sources',
  'Mécanique du Levant',
  'Papeteries du Gué',
  'Composites du Plateau',
  'Tissages de la Rive',
  'Laboratoires du Vallon',
];

/** The person of this rank; two ranks that follow never give the same name. */
export function fictitiousPerson(rank: number, side: PairSide): FictitiousPerson {
  const name = `${at(FIRST_NAMES, rank)} ${at(LAST_NAMES, rank * 7 + 3)}`;
  if (side === 'elected')
    return { name, position: 'Vice-présidence à l’économie', organisation: 'Intercommunalité (démonstration)' };
  return { name, position: 'Direction', organisation: `${at(COMPANIES, rank)} (démonstration)` };
}

function at(list: readonly string[], rank: number): string {
  return list[rank % list.length] ?? '';
}
