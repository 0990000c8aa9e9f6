import {
  kitChanges,
  kitOf,
  latestKit,
  problem,
  seatsFrom,
  standingOf,
  type KitChange,
  type KitCommitteeHere,
  type KitInstance,
  type KitStanding,
} from '@binome/governance/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { about } from './about.js';
import { CollegeService } from './college.service.js';
import { College, Committee } from './committee.entity.js';
import { CommitteeService } from './committee.service.js';
import { CommitteeSeat } from './committee-seat.entity.js';
import { KitApplication } from './kit-application.entity.js';
import { KitPlace } from './kit-place.js';
import { KitService } from './kit.service.js';
import { KitWriter } from './kit-writer.js';
import { MethodItem } from './method-item.entity.js';

export interface AnswerKitChange {
  clientMutationId: string;
  kitApplicationId: string;
  /** Key of the change. */
  change: string;
  take: boolean;
}

/** A change of a newer version, as it stands to the territory. */
export interface OpenKitChange {
  change: KitChange;
  standing: KitStanding;
  /** Name of the committee concerned, as the territory calls it; null for what is of no committee yet. */
  committeeName: string | null;
  /** The value here today, for a field or a minimum. */
  here: unknown;
}

interface Here {
  instance: KitInstance;
  committees: Map<string, Committee>;
  colleges: College[];
}

/** What newer versions of a kit bring, taken or left item by item. */
@Injectable()
export class KitChangeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(KitService) private readonly kits: KitService,
    @Inject(KitPlace) private readonly place: KitPlace,
    @Inject(KitWriter) private readonly writer: KitWriter,
    @Inject(CommitteeService) private readonly committees: CommitteeService,
    @Inject(CollegeService) private readonly colleges: CollegeService,
  ) {}

  /** The changes that wait for an answer. */
  open(actor: Actor, application: KitApplication): Promise<OpenKitChange[]> {
    return this.unitOfWork.read(actor, async (manager) => openChanges(application, await hereOf(manager, application)));
  }

  /** Takes a change, or leaves it; either way it is not proposed again. */
  answer(
    actor: Actor,
    { clientMutationId, kitApplicationId, change: key, take }: AnswerKitChange,
  ): Promise<KitApplication> {
    return this.unitOfWork.command(
      actor,
      { name: 'answerKitChange', clientMutationId },
      async (tx) => {
        const application = await this.kits.load(tx, kitApplicationId);
        const here = await hereOf(tx.manager, application);
        const found = openChanges(application, here).find(({ change }) => change.key === key);
        if (!found) refuse(isKnown(application, key) ? [] : [problem('change', 'unknown')]);
        if (!found) throw new DomainError('KIT_CHANGE_SETTLED', { change: key });
        if (take) await this.take(tx, application, found.change, here);
        const answers = { ...application.answers, [key]: take ? ('taken' as const) : ('left' as const) };
        const { version } = application;
        const { changes } = await tx.edit(KitApplication, application, { version, fields: { answers } });
        const data = { applicationId: application.id, change: key, taken: take };
        await tx.record('kit.change_answered', { ...about('KitApplication', application), data, changes });
        return application;
      },
      (id) => this.kits.get(actor, id),
    );
  }

  private async take(tx: Tx, application: KitApplication, change: KitChange, here: Here): Promise<void> {
    if (change.kind === 'method') {
      await this.writer.methodItem(tx, application.territoryId, change.item);
      return;
    }
    if (change.kind === 'committee') return this.takeCommittee(tx, application, change, here);
    const committee = await tx.load(Committee, here.committees.get(change.committeeKey)?.id ?? '');
    const college = here.colleges.find(
      (one) => change.kind === 'minimum' && one.committeeId === committee.id && one.kitKey === change.collegeKey,
    );
    switch (change.kind) {
      case 'field':
        return void (await this.committees.write(tx, committee, committee.version, { [change.field]: change.to }));
      case 'college':
        return void (await this.colleges.insert(tx, committee, change.college, change.college.key));
      case 'minimum': {
        const loaded = await tx.load(College, college?.id ?? '');
        return void (await this.colleges.write(tx, loaded, loaded.version, { minimum: change.to }));
      }
      case 'seat':
        return this.takeSeat(tx, committee, change, here);
    }
  }

  private async takeCommittee(
    tx: Tx,
    application: KitApplication,
    { committee: kit }: Extract<KitChange, { kind: 'committee' }>,
    here: Here,
  ): Promise<void> {
    const place = await this.place.facts(tx.actor, application.territoryId);
    const seats = kit.seats.flatMap((seat) => seatsFrom(seat, place));
    const parentId = (kit.parent && here.committees.get(kit.parent)?.id) ?? null;
    await this.writer.committee(tx, application, { kit, seats, exists: false }, parentId, place.today);
  }

  private async takeSeat(
    tx: Tx,
    committee: Committee,
    { seat }: Extract<KitChange, { kind: 'seat' }>,
    here: Here,
  ): Promise<void> {
    const place = await this.place.facts(tx.actor, committee.territoryId);
    const own = here.colleges.filter(({ committeeId }) => committeeId === committee.id);
    const colleges = new Map(own.map(({ id, kitKey }) => [kitKey ?? id, id]));
    for (const planned of seatsFrom(seat, place)) await this.writer.seat(tx, committee, planned, colleges, place.today);
  }
}

