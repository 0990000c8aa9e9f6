import { linePatchOf, type ActionLead, type ActionPatch, type Axis } from '@binome/action-plans/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionService } from './action.service.js';
import { leadsToday } from './leads-today.js';
import { HistoryService, type FoundChange, type HistorySubject } from './history.service.js';
import { Orientation } from './orientation.entity.js';
import { OrientationService } from './orientation.service.js';
import { PlanAccess, type PlanEntity } from './plan-access.js';
import { actOfField, isPlace } from './restorable.js';

export interface RestoreValue {
  clientMutationId: string;
  changeId: string;
  version: number;
}

/** Puts a former value back: an ordinary change, whose origin says that it was restored. */
@Injectable()
export class RestoreService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
    @Inject(HistoryService) private readonly history: HistoryService,
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(OrientationService) private readonly orientations: OrientationService,
    @Inject(ActionService) private readonly actions: ActionService,
  ) {}

  /** Gives the object as it is once the value before the change is back. */
  async restore(actor: Actor, { clientMutationId, changeId, version }: RestoreValue): Promise<PlanEntity> {
    const change = await this.history.change(actor, changeId);
    return this.unitOfWork.command(
      actor,
      { name: 'restoreValue', clientMutationId },
      (tx) => this.write(tx, change, version),
      (id) => this.get(actor, change.subject, id),
      { origin: 'restore' },
    );
  }

  private write(tx: Tx, change: FoundChange, version: number): Promise<PlanEntity> {
    if (change.subject === 'Action') return this.writeAction(tx, change, version);
    return change.subject === 'Orientation'
      ? this.writeOrientation(tx, change, version)
      : this.writePlan(tx, change, version);
  }

  private async writePlan(tx: Tx, change: FoundChange, version: number): Promise<ActionPlan> {
    const plan = await this.planAccess.load(tx, 'edit', ActionPlan, change.subjectId);
    refuseUnlessRestorable(change);
    return this.plans.write(tx, plan, version, { [change.field]: change.from as string | null });
  }

  private async writeOrientation(
    tx: Tx,
    { field, from, ...change }: FoundChange,
    version: number,
  ): Promise<Orientation> {
    const orientation = await this.planAccess.load(tx, isPlace(field) ? 'move' : 'edit', Orientation, change.subjectId);
    refuseUnlessRestorable({ field, from, ...change });
    if (isPlace(field)) return this.orientations.place(tx, orientation, version, from as string);
    return this.orientations.write(tx, orientation, version, { [field]: from });
  }

  private async writeAction(tx: Tx, change: FoundChange, version: number): Promise<Action> {
    const [act] = actOfField('Action', change.field);
    const action = await this.actions.load(tx, act, change.subjectId);
    refuseUnlessRestorable(change);
    if (change.field === 'mainAxis') return this.actions.place(tx, action, version, { mainAxis: change.from as Axis });
    if (isPlace(change.field)) return this.actions.place(tx, action, version, { [change.field]: change.from });
    const line = linePatchOf(change.field, change.from, change.belongings);
    if (line) return this.actions.write(tx, action, version, line);
    const from = change.field === 'leads' ? await leadsToday(tx, action, change.from as ActionLead[]) : change.from;
    return this.actions.write(tx, action, version, { [change.field]: from } as ActionPatch);
  }

  private get(actor: Actor, subject: HistorySubject, id: string): Promise<PlanEntity> {
    if (subject === 'Action') return this.actions.get(actor, id);
    return subject === 'Orientation' ? this.orientations.get(actor, id) : this.plans.get(actor, id);
  }
}

function refuseUnlessRestorable({ id, restorable }: FoundChange): void {
  if (!restorable) throw new DomainError('CHANGE_NOT_RESTORABLE', { changeId: id });
}
