/** The phases of the programme. A territory is known by (phase, code): codes are used again from one phase to the next for other territories. */
export const PROGRAMME_PHASES = ['phase_1', 'phase_2'] as const;
export type ProgrammePhase = (typeof PROGRAMME_PHASES)[number];

/** What is said of a phase: its name on screen, its part of an address, its years. */
export interface PhaseFacts {
  title: string;
  slug: string;
  firstYear: number;
  lastYear: number;
}

export const PHASE_FACTS: Record<ProgrammePhase, PhaseFacts> = {
  phase_1: { title: 'temps I', slug: 'temps-1', firstYear: 2018, lastYear: 2023 },
  phase_2: { title: 'temps II', slug: 'temps-2', firstYear: 2023, lastYear: 2027 },
};

/** The phase of an address such as `temps-2`, null when there is none. */
export function phaseOfSlug(slug: string): ProgrammePhase | null {
  return PROGRAMME_PHASES.find((phase) => PHASE_FACTS[phase].slug === slug) ?? null;
}

/** The other phase of the programme. */
export function otherPhase(phase: ProgrammePhase): ProgrammePhase {
  return phase === 'phase_1' ? 'phase_2' : 'phase_1';
}

/** What a territory is known by, as one text: `phase_2:ti-0101`. */
export function territoryKey(phase: ProgrammePhase, code: string): string {
  return `${phase}:${code}`;
}

const TERRITORY_CODE = /^ti-[0-9]{4}$/;

/** Whether the text has the form of a territory code, such as `ti-0101`. */
export function isTerritoryCode(text: string): boolean {
  return TERRITORY_CODE.test(text);
}

/** The phase that a file's name tells (its years or its ordinal), null when it tells none. */
export function phaseOfFileName(fileName: string): ProgrammePhase | null {
  const name = fileName.toLowerCase();
  if (/2018.{0,3}2023|temps[-_ ]?(1|i)(?![0-9i])|phase[-_ ]?1(?![0-9])/.test(name)) return 'phase_1';
  if (/2023.{0,3}2027|temps[-_ ]?(2|ii)(?![0-9i])|phase[-_ ]?2(?![0-9])/.test(name)) return 'phase_2';
  return null;
}

/** The phase that a cell states, such as `temps II`, `2`, `2023-2027`; null when it states none. */
export function phaseOfText(text: string): ProgrammePhase | null {
  const said = text.trim().toLowerCase();
  if (said === '1' || said === 'i' || said === 'phase_1') return 'phase_1';
  if (said === '2' || said === 'ii' || said === 'phase_2') return 'phase_2';
  return phaseOfFileName(said);
}
