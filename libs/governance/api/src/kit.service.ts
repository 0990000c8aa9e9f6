import {
  kitOf,
  kitPlan,
  latestKit,
  problem,
  type GovernanceKit,
  type KitKey,
  type PlannedCommittee,
} from '@binome/governance/domain';
import { isUuid, refusedWhenTaken, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { about } from './about.js';
import { College, Committee } from './committee.entity.js';
import { CommitteeSeat, SeatHolder } from './committee-seat.entity.js';
import { GovernanceAccess } from './governance-access.js';
import { KitApplication, type KitMade } from './kit-application.entity.js';
import { KitPlace } from './kit-place.js';
import { KitWriter } from './kit-writer.js';
import { MethodItem } from './method-item.entity.js';

export interface ApplyGovernanceKit {
  clientMutationId: string;
  territoryId: string;
  kit: KitKey;
  /** Keys of the committees to create; all of them when absent. */
  committees?: readonly string[] | null;
  /** First day of the seats; today when absent. */
  since?: string | null;
  /** An earlier version, for those who have it already: the newest when absent. */
  kitVersion?: number;
}

export interface UndoGovernanceKit {
  clientMutationId: string;
  kitApplicationId: string;
}

/** What was made, from the last to the first: each kind refers to those after it. */
const MADE = [
  ['holders', SeatHolder],
  ['seats', CommitteeSeat],
  ['colleges', College],
  ['committees', Committee],
  ['methodItems', MethodItem],
] as const;

/** Governance kits: previewed, applied in one act, undone as a whole while nobody changed anything. */
@Injectable()
export class KitService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(KitPlace) private readonly place: KitPlace,
    @Inject(KitWriter) private readonly writer: KitWriter,
  ) {}

  /** What applying the newest version of a kit would create here. */
  async preview(actor: Actor, territoryId: string, kit: KitKey): Promise<PlannedCommittee[]> {
    this.access.authorize(actor, 'read', territoryId);
    return kitPlan(latestKit(kit), await this.place.facts(actor, territoryId));
  }

  /** Creates what the kit plans, in one transaction; committees whose acronym is there already are left as they are. */
  apply(
    actor: Actor,
    { clientMutationId, territoryId, kit: key, committees, since, kitVersion }: ApplyGovernanceKit,
  ): Promise<KitApplication> {
    const kit = kitVersion === undefined ? latestKit(key) : kitOf(key, kitVersion);
    return this.unitOfWork.command(
      actor,
      { name: 'applyGovernanceKit', clientMutationId },
      async (tx) => {
        this.access.authorize(actor, 'edit', territoryId);
        refuseUnknown(kit, committees);
        const place = await this.place.facts(actor, territoryId);
        const values = { territoryId, kit: key, kitVersion: kit.version, answers: {}, made: nothing(), undoneAt: null };
        const taken = () => new DomainError('KIT_ALREADY_APPLIED', { kit: key });
        const application = await refusedWhenTaken(tx.insert(KitApplication, { ...values, version: 1 }), taken);
        const plan = kitPlan(kit, place).filter(
          ({ exists, kit: one }) => !exists && (committees?.includes(one.key) ?? true),
        );
        const made = await this.write(tx, application, plan, since ?? place.today);
        for (const item of kit.method) made.methodItems.push(await this.writer.methodItem(tx, territoryId, item));
        await tx.manager.update(KitApplication, { id: application.id }, { made });
        const data = { applicationId: application.id, kit: key, kitVersion: kit.version };
        await tx.record('kit.applied', { ...about('KitApplication', application), data });
        return { ...application, made };
      },
      (id) => this.get(actor, id),
      { reason: `Modèle « ${kit.title} », version ${kit.version}` },
    );
  }

  /** Takes back everything that a kit made, while nobody changed or added anything. */
  undo(actor: Actor, { clientMutationId, kitApplicationId }: UndoGovernanceKit): Promise<KitApplication> {
    return this.unitOfWork.command(
      actor,
      { name: 'undoGovernanceKit', clientMutationId },
      async (tx) => {
        const application = await this.load(tx, kitApplicationId);
        const { id, kit, made, version } = application;
        if (!(await isUntouched(tx.manager, application))) throw new DomainError('KIT_CHANGED_SINCE', { kit });
        await refusedWhenReferredTo(deleteMade(tx.manager, made), kit);
        await tx.edit(KitApplication, application, { version, fields: { undoneAt: new Date() } });
        await tx.record('kit.undone', { ...about('KitApplication', application), data: { applicationId: id, kit } });
        return application;
      },
      (id) => this.get(actor, id),
      { origin: 'undo' },
    );
  }

  /** An application in force, locked for an edit; NOT_FOUND once undone. */
  async load(tx: Tx, id: string): Promise<KitApplication> {
    const application = await this.access.load(tx, KitApplication, id);
    if (application.undoneAt) throw notFound('KitApplication');
    return application;
  }

  async get(actor: Actor, id: string): Promise<KitApplication> {
    const application = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(KitApplication, { id }))
      : null;
    if (!application) throw notFound('KitApplication');
    this.access.authorize(actor, 'read', application.territoryId);
    return application;
  }

  /** The kit that the territory works from, null when there is none. The caller has checked the right to read. */
  inForce(actor: Actor, territoryId: string): Promise<KitApplication | null> {
    return this.unitOfWork.read(actor, (manager) =>
      manager.findOneBy(KitApplication, { territoryId, undoneAt: IsNull() }),
    );
  }

  /** Whether everything that the kit made is as it was made. */
  canUndo(actor: Actor, application: KitApplication): Promise<boolean> {
    return this.unitOfWork.read(actor, (manager) => isUntouched(manager, application));
  }

  private async write(
    tx: Tx,
    application: KitApplication,
    plan: readonly PlannedCommittee[],
    since: string,
  ): Promise<KitMade> {
    const made = nothing();
    const ids = new Map<string, string>();
    // A committee is listed after the one that it reports to.
    for (const planned of plan) {
      const parentId = (planned.kit.parent && ids.get(planned.kit.parent)) ?? null;
      const written = await this.writer.committee(tx, application, planned, parentId, since);
      ids.set(planned.kit.key, written.id);
      for (const [kind] of MADE) made[kind].push(...written.made[kind]);
    }
    return made;
  }
}

