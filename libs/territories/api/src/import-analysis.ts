import type { ReceivedFile } from '@binome/shared/api';
import {
  importCounts,
  importPlan,
  readFile,
  type ContourGeometry,
  type DecodedFile,
  type ImportPlan,
  type ImportProblem,
  type KnownGeography,
  type PlannedTerritory,
  type ProgrammePhase,
  type ReadFile,
} from '@binome/territories/domain';
import { administrativeReference } from './administrative-reference.js';
import { decodeFile } from './import-decoding.js';
import type { ImportPreview, PreviewedTerritory } from './territory-import.entity.js';

/** Files opened, with what forbids opening the others. */
export interface OpenedFiles {
  files: DecodedFile[];
  problems: ImportProblem[];
}

/** Opens every file; one that cannot be opened does not keep the others from being checked. */
export async function openFiles(received: readonly ReceivedFile[]): Promise<OpenedFiles> {
  const decodings = [];
  for (const { name, bytes } of received) decodings.push(await decodeFile(name, bytes));
  return {
    files: decodings.flatMap((decoding) => decoding.file ?? []),
    problems: decodings.flatMap((decoding) => decoding.problem ?? []),
  };
}

/** What the opened files would do to what is known, with everything that is wrong in them. */
export function planOf(opened: OpenedFiles, known: KnownGeography, chosenPhase: ProgrammePhase | null): ImportPlan {
  const reference = administrativeReference();
  const readings = opened.files.map((file) => readFile(file, { reference, known, chosenPhase }));
  const read = readings.flatMap((reading): ReadFile[] => (reading.read ? [reading.read] : []));
  const problems = [...opened.problems, ...readings.flatMap((reading) => reading.problems)];
  // Statements of a file with problems are not complete: planning with them would tell of further problems that are none.
  const plan = importPlan(problems.length === 0 ? read : [], known, reference);
  return { ...plan, problems: [...problems, ...plan.problems] };
}

/** The plan as an administrator reads it: no geometry, only what changes. */
export function previewOf(plan: ImportPlan): ImportPreview {
  return {
    files: plan.files,
    counts: importCounts(plan),
    territories: plan.territories.map(previewedTerritory),
    departements: plan.departements.map(({ code }) => code),
    unchangedDepartements: plan.unchangedDepartements,
  };
}

function previewedTerritory(planned: PlannedTerritory): PreviewedTerritory {
  const { phase, code, facts, kind, changes, addedMembers, changedMembers, removedMembers, contour } = planned;
  const named = ({ siren, name }: { siren: string; name: string }): { siren: string; name: string } => ({
    siren,
    name,
  });
  return {
    phase,
    code,
    name: facts.name,
    kind,
    changes,
    addedMembers: addedMembers.map(named),
    changedMembers: changedMembers.map(({ member, changes: fields }) => ({ ...named(member), changes: fields })),
    removedMembers: removedMembers.map(named),
    contour: contour ? contourKind(contour.before) : null,
  };
}

function contourKind(before: ContourGeometry | null): 'created' | 'changed' {
  return before === null ? 'created' : 'changed';
}
