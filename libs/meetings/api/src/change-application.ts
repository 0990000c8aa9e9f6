import { ActionService } from '@binome/action-plans/api';
import { changesInOrder, movedFields, type PreparedChange, type PreparedEdit } from '@binome/meetings/domain';
import type { Tx } from '@binome/shared/api';
import type { DomainErrorCode } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { Decision } from './decision.entity.js';

/** Writes in the plan the change that a decision carries, through the plan's own commands; never over what moved meanwhile. */
@Injectable()
export class ChangeApplication {
  constructor(@Inject(ActionService) private readonly actions: ActionService) {}

  /** On adoption: applied, or left aside when the plan moved on the same fields or refuses it. */
  async onAdoption(tx: Tx, decision: Decision, today: string, refusal: DomainErrorCode | null): Promise<void> {
    if (decision.changeState !== 'prepared') return;
    const problem = refusal ?? ((await this.hasMoved(tx, decision.changes)) ? 'CONFLICT' : null);
    if (problem) return this.leaveAside(tx, decision, problem);
    await this.apply(tx, decision, today);
  }

  /** Writes the change with the values that were decided, over those in force. */
  async apply(tx: Tx, decision: Decision, today: string): Promise<void> {
    const { source } = tx;
    tx.source = { type: 'Decision', id: decision.id };
    const actionIds: string[] = [];
    for (const change of changesInOrder(decision.changes)) actionIds.push(await this.write(tx, change));
    tx.source = source;
    const fields: Partial<Decision> = { changeState: 'applied', changeProblem: null, doneOn: today, actionIds };
    const { changes } = await tx.edit(Decision, decision, { version: decision.version, fields });
    const data = { decisionId: decision.id, actionIds };
    await tx.record('decision.change_applied', { ...about('Decision', decision), data, changes });
  }

  private async write(tx: Tx, change: PreparedChange): Promise<string> {
    if (change.kind === 'draft') {
      const { planId, title, mainAxis, orientationId, patch } = change;
      return (await this.actions.draftWithin(tx, { ...patch, planId, title, mainAxis, orientationId })).id;
    }
    const action = await this.actions.load(tx, 'edit', change.actionId);
    await this.actions.write(tx, action, action.version, change.patch);
    return action.id;
  }

  private async hasMoved(tx: Tx, changes: readonly PreparedChange[]): Promise<boolean> {
    for (const change of changesInOrder(changes).filter((one): one is PreparedEdit => one.kind === 'edit')) {
      const action = await this.actions.load(tx, 'edit', change.actionId);
      const now = await this.actions.preview(tx, action, change.patch);
      if (movedFields(change.changes, now).length > 0) return true;
    }
    return false;
  }

  private async leaveAside(tx: Tx, decision: Decision, because: DomainErrorCode): Promise<void> {
    const fields: Partial<Decision> = { changeState: 'unsettled', changeProblem: because };
    const { changes } = await tx.edit(Decision, decision, { version: decision.version, fields });
    const data = { decisionId: decision.id, because };
    await tx.record('decision.change_unsettled', { ...about('Decision', decision), data, changes });
  }
}
