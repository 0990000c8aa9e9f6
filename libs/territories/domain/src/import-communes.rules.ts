import type { AdministrativeReference } from './administrative-reference.js';
import type { CommuneStatement, MemberStatement } from './import-file.js';
import { importProblem, type ImportProblem } from './import-problem.js';

/**
 * The members of territories told commune by commune. A grouping (EPT before EPCI) is a member when more than half of its present
 * communes are in the territory; a commune left over is a member by itself. Former communes count as the one they are part of today.
 */
export function membersOfCommunes(
  communes: readonly CommuneStatement[],
  reference: AdministrativeReference,
): MemberStatement[] {
  const byTerritory = new Map<string, CommuneStatement[]>();
  for (const commune of communes) byTerritory.set(commune.code, [...(byTerritory.get(commune.code) ?? []), commune]);
  return [...byTerritory.values()].flatMap((statements) => membersOfTerritory(statements, reference));
}

function membersOfTerritory(
  statements: readonly CommuneStatement[],
  reference: AdministrativeReference,
): MemberStatement[] {
  const present = new Map<string, CommuneStatement>();
  for (const statement of statements) {
    const code = presentCommune(statement.inseeCode, reference);
    if (!present.has(code)) present.set(code, statement);
  }
  const members = new Map<string, MemberStatement>();
  for (const [code, { line, code: territory, territoryName }] of present) {
    const siren = memberFor(code, present, reference);
    if (!members.has(siren)) members.set(siren, { line, code: territory, territoryName, siren });
  }
  return [...members.values()];
}

function memberFor(commune: string, present: ReadonlyMap<string, unknown>, reference: AdministrativeReference): string {
  const grouping = (reference.groupingsOf.get(commune) ?? []).find((siren) => {
    const codes = reference.authorities.get(siren)?.communeCodes ?? [];
    return codes.filter((code) => present.has(code)).length * 2 > codes.length;
  });
  return grouping ?? reference.communes.get(commune)?.siren ?? '';
}

/** The commune of today that holds this one. */
export function presentCommune(code: string, reference: AdministrativeReference): string {
  return reference.communes.has(code) ? code : (reference.formerCommunes.get(code) ?? code);
}

/** What contradicts itself in a list of communes: twice the same, one in two territories, two names for a territory. */
export function communeProblems(file: string, communes: readonly CommuneStatement[]): ImportProblem[] {
  const seen = new Map<string, CommuneStatement>();
  const names = new Map<string, string>();
  return communes.flatMap((statement) => {
    const { line, code, inseeCode: value, territoryName } = statement;
    const at = { file, line };
    const earlier = seen.get(value);
    if (!earlier) seen.set(value, statement);
    if (earlier?.code === code) return [importProblem('COMMUNE_TWICE', at, { value, line: earlier.line })];
    if (earlier) return [importProblem('COMMUNE_IN_TWO_TERRITORIES', at, { value, code: earlier.code })];
    const first = names.get(code) ?? territoryName;
    names.set(code, first);
    return first === territoryName ? [] : [importProblem('TWO_NAMES', at, { code, first, other: territoryName })];
  });
}
