import type { LineReader } from './import-cells.rules.js';
import type { RecognisedColumns } from './import-columns.rules.js';
import type { KnownGeography } from './import-file.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import {
  PHASE_FACTS,
  PROGRAMME_PHASES,
  phaseOfFileName,
  phaseOfText,
  territoryKey,
  type ProgrammePhase,
} from './programme-phase.js';

interface FoundPhase {
  phase: ProgrammePhase | null;
  problems: ImportProblem[];
}

/** The phase that a table file speaks of: chosen, stated in a column, told by its name, by its columns, or by the territories it names. */
export function filePhase(
  file: string,
  columns: RecognisedColumns,
  readers: readonly LineReader[],
  context: { known: KnownGeography; chosenPhase: ProgrammePhase | null },
): FoundPhase {
  const stated = statedPhases(readers);
  const [first, other] = stated;
  if (first && other) {
    const titles = { first: PHASE_FACTS[first.phase].title, other: PHASE_FACTS[other.phase].title };
    return {
      phase: null,
      problems: [
        importProblem('PHASES_MIXED', { file, line: other.line, column: columns.titles.get('phase') ?? null }, titles),
      ],
    };
  }
  const named = readers.map((reader) => ({ code: reader.raw('code')?.toLowerCase() ?? '', name: reader.raw('name') }));
  const told = first?.phase ?? phaseOfFileName(file) ?? phaseOfColumns(columns);
  return settledPhase(file, context.chosenPhase, told, phaseOfNames(named, context.known));
}

/** Decides between the phase chosen, the phase told by the file and the one whose territories it names. */
export function settledPhase(
  file: string,
  chosen: ProgrammePhase | null,
  told: ProgrammePhase | null,
  named: ProgrammePhase | null,
): FoundPhase {
  const found = told ?? named;
  if (chosen && found && chosen !== found) {
    const titles = { chosen: PHASE_FACTS[chosen].title, found: PHASE_FACTS[found].title };
    return { phase: chosen, problems: [importProblem('PHASE_CONTRADICTED', { file }, titles)] };
  }
  const phase = chosen ?? found;
  return { phase, problems: phase ? [] : [importProblem('PHASE_NOT_STATED', { file }, {})] };
}

function statedPhases(readers: readonly LineReader[]): { phase: ProgrammePhase; line: number }[] {
  const stated = new Map<ProgrammePhase, number>();
  for (const reader of readers) {
    const phase = phaseOfText(reader.raw('phase') ?? '');
    if (phase && !stated.has(phase)) stated.set(phase, reader.line);
  }
  return [...stated].map(([phase, line]) => ({ phase, line }));
}

// The published lists differ by their columns: only those of temps I count groupings, only those of temps II give
// coordinates, the régions of members and the names of the 2024 list. The open-data file by commune is that of temps II.
function phaseOfColumns({ places }: RecognisedColumns): ProgrammePhase | null {
  if (places.has('groupingCount')) return 'phase_1';
  return places.has('regionCodes') || places.has('longitude') || places.has('memberName') || places.has('inseeCode')
    ? 'phase_2'
    : null;
}

/** The phase whose known territories bear most of these codes and names, null when neither does. */
export function phaseOfNames(
  named: readonly { code: string; name: string | null }[],
  known: KnownGeography,
): ProgrammePhase | null {
  const [one = 0, two = 0] = PROGRAMME_PHASES.map(
    (phase) =>
      named.filter(({ code, name }) => name !== null && known.territories.get(territoryKey(phase, code))?.name === name)
        .length,
  );
  // A few territories kept code and name: only most of a file tells its phase.
  if (one === two || Math.max(one, two) * 2 <= named.length) return null;
  return one > two ? 'phase_1' : 'phase_2';
}
