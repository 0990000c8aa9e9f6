import type { ContourGeometry, KnownGeography, KnownMember, KnownTerritory, ReadFile } from './import-file.js';
import type { TerritoryFacts } from './import-plan.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import { otherPhase, PHASE_FACTS, territoryKey, type ProgrammePhase } from './programme-phase.js';

/** A territory as the files of an import leave it. */
export interface DraftTerritory {
  phase: ProgrammePhase;
  code: string;
  before: KnownTerritory | null;
  facts: TerritoryFacts;
  /** Facts that a file states, which figures derived from members do not replace. */
  statedFields: Set<keyof TerritoryFacts>;
  members: KnownMember[];
  membersStated: boolean;
  /** Where each stated member stands in the files, by SIREN. */
  statedAt: Map<string, { file: string; line: number }>;
  contour: ContourGeometry | null;
  touched: boolean;
}

interface NamedRow {
  line: number;
  code: string;
  name: string;
}

/** The state that an import builds up, file after file, without touching what is known. */
export class ImportDraft {
  readonly problems: ImportProblem[] = [];
  private readonly territories = new Map<string, DraftTerritory>();

  constructor(private readonly known: KnownGeography) {
    for (const [key, territory] of known.territories) this.territories.set(key, draftOf(territory));
  }

  all(): DraftTerritory[] {
    return [...this.territories.values()];
  }

  /** Territories of which the files speak, by phase and code. */
  touched(): DraftTerritory[] {
    return this.all()
      .filter((territory) => territory.touched)
      .sort((a, b) => (territoryKey(a.phase, a.code) < territoryKey(b.phase, b.code) ? -1 : 1));
  }

  territory(phase: ProgrammePhase, code: string): DraftTerritory | null {
    return this.territories.get(territoryKey(phase, code)) ?? null;
  }

  stateFacts(phase: ProgrammePhase, code: string, facts: Partial<TerritoryFacts>): void {
    const territory = this.territory(phase, code) ?? newTerritory(phase, code);
    this.territories.set(territoryKey(phase, code), territory);
    territory.touched = true;
    const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    Object.assign(territory.facts, stated);
    for (const field of Object.keys(stated)) territory.statedFields.add(field as keyof TerritoryFacts);
  }

  /** The members stated for a territory are all its members: those of before that are not stated leave it. */
  stateMember(territory: DraftTerritory, member: KnownMember, at: { file: string; line: number }): void {
    if (!territory.membersStated) territory.members = [];
    territory.touched = true;
    territory.membersStated = true;
    territory.members.push(member);
    territory.statedAt.set(member.siren, at);
  }

  stateContour(territory: DraftTerritory, contour: ContourGeometry): void {
    territory.touched = true;
    territory.contour = contour;
  }

  /**
   * Refuses rows whose code and name are those of a territory of the other phase. A code that this phase does not know yet is refused only
   * when most of the file is of the other phase, because a few territories kept code and name from one phase to the next.
   */
  refuseOtherPhase(file: ReadFile, rows: readonly NamedRow[]): void {
    const other = otherPhase(file.phase);
    const alike = rows.filter(({ code, name }) => this.knownName(other, code) === name);
    const mostly = alike.length * 2 > rows.length;
    const reported = new Set<string>();
    for (const { line, code, name } of alike) {
      const mine = this.knownName(file.phase, code);
      if (mine === name || (mine === null && !mostly) || reported.has(code)) continue;
      reported.add(code);
      this.problems.push(
        importProblem(
          'CODE_OF_OTHER_PHASE',
          { file: file.name, line },
          { code, name, phase: PHASE_FACTS[other].title },
        ),
      );
    }
  }

  private knownName(phase: ProgrammePhase, code: string): string | null {
    return this.known.territories.get(territoryKey(phase, code))?.name ?? null;
  }
}

function draftOf(territory: KnownTerritory): DraftTerritory {
  const {
    phase,
    code,
    name,
    regionCode,
    regionCodes,
    departementCodes,
    population,
    communeCount,
    longitude,
    latitude,
  } = territory;
  return {
    ...newTerritory(phase, code),
    before: territory,
    facts: {
      name,
      regionCode,
      regionCodes: [...regionCodes],
      departementCodes: [...departementCodes],
      population,
      communeCount,
      longitude,
      latitude,
    },
    members: [...territory.members],
    contour: territory.contour,
    touched: false,
  };
}

function newTerritory(phase: ProgrammePhase, code: string): DraftTerritory {
  return {
    phase,
    code,
    before: null,
    facts: {
      name: '',
      regionCode: null,
      regionCodes: [],
      departementCodes: [],
      population: null,
      communeCount: null,
      longitude: null,
      latitude: null,
    },
    statedFields: new Set(),
    members: [],
    membersStated: false,
    statedAt: new Map(),
    contour: null,
    touched: true,
  };
}
