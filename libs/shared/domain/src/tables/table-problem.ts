import { TABLE_LIMITS } from './table-file.js';

/** Why a file cannot be opened as a table, with what its sentence needs. */
export interface TableProblemData {
  EMPTY_FILE: Record<string, never>;
  FILE_TOO_LARGE: Record<string, never>;
  /** Neither a workbook nor a text, whatever its name. */
  NOT_A_TABLE: { found: string };
  /** The name says one kind, the content is of another. */
  DISGUISED: { extension: string; found: string };
  MACROS: Record<string, never>;
  ENCRYPTED: Record<string, never>;
  OLD_WORKBOOK: { found: string };
  /** The archive says, or turns out, to unpack to far more than a plan needs. */
  UNPACKS_TOO_LARGE: Record<string, never>;
  TOO_MANY_PARTS: Record<string, never>;
  /** A part declares a document type: entities of its own, or files of elsewhere. */
  FORBIDDEN_XML: Record<string, never>;
  BROKEN_FILE: Record<string, never>;
  UNREADABLE_TEXT: Record<string, never>;
  BROKEN_ROW: { line: number };
  TOO_MANY_SHEETS: Record<string, never>;
  TOO_MANY_ROWS: { sheet: string };
  TOO_MANY_COLUMNS: { sheet: string };
  TOO_MANY_CELLS: Record<string, never>;
  CELL_TOO_LONG: { sheet: string; line: number };
}
export type TableProblemCode = keyof TableProblemData;

export interface TableProblem<C extends TableProblemCode = TableProblemCode> {
  code: C;
  data: TableProblemData[C];
}

export function tableProblem<C extends TableProblemCode>(code: C, data: TableProblemData[C]): TableProblem<C> {
  return { code, data };
}

const count = (value: number): string => value.toLocaleString('fr-FR').replace(/\s/g, '\u202f');
const megabytes = (bytes: number): string => `${bytes / 1_000_000}\u00a0Mo`;

const SENTENCES: { [C in TableProblemCode]: (data: TableProblemData[C]) => string } = {
  EMPTY_FILE: () => 'Le fichier est vide.',
  FILE_TOO_LARGE: () => `Le fichier dépasse ${megabytes(TABLE_LIMITS.bytes)}.`,
  NOT_A_TABLE: ({ found }) => `Le fichier n’est pas un tableur\u00a0: son contenu est de type ${found}.`,
  DISGUISED: ({ extension, found }) =>
    extension === ''
      ? `Le nom du fichier ne dit pas son format, et son contenu est de type\u00a0: ${found}. Enregistrez-le de nouveau depuis votre tableur.`
      : `Le nom du fichier finit par .${extension}, mais son contenu est de type\u00a0: ${found}. Enregistrez-le de nouveau depuis votre tableur.`,
  MACROS: () => 'Le classeur contient des macros. Enregistrez-le au format XLSX ou ODS, sans macros.',
  ENCRYPTED: () => 'Le fichier est protégé par un mot de passe. Enlevez la protection avant de l’envoyer.',
  OLD_WORKBOOK: ({ found }) => `Le format ${found} n’est pas lu. Enregistrez le classeur au format XLSX ou ODS.`,
  UNPACKS_TOO_LARGE: () => 'Le fichier est refusé\u00a0: une fois ouvert, il serait démesurément grand.',
  TOO_MANY_PARTS: () => 'Le fichier est refusé\u00a0: il contient trop d’éléments.',
  FORBIDDEN_XML: () => 'Le fichier est refusé\u00a0: il contient des déclarations interdites.',
  BROKEN_FILE: () => 'Le fichier est abîmé\u00a0: il ne s’ouvre pas. Enregistrez-le de nouveau depuis votre tableur.',
  UNREADABLE_TEXT: () => 'Le texte du fichier ne se lit ni en UTF-8 ni en Windows-1252.',
  BROKEN_ROW: ({ line }) => `La ligne ${count(line)} ne se lit pas\u00a0: un guillemet y est sans doute de trop.`,
  TOO_MANY_SHEETS: () => `Le classeur a plus de ${TABLE_LIMITS.sheets}\u00a0feuilles.`,
  TOO_MANY_ROWS: ({ sheet }) => `La feuille «\u00a0${sheet}\u00a0» a plus de ${count(TABLE_LIMITS.rows)}\u00a0lignes.`,
  TOO_MANY_COLUMNS: ({ sheet }) => `La feuille «\u00a0${sheet}\u00a0» a plus de ${TABLE_LIMITS.columns}\u00a0colonnes.`,
  TOO_MANY_CELLS: () => `Le fichier a plus de ${count(TABLE_LIMITS.cells)}\u00a0cellules remplies.`,
  CELL_TOO_LONG: ({ sheet, line }) =>
    `Une cellule de la ligne ${count(line)} de la feuille «\u00a0${sheet}\u00a0» dépasse ${count(TABLE_LIMITS.cellCharacters)}\u00a0caractères.`,
};

/** The French sentence of a problem. */
export function tableProblemSentence(problem: TableProblem): string {
  const sentence = SENTENCES[problem.code] as (data: TableProblem['data']) => string;
  return sentence(problem.data);
}
