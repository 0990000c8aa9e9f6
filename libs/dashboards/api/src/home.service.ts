import { ChangeRights } from '@binome/action-plans/api';
import { newSince, type Act, type AwaitedKind, type Move } from '@binome/dashboards/domain';
import { UnitOfWork } from '@binome/shared/api';
import { ownTerritoryIds, type Actor } from '@binome/shared/domain';
import { leadPost, vacantSides, type OnboardingStep, type PairSide } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { HomeActs, type HomeFigures, type LedAction, type TerritoryFacts } from './home-acts.js';
import { HomeNews } from './home-news.js';
import { HomeQueries, type Clock, type Look, type TerritoryRow } from './home.queries.js';
import { dayInParis, daysBefore, latestOf } from './looks.js';

/** Days told of at a first look, and at most. */
const FIRST_LOOK_DAYS = 30;
const LONGEST_DAYS = 60;

/** A territory as its reader finds it on arriving. */
export interface HomeTerritory extends Pick<TerritoryRow, 'id' | 'phase' | 'code' | 'name'> {
  /** The last look (ISO 8601), null at the first one. */
  since: string | null;
  planBegun: boolean;
  /** Actions of the plan that the reader reads. */
  actionCount: number;
  vacantSides: PairSide[];
  leadVacant: boolean;
  steps: { step: OnboardingStep; done: boolean }[];
  acts: Act[];
  awaited: Act<AwaitedKind>[];
  led: LedAction[];
  /** For members alone. */
  figures: HomeFigures | null;
  /** The latest first. */
  moves: Move[];
}

export interface HomeReading {
  clock: Clock;
  /** Whether more happened than is told. */
  truncated: boolean;
  territories: HomeTerritory[];
}

type Known = TerritoryFacts & { since: string | null; moves: Move[] };

/** The first screen of whoever reads plans: computed at each look, in a number of statements that does not grow with the territories. */
@Injectable()
export class HomeService {
  constructor(
    @Inject(HomeQueries) private readonly queries: HomeQueries,
    @Inject(HomeNews) private readonly news: HomeNews,
    @Inject(HomeActs) private readonly homeActs: HomeActs,
    @Inject(ChangeRights) private readonly changeRights: ChangeRights,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Members find their territories by name; who follows many finds first those that moved last. */
  async read(actor: Actor): Promise<HomeReading> {
    const clock = await this.queries.clock(actor);
    const rows = await this.queries.territories(actor);
    if (rows.length === 0) return { clock, truncated: false, territories: [] };
    const { known, truncated } = await this.facts(actor, clock, rows);
    const isMember = ownTerritoryIds(actor).length > 0;
    const territories = known.map((one) => this.homeOf(actor, clock, one, isMember));
    return { clock, truncated, territories: isMember ? territories : territories.sort(lastMovedFirst) };
  }

  private async facts(
    actor: Actor,
    clock: Clock,
    rows: readonly TerritoryRow[],
  ): Promise<{ known: Known[]; truncated: boolean }> {
    const ids = rows.map(({ id }) => id);
    const whole = [...ownTerritoryIds(actor)];
    const looks = rows.map((row) => lookOf(row, clock));
    const since = new Map(looks.flatMap(({ at, territoryId }) => (at ? [[territoryId, dayInParis(at)] as const] : [])));
    const { events, truncated } = await this.queries.heard(actor, looks);
    const touched = events.flatMap(({ subjectType, subjectId }) => (subjectType === 'Action' ? [subjectId] : []));
    const from = [...since.values()].sort()[0] ?? clock.today;
    const actions = await this.queries.actions(actor, {
      ...{ ids: [...new Set(touched)], whole, dated: [...since.keys()], from, to: clock.today },
    });
    const sharing = await this.unitOfWork.read(actor, (manager) => this.changeRights.sharing(manager, touched));
    const places = await this.queries.places(actor, ids);
    const plans = new Map((await this.queries.plans(actor, ids, whole)).map((plan) => [plan.territoryId, plan]));
    const invitations = whole.length > 0 ? await this.queries.invitations(actor, whole) : [];
    const meetings = whole.length > 0 ? await this.queries.meetings(actor, whole) : [];
    const moves = this.news.moves(actor, { events, actions, places, sharing, since, today: clock.today });
    const known = rows.map((territory, rank) => ({
      territory,
      since: looks[rank]?.at ?? null,
      place: places.find(({ id }) => id === territory.id) ?? nowhere(territory.id),
      plan: plans.get(territory.id) ?? null,
      actions: actions.filter(({ territoryId, isLive }) => isLive && territoryId === territory.id),
      invitations: invitations.filter(({ territoryIds }) => territoryIds.includes(territory.id)),
      meetings: meetings.filter(({ territoryId }) => territoryId === territory.id),
      moves: moves.get(territory.id) ?? [],
    }));
    return { known, truncated };
  }

  private homeOf(actor: Actor, clock: Clock, facts: Known, isMember: boolean): HomeTerritory {
    const { territory, place, plan, since, moves } = facts;
    const { id, phase, code, name } = territory;
    const { expected, awaited } = isMember ? this.homeActs.acts(actor, facts, clock) : { expected: [], awaited: [] };
    return {
      ...{ id, phase, code, name, since, moves },
      planBegun: plan !== null,
      actionCount: plan?.visible ?? 0,
      vacantSides: vacantSides(place.seats, clock.today),
      leadVacant: leadPost(place.postings, clock.today).vacant,
      steps: this.homeActs.steps(facts, clock),
      acts: expected,
      awaited,
      led: isMember ? this.homeActs.led(actor, facts, clock) : [],
      figures: isMember ? this.homeActs.figures(actor, facts, clock) : null,
    };
  }
}

/** Since when the territory is new to its reader: the last look, and not longer ago than is told. */
function lookOf(row: TerritoryRow, { now }: Clock): Look & { at: string | null } {
  const { horizon, at } = newSince(row, now);
  const earliest = daysBefore(now, at === null ? FIRST_LOOK_DAYS : LONGEST_DAYS);
  return { territoryId: row.id, horizon, at, since: at === null ? earliest : latestOf(at, earliest) };
}

function nowhere(id: string) {
  return { id, contactCount: 0, memberCount: 0, seats: [], postings: [] };
}

function lastMovedFirst(a: HomeTerritory, b: HomeTerritory): number {
  const [one, other] = [a.moves[0]?.at ?? '', b.moves[0]?.at ?? ''];
  return other.localeCompare(one);
}
