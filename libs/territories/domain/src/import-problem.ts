/** What an import may be refused for, with what the sentence needs. */
export interface ImportProblemData {
  /** The file holds nothing, or only its header. */
  EMPTY_FILE: Record<string, never>;
  /** The file is above the limit; `limit` in megabytes. */
  FILE_TOO_LARGE: { limit: number };
  /** The bytes are those of another kind of file, such as a spreadsheet renamed to .csv. */
  NOT_A_TABLE: { found: string };
  /** The file is neither text in UTF-8 or Windows-1252 nor JSON. */
  UNREADABLE_TEXT: Record<string, never>;
  /** A quote is not closed, or a row does not have the columns of the header. */
  BROKEN_ROW: { expected: number; found: number };
  UNKNOWN_SHAPE: { columns: string };
  COLUMN_TWICE: { column: string };
  PHASE_NOT_STATED: Record<string, never>;
  /** The phase chosen is not the one that the file tells. */
  PHASE_CONTRADICTED: { chosen: string; found: string };
  PHASES_MIXED: { first: string; other: string };
  /** This code with this name is that of a territory of the other phase. */
  CODE_OF_OTHER_PHASE: { code: string; name: string; phase: string };
  MISSING_VALUE: Record<string, never>;
  MALFORMED_CODE: { value: string };
  MALFORMED_NUMBER: { value: string };
  OUT_OF_RANGE: { value: string };
  UNSAFE_TEXT: Record<string, never>;
  TEXT_TOO_LONG: { limit: number };
  TERRITORY_TWICE: { code: string; line: number };
  UNKNOWN_TERRITORY: { code: string; phase: string };
  UNKNOWN_REGION: { value: string };
  UNKNOWN_DEPARTEMENT: { value: string };
  /** Not nine digits with a right check digit. */
  MALFORMED_SIREN: { value: string };
  /** Neither an EPCI, an EPT nor a commune of the reference. */
  UNKNOWN_SIREN: { value: string; vintage: number };
  MEMBER_TWICE: { siren: string; line: number };
  MEMBER_IN_TWO_TERRITORIES: { siren: string; code: string };
  UNKNOWN_COMMUNE: { value: string; vintage: number };
  COMMUNE_TWICE: { value: string; line: number };
  COMMUNE_IN_TWO_TERRITORIES: { value: string; code: string };
  /** Two names for one territory in the file. */
  TWO_NAMES: { code: string; first: string; other: string };
  NO_CONTOUR: Record<string, never>;
  NOT_A_POLYGON: { value: string };
  CONTOUR_TWICE: { code: string };
}
export type ImportProblemCode = keyof ImportProblemData;

/** One thing wrong in a file: where (line and column, when there are), what, and the data of its sentence. */
export interface ImportProblem {
  code: ImportProblemCode;
  file: string;
  line: number | null;
  /** Name of the column as the file writes it. */
  column: string | null;
  data: Readonly<Record<string, string | number>>;
}

/** Builds a problem, its data checked against its code. */
export function importProblem<C extends ImportProblemCode>(
  code: C,
  at: { file: string; line?: number | null; column?: string | null },
  data: ImportProblemData[C],
): ImportProblem {
  return {
    code,
    file: at.file,
    line: at.line ?? null,
    column: at.column ?? null,
    data: data as Record<string, string | number>,
  };
}

type Sentences = { [C in ImportProblemCode]: (data: ImportProblemData[C]) => string };

