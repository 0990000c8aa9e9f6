import type { ActionStatus, Axis, Blocker, FundingLine, Indicator, Milestone } from '@binome/action-plans/domain';
import type { Move, MoveKind } from './move.js';

/** An action as it is now, with the parts of it that moves are told from; what the reader may not read is absent. */
export interface ActionNow {
  id: string;
  territoryId: string;
  code: string;
  title: string;
  mainAxis: Axis;
  status: ActionStatus;
  startsOn: string | null;
  endsOn: string | null;
  milestones: readonly Pick<Milestone, 'id' | 'label' | 'dueOn' | 'doneOn'>[];
  blockers: readonly Pick<Blocker, 'id' | 'asked' | 'askedOf' | 'dueOn' | 'answeredOn'>[];
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'unit'>[];
  fundingLines: readonly Pick<FundingLine, 'id' | 'funder' | 'amount' | 'granted' | 'state' | 'stateOn'>[];
  /** Sum of the planned budget, an exact decimal; null when there is none, or none for the reader. */
  planned: string | null;
}

/** Makes a move of one action. */
export type MoveMaker = (kind: MoveKind, by: { at: string; who: string | null }, given?: Partial<Move>) => Move;
