import { fieldChanges, sameValue } from '@binome/shared/domain';
import { membershipFigures, type AdministrativeReference } from './administrative-reference.js';
import { communeProblems, membersOfCommunes } from './import-communes.rules.js';
import { contourCentre } from './contour.rules.js';
import { ImportDraft, type DraftTerritory } from './import-draft.js';
import {
  IMPORT_SHAPES,
  type ContourStatement,
  type KnownGeography,
  type KnownMember,
  type MemberStatement,
  type ReadFile,
  type TerritoryStatement,
} from './import-file.js';
import type { ImportPlan, PlannedDepartement, PlannedTerritory, TerritoryFacts } from './import-plan.js';
import { importProblem } from './import-problem.js';
import { PHASE_FACTS } from './programme-phase.js';

/** What an import of these files will do to what is known, and everything that forbids it. The order of the files does not count. */
export function importPlan(
  files: readonly ReadFile[],
  known: KnownGeography,
  reference: AdministrativeReference,
): ImportPlan {
  const draft = new ImportDraft(known);
  const ordered = [...files].sort((a, b) => IMPORT_SHAPES.indexOf(a.shape) - IMPORT_SHAPES.indexOf(b.shape));
  for (const file of ordered) stateFile(draft, file, reference);
  checkMembership(draft);
  for (const territory of draft.touched()) deriveFigures(territory, reference);
  const departements = ordered.flatMap((file) => (file.shape === 'departements' ? file.contours : []));
  const planned = departements.map((contour) => plannedDepartement(contour, known));
  return {
    files: files.map((file) => ({ name: file.name, phase: file.phase, shape: file.shape, rows: rowCount(file) })),
    territories: draft.touched().map(plannedTerritory),
    departements: planned.filter(({ before, after }) => !sameValue(before, after)),
    unchangedDepartements: planned.filter(({ before, after }) => sameValue(before, after)).length,
    problems: draft.problems,
  };
}

function rowCount(file: ReadFile): number {
  if (file.shape === 'territories') return file.territories.length;
  if (file.shape === 'members') return file.members.length;
  return file.shape === 'communes' ? file.communes.length : file.contours.length;
}

function stateFile(draft: ImportDraft, file: ReadFile, reference: AdministrativeReference): void {
  if (file.shape === 'territories') return stateTerritories(draft, file, file.territories);
  if (file.shape === 'members') return stateMembers(draft, file, file.members, reference);
  if (file.shape === 'contours') return stateContours(draft, file, file.contours);
  if (file.shape !== 'communes') return;
  draft.problems.push(...communeProblems(file.name, file.communes));
  const named = [...new Map(file.communes.map((commune) => [commune.code, commune])).values()];
  stateTerritories(
    draft,
    file,
    named.map(({ line, code, territoryName }) => ({ line, code, name: territoryName })),
  );
  stateMembers(draft, file, membersOfCommunes(file.communes, reference), reference);
}

function stateTerritories(draft: ImportDraft, file: ReadFile, statements: readonly TerritoryStatement[]): void {
  draft.refuseOtherPhase(file, statements);
  const lines = new Map<string, number>();
  for (const { line, code, ...facts } of statements) {
    const earlier = lines.get(code);
    if (earlier !== undefined)
      draft.problems.push(importProblem('TERRITORY_TWICE', { file: file.name, line }, { code, line: earlier }));
    lines.set(code, earlier ?? line);
    draft.stateFacts(file.phase, code, facts);
  }
}

function stateMembers(
  draft: ImportDraft,
  file: ReadFile,
  statements: readonly MemberStatement[],
  reference: AdministrativeReference,
): void {
  draft.refuseOtherPhase(
    file,
    statements.flatMap(({ line, code, territoryName: name }) => (name === null ? [] : [{ line, code, name }])),
  );
  const lines = new Map<string, MemberStatement>();
  const unknown = new Set<string>();
  for (const statement of statements) {
    const { line, code, siren } = statement;
    const at = { file: file.name, line };
    const territory = draft.territory(file.phase, code);
    const earlier = lines.get(siren);
    if (!territory) {
      if (!unknown.has(code))
        draft.problems.push(importProblem('UNKNOWN_TERRITORY', at, { code, phase: PHASE_FACTS[file.phase].title }));
      unknown.add(code);
    } else if (earlier?.code === code) {
      draft.problems.push(importProblem('MEMBER_TWICE', at, { siren, line: earlier.line }));
    } else if (earlier) {
      draft.problems.push(importProblem('MEMBER_IN_TWO_TERRITORIES', at, { siren, code: earlier.code }));
    } else {
      draft.stateMember(territory, memberOf(siren, reference), at);
    }
    if (!earlier) lines.set(siren, statement);
  }
}

