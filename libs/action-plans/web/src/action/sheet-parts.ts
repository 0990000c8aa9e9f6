/** The parts of a sheet in their order: its address names them, `#financement`. */
export const SHEET_PARTS = {
  essentiel: 'L’essentiel',
  texte: 'L’action',
  place: 'Place dans le plan',
  acteurs: 'Qui la porte',
  jalons: 'Jalons',
  freins: 'Freins',
  financement: 'Financement',
  indicateurs: 'Indicateurs',
  emplois: 'Emplois',
  environnement: 'Environnement',
  accompagnement: 'Accompagnement',
  origine: 'Origine',
  entreprise: 'Note de l’entreprise',
  documents: 'Documents',
  decisions: 'Décisions',
  historique: 'Historique',
} as const;

export type SheetPartId = keyof typeof SHEET_PARTS;

export const SHEET_PART_IDS = Object.keys(SHEET_PARTS) as SheetPartId[];

export function isSheetPart(id: string): id is SheetPartId {
  return Object.hasOwn(SHEET_PARTS, id);
}
