import { Action } from '@binome/action-plans/api';
import type { ActionLead, ActionPhase, Axis } from '@binome/action-plans/domain';
import type { ActionNow, AwaitingMeeting, HeardEvent, ReadingCursor } from '@binome/dashboards/domain';
import { Invitation } from '@binome/identity/api';
import { Meeting } from '@binome/meetings/api';
import { Access, UnitOfWork } from '@binome/shared/api';
import { accountIdOf, ownTerritoryIds, type Actor, type Visibility } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import type { PairSide, ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ACTIONS, CLOCK, HEARD, INVITATIONS, MEETINGS, PLACES, PLANS, TERRITORIES } from './home.statements.js';

/** The moment of a look, by the clock of PostgreSQL; the day is that of Paris. */
export interface Clock {
  horizon: string;
  now: string;
  today: string;
}

/** A territory of the reader, with where the reader stands in it. */
export interface TerritoryRow extends ReadingCursor {
  id: string;
  phase: ProgrammePhase;
  code: string;
  name: string;
}

/** Since when a territory is looked at: what a horizon does not hold, or what is later than a moment. */
export interface Look {
  territoryId: string;
  horizon: string | null;
  since: string;
}

/** An event with the version of its subject, before the rights of the reader are applied. */
export interface StoredEvent extends HeardEvent {
  version: number | null;
}

/** An action with what the home tells of it; money is there before the rights of the reader are applied. */
export interface ActionRow extends Omit<ActionNow, 'planned'> {
  planned: string | null;
  isLive: boolean;
  phase: ActionPhase;
  orientationId: string | null;
  description: string | null;
  objectives: string | null;
  ownerName: string | null;
  electedLead: string | null;
  industrialLead: string | null;
  leads: ActionLead[];
  leadAccountIds: string[];
  visibility: Visibility;
  moneyVisibility: Visibility;
  companyNoteVisibility: Visibility;
  hasTarget: boolean;
}

export interface PlanRow {
  territoryId: string;
  id: string;
  orientations: number;
  /** Actions that the reader reads. */
  visible: number;
  /** All actions under each axis, in numbers; null for those who read as the State. */
  byAxis: Partial<Record<Axis, number>> | null;
}

export interface PlaceRow {
  id: string;
  contactCount: number;
  memberCount: number;
  seats: { id: string; side: PairSide; personName: string; startsOn: string; endsOn: string | null }[];
  postings: { personName: string; startsOn: string; endsOn: string | null }[];
}

export type InvitationRow = Pick<Invitation, 'name' | 'role' | 'territoryIds' | 'acceptedAt' | 'revokedAt'> & {
  expiresAt: Date;
  sentOn: string;
};

export interface MeetingRow extends AwaitingMeeting {
  territoryId: string;
}

/** Most events told of at one look; beyond, the home says that it does not tell everything. */
export const MOST_EVENTS = 4_000;

/** What the homes are made of: each a single statement, whatever the number of territories. */
@Injectable()
export class HomeQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  clock(actor: Actor): Promise<Clock> {
    return this.unitOfWork.read(actor, async (manager) => {
      const [clock] = await manager.query<Clock[]>(CLOCK);
      if (!clock) throw new Error('PostgreSQL gave no time');
      return clock;
    });
  }

  /** The territories whose plans the reader reads: its own, or those of the present phase that it follows. */
  async territories(actor: Actor): Promise<TerritoryRow[]> {
    const own = [...ownTerritoryIds(actor)];
    const rows = await this.ask<TerritoryRow>(actor, [accountIdOf(actor), own], (parameters) =>
      TERRITORIES(this.access.filterSql(actor, 'read', 'Territory', Territory, 'territory', parameters)),
    );
    return rows.filter(({ id: territoryId }) => this.access.can(actor, 'read', 'ActionPlan', { territoryId }));
  }

  /** What happened since these looks, oldest first, the latest kept when there is too much. */
  async heard(actor: Actor, looks: readonly Look[]): Promise<{ events: StoredEvent[]; truncated: boolean }> {
    const columns = [
      looks.map(({ territoryId }) => territoryId),
      looks.map(({ horizon }) => horizon),
      looks.map(({ since }) => since),
    ];
    const rows = await this.ask<StoredEvent>(actor, [...columns, accountIdOf(actor), MOST_EVENTS + 1], () => HEARD);
    return { events: rows.slice(0, MOST_EVENTS).reverse(), truncated: rows.length > MOST_EVENTS };
  }

  /** The readable actions among these, those of whole territories, and those with a day in the period. */
  actions(
    actor: Actor,
    wanted: { ids: readonly string[]; whole: readonly string[]; dated: readonly string[]; from: string; to: string },
  ): Promise<ActionRow[]> {
    const { ids, whole, dated, from, to } = wanted;
    return this.ask(actor, [ids, whole, dated, from, to], (parameters) =>
      ACTIONS(this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters)),
    );
  }

  plans(actor: Actor, territoryIds: readonly string[], whole: readonly string[]): Promise<PlanRow[]> {
    return this.ask(actor, [territoryIds, whole], (parameters) =>
      PLANS(this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters)),
    );
  }

  places(actor: Actor, territoryIds: readonly string[]): Promise<PlaceRow[]> {
    return this.ask(actor, [territoryIds], () => PLACES);
  }

  /** Invitations that nobody answered yet and that the reader may send again. */
  invitations(actor: Actor, territoryIds: readonly string[]): Promise<InvitationRow[]> {
    return this.ask(actor, [territoryIds], (parameters) =>
      INVITATIONS(this.access.filterSql(actor, 'resend', 'Invitation', Invitation, 'invitation', parameters)),
    );
  }

  /** Meetings that wait for the reader. */
  meetings(actor: Actor, territoryIds: readonly string[]): Promise<MeetingRow[]> {
    return this.ask(actor, [territoryIds, accountIdOf(actor)], (parameters) =>
      MEETINGS(
        this.access.filterSql(actor, 'edit', 'Meeting', Meeting, 'meeting', parameters),
        this.access.filterSql(actor, 'read', 'Meeting', Meeting, 'meeting', parameters),
      ),
    );
  }

  private ask<Row>(actor: Actor, parameters: unknown[], statement: (parameters: unknown[]) => string): Promise<Row[]> {
    const sql = statement(parameters);
    return this.unitOfWork.read(actor, (manager) => manager.query<Row[]>(sql, parameters));
  }
}
