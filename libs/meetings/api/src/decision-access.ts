import { decisionRefusal, type DecisionAct, type DecisionPart } from '@binome/meetings/domain';
import { Access, isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, forbidden, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decision } from './decision.entity.js';

/** Whether an account sits on a committee today, in a time zone: it holds one of its seats, or replaces its holder. */
const SITS = (committee: string, account: string, zone: string): string => `EXISTS (
  SELECT 1 FROM committee_seats seat JOIN seat_holders person ON person.seat_id = seat.id
  WHERE seat.committee_id = ${committee} AND person.account_id = ${account}
    AND (now() AT TIME ZONE ${zone})::date BETWEEN seat.starts_on AND coalesce(seat.ends_on, 'infinity')
    AND (now() AT TIME ZONE ${zone})::date BETWEEN person.starts_on AND coalesce(person.ends_on, 'infinity'))`;

/** The rights on decisions: those of the policy, and those of the persons who sit on the committee at that moment. */
@Injectable()
export class DecisionAccess {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The decision; NOT_FOUND when it does not exist for this person. */
  get(actor: Actor, id: string): Promise<Decision> {
    return this.unitOfWork.read(actor, (manager) => this.found({ actor, manager }, id));
  }

  /** The same within a command, not locked yet, for an act that its right and its state allow: what is locked before it is read from it. */
  async seen(tx: Tx, id: string, act: DecisionAct): Promise<Decision> {
    const decision = await this.found(tx, id);
    this.refuse(decision, act, this.isKeeper(tx.actor, decision) ? 'keeper' : 'reader');
    return decision;
  }

  /** The decision, locked, for an act that its right and its state allow. */
  async load(tx: Tx, id: string, act: DecisionAct): Promise<Decision> {
    const decision = await this.loadReadable(tx, id);
    this.refuse(decision, act, this.isKeeper(tx.actor, decision) ? 'keeper' : 'reader');
    return decision;
  }

  /** The decision, locked, for those who read it. */
  async loadReadable(tx: Tx, id: string): Promise<Decision> {
    if (!isUuid(id)) throw notFound('Decision');
    const decision = await tx.load(Decision, id).catch((error: unknown) => this.refuseReadOnly(tx, id, error));
    if (!(await this.mayRead(tx.actor, tx.manager, decision))) throw notFound('Decision');
    return decision;
  }

  refuse(decision: Decision, act: DecisionAct, part: DecisionPart): void {
    const refusal = decisionRefusal(act, decision, part);
    if (refusal === 'FORBIDDEN') throw forbidden('Decision', act);
    if (refusal) throw new DomainError(refusal, { act, state: decision.state });
  }

  isKeeper(actor: Actor, decision: Pick<Decision, 'territoryId'>): boolean {
    return this.access.can(actor, 'edit', 'Decision', decision);
  }

  mayAnswer(actor: Actor, decision: Decision): boolean {
    return this.access.can(actor, 'answer', 'Decision', decision);
  }

  /** Decisions that the reader reads, as a condition on `decision`; values are appended to the parameters. */
  readableSql(actor: Actor, parameters: unknown[]): string {
    const filter = (kind: string) => this.access.filterSql(actor, 'read', kind, Decision, 'decision', parameters);
    const readable = filter('Decision');
    const seated = filter('SeatedDecision');
    if (seated === 'FALSE') return `(${readable})`;
    const account = `$${parameters.push(accountIdOf(actor))}::uuid`;
    return `((${readable}) OR ((${seated}) AND ${SITS('decision.committee_id', account, 'decision.time_zone')}))`;
  }

  private async found({ actor, manager }: Pick<Tx, 'actor' | 'manager'>, id: string): Promise<Decision> {
    const decision = isUuid(id) ? await manager.findOneBy(Decision, { id }) : null;
    if (!decision || !(await this.mayRead(actor, manager, decision))) throw notFound('Decision');
    return decision;
  }

  private async mayRead(actor: Actor, manager: EntityManager, decision: Decision): Promise<boolean> {
    if (this.access.can(actor, 'read', 'Decision', decision)) return true;
    if (!this.access.can(actor, 'read', 'SeatedDecision', decision)) return false;
    const [found] = await manager.query<{ sits: boolean }[]>(`SELECT ${SITS('$1', '$2', '$3')} AS sits`, [
      decision.committeeId,
      accountIdOf(actor),
      decision.timeZone,
    ]);
    return found?.sits ?? false;
  }

  // Row-level security gives no lock to those who only read: they are told so, as far as they may know of the row.
  private async refuseReadOnly(tx: Tx, id: string, error: unknown): Promise<never> {
    if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
    const row = await tx.manager.findOneBy(Decision, { id });
    throw row && (await this.mayRead(tx.actor, tx.manager, row)) ? forbidden('Decision', 'edit') : error;
  }
}