const SENTENCES: Sentences = {
  EMPTY_FILE: () => 'Le fichier est vide\u00a0: il ne contient aucune ligne à importer.',
  FILE_TOO_LARGE: ({ limit }) => `Le fichier dépasse ${limit}\u00a0Mo.`,
  NOT_A_TABLE: ({ found }) =>
    `Le fichier n’est ni un CSV ni un GeoJSON\u00a0: son contenu est de type ${found}. Exportez-le au format CSV.`,
  UNREADABLE_TEXT: () => 'Le texte du fichier ne se lit ni en UTF-8 ni en Windows-1252.',
  BROKEN_ROW: ({ expected, found }) => `La ligne a ${found}\u00a0colonnes au lieu de ${expected}.`,
  UNKNOWN_SHAPE: ({ columns }) => `Les colonnes ne permettent pas de reconnaître le fichier\u00a0: ${columns}.`,
  COLUMN_TWICE: ({ column }) => `La colonne «\u00a0${column}\u00a0» apparaît deux fois.`,
  PHASE_NOT_STATED: () => 'Rien ne dit si le fichier concerne le temps I ou le temps II\u00a0: choisissez-le.',
  PHASE_CONTRADICTED: ({ chosen, found }) => `Vous avez choisi le ${chosen}, mais le fichier est celui du ${found}.`,
  PHASES_MIXED: ({ first, other }) => `Le fichier mêle deux phases\u00a0: ${first} et ${other}.`,
  CODE_OF_OTHER_PHASE: ({ code, name, phase }) => `${code} «\u00a0${name}\u00a0» est un territoire du ${phase}.`,
  MISSING_VALUE: () => 'La valeur manque.',
  MALFORMED_CODE: ({ value }) => `«\u00a0${value}\u00a0» n’est pas un code de territoire, tel que ti-0101.`,
  MALFORMED_NUMBER: ({ value }) => `«\u00a0${value}\u00a0» n’est pas un nombre.`,
  OUT_OF_RANGE: ({ value }) => `«\u00a0${value}\u00a0» est hors des limites.`,
  UNSAFE_TEXT: () => 'Le texte contient des caractères interdits.',
  TEXT_TOO_LONG: ({ limit }) => `Le texte dépasse ${limit}\u00a0caractères.`,
  TERRITORY_TWICE: ({ code, line }) => `Le territoire ${code} est déjà à la ligne ${line}.`,
  UNKNOWN_TERRITORY: ({ code, phase }) =>
    `Aucun territoire du ${phase} n’a le code ${code}\u00a0: importez d’abord la liste des territoires.`,
  UNKNOWN_REGION: ({ value }) => `«\u00a0${value}\u00a0» n’est pas le code d’une région.`,
  UNKNOWN_DEPARTEMENT: ({ value }) => `«\u00a0${value}\u00a0» n’est pas le code d’un département.`,
  MALFORMED_SIREN: ({ value }) =>
    `«\u00a0${value}\u00a0» n’est pas un numéro SIREN\u00a0: neuf chiffres, dont le dernier vérifie les autres.`,
  UNKNOWN_SIREN: ({ value, vintage }) => `Aucune intercommunalité ni commune de ${vintage} n’a le SIREN ${value}.`,
  MEMBER_TWICE: ({ siren, line }) => `Le SIREN ${siren} est déjà à la ligne ${line}, dans le même territoire.`,
  MEMBER_IN_TWO_TERRITORIES: ({ siren, code }) =>
    `Le SIREN ${siren} est déjà membre du territoire ${code} de la même phase.`,
  UNKNOWN_COMMUNE: ({ value, vintage }) => `Aucune commune de ${vintage}, actuelle ou ancienne, n’a le code ${value}.`,
  COMMUNE_TWICE: ({ value, line }) => `La commune ${value} est déjà à la ligne ${line}.`,
  COMMUNE_IN_TWO_TERRITORIES: ({ value, code }) => `La commune ${value} est déjà dans le territoire ${code}.`,
  TWO_NAMES: ({ code, first, other }) =>
    `Le territoire ${code} a deux noms\u00a0: «\u00a0${first}\u00a0» et «\u00a0${other}\u00a0».`,
  NO_CONTOUR: () => 'Le fichier ne contient aucun contour de territoire (id_ti) ni de département (insee_dep).',
  NOT_A_POLYGON: ({ value }) => `Le contour est de type ${value}\u00a0: un polygone est attendu.`,
  CONTOUR_TWICE: ({ code }) => `Le contour de ${code} apparaît deux fois.`,
};

/** The French sentence of a problem, without its place. */
export function importProblemSentence(problem: ImportProblem): string {
  const sentence = SENTENCES[problem.code] as (data: ImportProblem['data']) => string;
  return sentence(problem.data);
}

/** The French line of a problem with its place: file, line and column. */
export function importProblemLine(problem: ImportProblem): string {
  const place = [
    problem.file,
    problem.line === null ? null : `ligne ${problem.line}`,
    problem.column === null ? null : `colonne ${problem.column}`,
  ].filter((part) => part !== null);
  return `${place.join(', ')}\u00a0: ${importProblemSentence(problem)}`;
}
