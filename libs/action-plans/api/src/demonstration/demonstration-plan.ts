import type {
  ActionCommitment,
  ActionPatch,
  ActionPhase,
  ActionPriority,
  ActionSource,
  ActionStatus,
  Axis,
  BlockerNature,
  BudgetNature,
  EnvironmentalDomain,
  FundingState,
  SupportNature,
  ViewScope,
} from '@binome/action-plans/domain';
import type { PersonaKey } from '@binome/identity/domain';
import type { Visibility } from '@binome/shared/domain';

/** What every demonstration portrait begins with. */
export const FICTION =
  'Données de démonstration. Les personnes, les entreprises, les montants et les actions de ce plan sont fictifs.';

/** Who acts in the demonstration. */
export type DemonstrationAuthor = Extract<PersonaKey, 'elue' | 'industriel' | 'cheffe-de-projet' | 'contributeur'>;

type ByDay = Readonly<Record<string, string>>;

/** A fictitious action as its story tells it, in the order of a card; who drafted it is the project lead. */
export interface DemonstrationCard {
  title: string;
  /** Place of its orientation among those of the axis, from 0; none when absent. */
  orientation?: number;
  is?: [phase: ActionPhase, status: ActionStatus, commitment?: ActionCommitment, priority?: ActionPriority];
  also?: Axis[];
  /** First and last day. */
  dates?: [startsOn: string, endsOn: string];
  /** Long texts in plain words, or in HTML where they need a list or a table. */
  context?: string;
  description?: string;
  objectives?: string;
  owner?: string;
  contact?: string;
  elected?: string;
  industrial?: string;
  /** Names of those who lead it; the contributor's comes with its account. */
  leads?: string[];
  partners?: string[];
  committee?: string;
  /** Places, among the members of the territory by name, of those that it concerns; all of them when absent. */
  members?: number[];
  tags?: string[];
  source?: ActionSource;
  known?: boolean;
  milestones?: [label: string, dueOn: string, doneOn?: string][];
  /** What it waits for from others, with the day and the words of the answer once there is one. */
  blockers?: [
    nature: BlockerNature,
    asked: string,
    askedOf: string,
    days: [askedOn: string, dueOn: string],
    answered?: [on: string, answer: string],
  ][];
  budget?: [year: number, nature: BudgetNature, planned: string, actual?: string][];
  funding?: [
    funder: string,
    state: FundingState,
    amount: string,
    stateOn: string,
    more?: { granted?: string; reference?: string; scheme?: string },
  ][];
  investment?: string;
  /** What is measured, with the values aimed at and those observed, by day. */
  indicators?: [name: string, unit: string, targets: ByDay, measured?: ByDay, baseline?: [on: string, value: string]][];
  /** Jobs planned, then declared, then verified. */
  created?: [planned: number, declared?: number, verified?: number];
  maintained?: [planned: number, declared?: number, verified?: number];
  effects?: [domain: EnvironmentalDomain, quantity: string | null, unit: string | null, description?: string][];
  needs?: [nature: SupportNature, description: string][];
  visibility?: Visibility;
  moneyVisibility?: Visibility;
  note?: [text: string, visibility: Visibility];
  /** What others changed afterwards. */
  edits?: [by: DemonstrationAuthor, patch: ActionPatch][];
}

export interface DemonstrationAction extends DemonstrationCard {
  axis: Axis;
}

/** What surrounds a plan: files, ways of looking, a former year, a spreadsheet that was imported. */
export interface PlanSurroundings {
  /** Files of actions, by title of the action; the words of a file make it up. */
  documents?: [title: string, fileName: string, words: string, visibility?: Visibility][];
  views?: [by: DemonstrationAuthor, name: string, scope: ViewScope, address: string][];
  /** Whether other territories read its shared actions. */
  isOpen?: boolean;
  former?: { year: number; portrait: string; actions: DemonstrationAction[] };
  /** A spreadsheet of new actions, its headings first. */
  imported?: { fileName: string; rows: string[][] };
}

/** A fictitious plan. */
export interface DemonstrationPlan extends PlanSurroundings {
  portrait: string;
  method?: string;
  strategies?: Partial<Record<Axis, string>>;
  orientations: Partial<Record<Axis, [title: string, description: string][]>>;
  actions: DemonstrationAction[];
}

/** The cards of one axis. */
export function cards(axis: Axis, told: readonly DemonstrationCard[]): DemonstrationAction[] {
  return told.map((card) => ({ axis, ...card }));
}