function isKnown({ kit, kitVersion }: KitApplication, key: string): boolean {
  return kitChanges(kitOf(kit, kitVersion), latestKit(kit)).some((change) => change.key === key);
}

function openChanges({ kit, kitVersion, answers }: KitApplication, { instance, committees }: Here): OpenKitChange[] {
  return kitChanges(kitOf(kit, kitVersion), latestKit(kit))
    .filter(({ key }) => !(key in answers))
    .map((change) => ({ change, standing: standingOf(change, instance), ...valueHere(change, instance, committees) }))
    .filter(({ standing }) => standing === 'open' || standing === 'changed_here');
}

function valueHere(
  change: KitChange,
  { committees: facts }: KitInstance,
  committees: ReadonlyMap<string, Committee>,
): Pick<OpenKitChange, 'committeeName' | 'here'> {
  if (change.kind === 'method' || change.kind === 'committee') return { committeeName: null, here: null };
  const known = facts.get(change.committeeKey);
  const committeeName = committees.get(change.committeeKey)?.name ?? null;
  if (change.kind === 'field') return { committeeName, here: known?.content[change.field] ?? null };
  return { committeeName, here: change.kind === 'minimum' ? (known?.minimums.get(change.collegeKey) ?? null) : null };
}

/** What the territory made of its kit, by the keys of the kit. */
async function hereOf(manager: EntityManager, { id, territoryId }: KitApplication): Promise<Here> {
  const committees = await manager.findBy(Committee, { kitApplicationId: id, removedAt: IsNull() });
  const committeeId = In(committees.map((committee) => committee.id));
  const colleges = await manager.findBy(College, { committeeId });
  const seats = await manager.findBy(CommitteeSeat, { committeeId });
  const method = await manager.findBy(MethodItem, { territoryId, kitKey: Not(IsNull()) });
  const byKey = new Map(committees.map((committee) => [committee.kitKey ?? '', committee]));
  const facts = [...byKey].map(([key, committee]) => [key, factsOf(committee, colleges, seats)] as const);
  const instance = { committees: new Map(facts), methodKeys: new Set(method.map(({ kitKey }) => kitKey ?? '')) };
  return { instance, committees: byKey, colleges };
}

function factsOf(
  committee: Committee,
  colleges: readonly College[],
  seats: readonly CommitteeSeat[],
): KitCommitteeHere {
  const ofCommittee = ({ committeeId }: { committeeId: string }): boolean => committeeId === committee.id;
  const keyed = colleges
    .filter(ofCommittee)
    .flatMap(({ kitKey, minimum }) => (kitKey ? [[kitKey, minimum] as const] : []));
  const seatKeys = seats.filter(ofCommittee).flatMap(({ kitKey }) => (kitKey ? [kitKey] : []));
  return { content: committee, minimums: new Map(keyed), seatKeys: new Set(seatKeys) };
}
