import { AXES, cardCompleteness, latenessOf, moneyTotals, type Axis } from '@binome/action-plans/domain';
import {
  awaitedActs,
  expectedActs,
  type Act,
  type ActFacts,
  type AwaitedKind,
  type EditableAction,
} from '@binome/dashboards/domain';
import { invitationState } from '@binome/identity/domain';
import { Access } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { leadPost, onboardingChecklist, vacantSides, type OnboardingStep } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { HomeNews } from './home-news.js';
import type { ActionRow, Clock, InvitationRow, MeetingRow, PlaceRow, PlanRow, TerritoryRow } from './home.queries.js';

/** What is known of one territory besides its news. */
export interface TerritoryFacts {
  territory: TerritoryRow;
  place: PlaceRow;
  plan: PlanRow | null;
  /** Actions of the present plan that the reader reads. */
  actions: readonly ActionRow[];
  invitations: readonly InvitationRow[];
  meetings: readonly MeetingRow[];
}

/** Figures of a plan, over what the reader sees; what is left out is counted. */
export interface HomeFigures {
  actions: number;
  hidden: number;
  inProgress: number;
  done: number;
  late: number;
  planned: string;
  secured: string;
  /** Actions whose money the reader does not see. */
  moneyLeftOut: number;
  byAxis: { axis: Axis; actions: number; done: number }[];
}

/** An action that the reader leads. */
export interface LedAction {
  action: ActionRow;
  late: ReturnType<typeof latenessOf>[number] | null;
}

/** What there is to do in a territory, and how its plan stands, for one reader. */
@Injectable()
export class HomeActs {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(HomeNews) private readonly news: HomeNews,
  ) {}

  acts(actor: Actor, facts: TerritoryFacts, clock: Clock): { expected: Act[]; awaited: Act<AwaitedKind>[] } {
    const known = this.actFacts(actor, facts, clock);
    return { expected: expectedActs(known), awaited: awaitedActs(known) };
  }

  /** The checklist of the settling in, from facts alone. */
  steps({ place, plan }: TerritoryFacts, { today }: Clock): { step: OnboardingStep; done: boolean }[] {
    const { memberCount, seats, postings, contactCount } = place;
    return onboardingChecklist(
      {
        ...{ memberCount, seats, contactCount, leadPosted: !leadPost(postings, today).vacant },
        plan: plan && { hasOrientation: plan.orientations > 0, hasAction: held(plan) > 0 },
      },
      today,
    );
  }

  figures(actor: Actor, { plan, actions }: TerritoryFacts, { today }: Clock): HomeFigures | null {
    if (plan?.byAxis === null || plan === null) return null;
    const total = held(plan);
    const priced = actions.filter((action) => this.access.can(actor, 'read', 'ActionMoney', action));
    const { planned, secured } = moneyTotals(
      priced.map((action) => ({ planned: action.planned, actual: null })),
      priced.flatMap(({ fundingLines }) => fundingLines),
    );
    const count = (isCounted: (action: ActionRow) => boolean) => actions.filter(isCounted).length;
    return {
      ...{ actions: actions.length, hidden: total - actions.length, planned, secured },
      moneyLeftOut: total - priced.length,
      inProgress: count(({ status }) => status === 'in_progress'),
      done: count(({ status }) => status === 'done'),
      late: count((action) => latenessOf(action, today).length > 0),
      byAxis: AXES.map((axis) => ({
        axis,
        actions: count(({ mainAxis }) => mainAxis === axis),
        done: count(({ mainAxis, status }) => mainAxis === axis && status === 'done'),
      })),
    };
  }

  /** The actions that name the reader among those who lead them. */
  led(actor: Actor, { actions }: TerritoryFacts, { today }: Clock): LedAction[] {
    const accountId = accountIdOf(actor);
    return actions
      .filter(({ leadAccountIds }) => accountId !== null && leadAccountIds.includes(accountId))
      .map((action) => ({ action, late: latenessOf(action, today)[0] ?? null }));
  }

  private actFacts(actor: Actor, facts: TerritoryFacts, { today, now }: Clock): ActFacts {
    const { territory, place, plan, actions, invitations, meetings } = facts;
    const { id: territoryId } = territory;
    return {
      today,
      meetings,
      planBegun: plan !== null,
      actionsByAxis: plan?.byAxis ? axisCounts(plan.byAxis) : null,
      orientationCount: plan?.orientations ?? 0,
      vacantSides: vacantSides(place.seats, today),
      leadVacant: leadPost(place.postings, today).vacant,
      contactCount: place.contactCount,
      may: {
        beginPlan: this.access.can(actor, 'create', 'ActionPlan', { territoryId }),
        writePlan: this.access.can(actor, 'create', 'Orientation', { territoryId }),
        nameSeats: this.access.can(actor, 'name_seat', 'Territory', territory),
        invite: this.access.can(actor, 'send', 'Invitation', { role: 'project_lead', territoryIds: [territoryId] }),
      },
      actions: actions
        .filter((action) => this.access.can(actor, 'edit', 'Action', action))
        .map((action) => this.editable(actor, action)),
      invitations: invitations.map((invitation) => ({
        name: invitation.name,
        sentOn: invitation.sentOn,
        state: invitationState(invitation, new Date(now)),
      })),
    };
  }

  private editable(actor: Actor, action: ActionRow): EditableAction {
    const read = this.news.asRead(actor, action);
    const filled = {
      milestones: read.milestones.length > 0,
      budget: read.planned !== null,
      funding: read.fundingLines.length > 0,
      indicatorTarget: action.hasTarget,
    };
    const { missing } = cardCompleteness(action, filled, this.access.can(actor, 'read', 'ActionMoney', action));
    return { ...read, missing };
  }
}

// For those who read as the State, what they read is all that there is.
function held({ byAxis, visible }: PlanRow): number {
  return byAxis ? AXES.reduce((sum, axis) => sum + (byAxis[axis] ?? 0), 0) : visible;
}

function axisCounts(byAxis: Partial<Record<Axis, number>>): Record<Axis, number> {
  return Object.fromEntries(AXES.map((axis) => [axis, byAxis[axis] ?? 0])) as Record<Axis, number>;
}
