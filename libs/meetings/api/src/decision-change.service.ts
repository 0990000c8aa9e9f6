import { ActionPlan, ActionService, type NewAction } from '@binome/action-plans/api';
import type { ActionPatch } from '@binome/action-plans/domain';
import { localDay, type PreparedChange } from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { ChangeApplication } from './change-application.js';
import { instantOf } from './clock.js';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import type { OnDecision } from './decision.service.js';

/** Most actions that one decision changes or adds. */
const MOST_CHANGES = 20;

export interface PreparedEditInput {
  actionId: string;
  patch: ActionPatch;
}

export type PrepareChange = OnDecision & { edits: PreparedEditInput[]; drafts: NewAction[] };
export type SettleChange = OnDecision & { apply: boolean };

/** The change of the plan that a decision carries: prepared before the vote, settled afterwards when the plan had moved. */
@Injectable()
export class DecisionChangeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(ChangeApplication) private readonly application: ChangeApplication,
  ) {}

  /** Writes the whole change, from the values in force at that moment; nothing given takes it out. */
  prepare(actor: Actor, input: PrepareChange): Promise<Decision> {
    const { clientMutationId, decisionId, version, edits, drafts } = input;
    return this.unitOfWork.command(
      actor,
      { name: 'prepareDecisionChange', clientMutationId },
      async (tx) => {
        const decision = await this.rights.load(tx, decisionId, 'prepare');
        const count = edits.length + drafts.length;
        refuse(count <= MOST_CHANGES ? [] : [{ field: 'edits', problem: 'too_many', data: { max: MOST_CHANGES } }]);
        const isTwice = new Set(edits.map(({ actionId }) => actionId)).size < edits.length;
        refuse(isTwice ? [{ field: 'edits', problem: 'same_action_twice' }] : []);
        const changes: PreparedChange[] = [];
        for (const edit of edits) changes.push(await this.edit(tx, decision, edit));
        for (const draft of drafts) changes.push(await this.draft(tx, decision, draft));
        return this.write(tx, decision, version, changes);
      },
      (id) => this.rights.get(actor, id),
    );
  }

  /** After the adoption, when the plan had moved: the decided values are written all the same, or the change is given up. */
  settle(actor: Actor, { clientMutationId, decisionId, version, apply }: SettleChange): Promise<Decision> {
    return this.unitOfWork.command(
      actor,
      { name: 'settleDecisionChange', clientMutationId },
      async (tx) => {
        const decision = await this.rights.load(tx, decisionId, 'settle');
        if (version !== decision.version) throw new DomainError('CONFLICT', { version: decision.version, fields: [] });
        if (apply) {
          const today = localDay(await instantOf(tx.manager), decision.timeZone);
          await this.application.apply(tx, decision, today);
          return decision;
        }
        const { changes } = await tx.edit(Decision, decision, { version, fields: { changeState: 'discarded' } });
        await tx.record('decision.change_discarded', { ...about('Decision', decision), data: { decisionId }, changes });
        return decision;
      },
      (id) => this.rights.get(actor, id),
      { origin: 'decision' },
    );
  }

  private async write(tx: Tx, decision: Decision, version: number, changes: PreparedChange[]): Promise<Decision> {
    const actionIds = changes.flatMap((change) => (change.kind === 'edit' ? change.actionId : []));
    const changeState = changes.length > 0 ? ('prepared' as const) : ('none' as const);
    const fields: Partial<Decision> = { changes, changeState, actionIds };
    const edited = await tx.edit(Decision, decision, { version, fields });
    if (edited.changes.length > 0)
      await tx.record('decision.change_prepared', {
        ...about('Decision', decision),
        data: { decisionId: decision.id, actionIds },
        changes: edited.changes,
      });
    return decision;
  }

  private async edit(tx: Tx, decision: Decision, { actionId, patch }: PreparedEditInput): Promise<PreparedChange> {
    const action = await this.actions.load(tx, 'edit', actionId);
    if (action.territoryId !== decision.territoryId) throw notFound('Action');
    const changes = await this.actions.preview(tx, action, patch);
    refuse(changes.length > 0 ? [] : [{ field: 'edits', problem: 'changes_nothing' }]);
    return { kind: 'edit', actionId, baseVersion: action.version, patch, changes };
  }

  private async draft(tx: Tx, { territoryId }: Decision, given: NewAction): Promise<PreparedChange> {
    const isHere = isUuid(given.planId) && (await tx.manager.existsBy(ActionPlan, { id: given.planId, territoryId }));
    if (!isHere) throw notFound('ActionPlan');
    if (given.orientationId != null && !isUuid(given.orientationId)) throw notFound('Orientation');
    const changes = await this.actions.previewDraft(tx, given);
    const { planId, title, mainAxis, orientationId = null, ...patch } = given;
    // The code is given when the action comes: another one may have taken it by then.
    const shown = changes.filter(({ field }) => field !== 'code');
    return { kind: 'draft', planId, title, mainAxis, orientationId, patch, changes: shown };
  }
}