function refuseUnknown({ committees }: GovernanceKit, chosen: ApplyGovernanceKit['committees']): void {
  const known = committees.map(({ key }) => key);
  refuse(chosen?.every((key) => known.includes(key)) === false ? [problem('committees', 'unknown')] : []);
}

function nothing(): KitMade {
  return { committees: [], colleges: [], seats: [], holders: [], methodItems: [] };
}

async function deleteMade(manager: EntityManager, made: KitMade): Promise<void> {
  await manager.update(Committee, { id: In(made.committees) }, { parentId: null });
  for (const [kind, entity] of MADE) await manager.delete(entity, { id: In(made[kind]) });
}

const FOREIGN_KEY_VIOLATION = '23503';

// What stands on the committees in the topics above, such as meetings, keeps them.
async function refusedWhenReferredTo(deletion: Promise<void>, kit: KitKey): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION)
      throw new DomainError('KIT_CHANGED_SINCE', { kit });
    throw error;
  }
}

// As made: all there, none changed, and nothing of anybody else under its committees.
async function isUntouched(manager: EntityManager, { territoryId, made }: KitApplication): Promise<boolean> {
  for (const [kind, entity] of MADE) {
    const kept = await manager.countBy(entity, { id: In(made[kind]), territoryId, version: 1 });
    if (kept !== made[kind].length) return false;
  }
  if (await manager.existsBy(Committee, { id: In(made.committees), removedAt: Not(IsNull()) })) return false;
  const under = await manager.query<{ others: boolean }[]>(OTHERS_UNDER, [
    made.committees,
    made.colleges,
    made.seats,
    made.holders,
  ]);
  return under[0]?.others === false;
}

const OTHERS_UNDER = `
SELECT EXISTS (SELECT 1 FROM committees WHERE parent_id = ANY($1) AND id <> ALL($1))
  OR EXISTS (SELECT 1 FROM colleges WHERE committee_id = ANY($1) AND id <> ALL($2))
  OR EXISTS (SELECT 1 FROM committee_seats WHERE committee_id = ANY($1) AND id <> ALL($3))
  OR EXISTS (SELECT 1 FROM seat_holders WHERE seat_id = ANY($3) AND id <> ALL($4)) AS others`;
