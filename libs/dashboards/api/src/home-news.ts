import { ChangeRights } from '@binome/action-plans/api';
import type { SharingChange } from '@binome/action-plans/domain';
import {
  actionMoves,
  differencesOf,
  groupedMoves,
  objectMoves,
  postingMoves,
  wholeActs,
  type ActionContext,
  type ActionNow,
  type Move,
  type SeatNames,
} from '@binome/dashboards/domain';
import { Access } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ActionRow, PlaceRow, StoredEvent } from './home.queries.js';

/** Everything that the news of some territories are made of. */
export interface Heard {
  events: readonly StoredEvent[];
  actions: readonly ActionRow[];
  places: readonly PlaceRow[];
  /** How the actions were shared before, by action. */
  sharing: ReadonlyMap<string, SharingChange[]>;
  /** Day of the last look at each territory (YYYY-MM-DD), absent at the first one. */
  since: ReadonlyMap<string, string>;
  today: string;
}

/** Turns what happened into what it means to a reader, as far as that reader may know. */
@Injectable()
export class HomeNews {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(ChangeRights) private readonly changeRights: ChangeRights,
  ) {}

  /** The moves of each territory, the latest first. */
  moves(actor: Actor, heard: Heard): Map<string, Move[]> {
    const readerId = accountIdOf(actor) ?? '';
    const bySubject = Map.groupBy(
      wholeActs(heard.events),
      ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`,
    );
    const seats = seatNames(heard.places);
    const others = [...bySubject.values()].filter(([first]) => first?.subjectType !== 'Action');
    const moves = [
      ...heard.actions.flatMap((action) => this.ofAction(actor, action, bySubject.get(`Action ${action.id}`), heard)),
      ...others.flatMap((events) => objectMoves(events, readerId, seats)),
      ...heard.places.flatMap(({ id, postings }) => {
        const since = heard.since.get(id);
        return since ? postingMoves(id, postings, since, heard.today) : [];
      }),
    ];
    return new Map(
      [...Map.groupBy(moves, ({ territoryId }) => territoryId)].map(([id, own]) => [id, groupedMoves(own)]),
    );
  }

  /** The moves of one action, from its own events. */
  ofAction(actor: Actor, action: ActionRow, events: readonly StoredEvent[] = [], heard: Heard): Move[] {
    const sharing = heard.sharing.get(action.id) ?? [];
    const known = this.changeRights.since(actor, action, sharing);
    const told = events.filter(({ version }) => (version ?? 0) >= known);
    const opening = known > 0 ? told.find(({ version }) => version === known) : undefined;
    const readable = told.map((event) => ({
      ...event,
      changes: event.changes.filter(({ field }) =>
        this.changeRights.mayRead(actor, action, { field, version: event.version ?? 0 }, sharing),
      ),
    }));
    const context: ActionContext = {
      opened: opening ? { at: opening.at, who: opening.who } : null,
      since: action.isLive ? (heard.since.get(action.territoryId) ?? null) : null,
      today: heard.today,
    };
    return actionMoves(this.asRead(actor, action), differencesOf(readable, accountIdOf(actor) ?? ''), context);
  }

  /** The action without the money that this person does not read. */
  asRead(actor: Actor, action: ActionRow): ActionNow {
    const seesMoney = this.access.can(actor, 'read', 'ActionMoney', action);
    return seesMoney ? action : { ...action, fundingLines: [], planned: null };
  }
}

function seatNames(places: readonly PlaceRow[]): SeatNames {
  return new Map(places.flatMap(({ seats }) => seats.map((seat) => [seat.id, seat] as const)));
}