function memberOf(siren: string, reference: AdministrativeReference): KnownMember {
  const authority = reference.authorities.get(siren);
  if (!authority) throw new Error(`SIREN ${siren} was not checked against the reference`);
  const { name, type, nature, population } = authority;
  return { siren, name, type, nature, vintage: reference.vintage, population };
}

function stateContours(draft: ImportDraft, file: ReadFile, contours: readonly ContourStatement[]): void {
  draft.refuseOtherPhase(
    file,
    contours.flatMap(({ line, code, territoryName: name }) => (name === null ? [] : [{ line, code, name }])),
  );
  for (const { line, code, geometry } of contours) {
    const territory = draft.territory(file.phase, code);
    if (territory) draft.stateContour(territory, geometry);
    else
      draft.problems.push(
        importProblem('UNKNOWN_TERRITORY', { file: file.name, line }, { code, phase: PHASE_FACTS[file.phase].title }),
      );
  }
}

/** An authority belongs to one territory of a phase: members stated here against those of territories of which the files do not speak. */
function checkMembership(draft: ImportDraft): void {
  const holders = new Map<string, DraftTerritory>();
  for (const territory of draft.all()) {
    if (!territory.membersStated)
      for (const { siren } of territory.members) holders.set(`${territory.phase} ${siren}`, territory);
  }
  for (const territory of draft.touched()) {
    for (const { siren } of territory.membersStated ? territory.members : []) {
      const holder = holders.get(`${territory.phase} ${siren}`);
      const at = territory.statedAt.get(siren);
      if (holder && at)
        draft.problems.push(importProblem('MEMBER_IN_TWO_TERRITORIES', at, { siren, code: holder.code }));
    }
  }
}

function deriveFigures(territory: DraftTerritory, reference: AdministrativeReference): void {
  const { facts, members, statedFields } = territory;
  const sirens = members.map((member) => member.siren).sort();
  const membersChanged = !sameValue(sirens, (territory.before?.members ?? []).map((member) => member.siren).sort());
  const derive = <F extends keyof TerritoryFacts>(field: F, value: TerritoryFacts[F], missing: boolean): void => {
    if (missing || (membersChanged && !statedFields.has(field))) facts[field] = value;
  };
  if (members.length > 0) {
    const figures = membershipFigures(sirens, reference);
    derive('population', figures.population, facts.population === null);
    derive('communeCount', figures.communeCount, facts.communeCount === null);
    derive('departementCodes', figures.departementCodes, facts.departementCodes.length === 0);
    if (facts.regionCode === null) facts.regionCode = figures.mainRegionCode;
    const regions = [...new Set([...figures.regionCodes, ...(facts.regionCode ? [facts.regionCode] : [])])].sort();
    derive('regionCodes', regions, facts.regionCodes.length === 0);
  }
  if (facts.regionCodes.length === 0 && facts.regionCode) facts.regionCodes = [facts.regionCode];
  if (territory.contour && facts.longitude === null)
    [facts.longitude, facts.latitude] = contourCentre(territory.contour);
}

function plannedTerritory(territory: DraftTerritory): PlannedTerritory {
  const { phase, code, before, facts, members, contour } = territory;
  const known = new Map((before?.members ?? []).map((member) => [member.siren, member]));
  const kept = new Set(members.map((member) => member.siren));
  const changes = before ? fieldChanges(before as unknown as Record<string, unknown>, { ...facts }) : [];
  const planned = {
    phase,
    code,
    facts,
    changes,
    addedMembers: members.filter((member) => !known.has(member.siren)),
    changedMembers: members.flatMap((member) => changedMember(known.get(member.siren), member)),
    removedMembers: [...known.values()].filter((member) => !kept.has(member.siren)),
    contour:
      contour && !sameValue(contour, before?.contour) ? { before: before?.contour ?? null, after: contour } : null,
  };
  const touched =
    changes.length + planned.addedMembers.length + planned.changedMembers.length + planned.removedMembers.length;
  const kind = before === null ? 'created' : touched > 0 || planned.contour ? 'changed' : 'unchanged';
  return { ...planned, kind };
}

function changedMember(before: KnownMember | undefined, member: KnownMember): PlannedTerritory['changedMembers'] {
  const changes = before ? fieldChanges({ ...before }, { ...member }) : [];
  return changes.length > 0 ? [{ member, changes }] : [];
}

function plannedDepartement({ code, geometry }: ContourStatement, known: KnownGeography): PlannedDepartement {
  return { code, before: known.departementContours.get(code) ?? null, after: geometry };
}
