import { HomeQueries, HomeService, type Clock } from '@binome/dashboards/api';
import { presentActor } from '@binome/identity/api';
import { groupedByTerritory, type Notice } from '@binome/notifications/domain';
import { UnitOfWork, type Letter } from '@binome/shared/api';
import { stateTerritoryIds, systemActor, type AccountActor, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CAPACITIES, TO_MAIL } from './mailing.statements.js';
import { NoticeReading, type NotedRow } from './notice-reading.js';
import { digestLetter, objectLetter, type LetterFrame, type LetterPlace } from './notification-letter.js';

const ACTOR = systemActor('courrier');

/** A mail that was planned: its words are not known yet. */
export interface Mailing {
  id: string;
  accountId: string;
  kind: 'digest' | 'object';
  notificationId: string | null;
}

/** The words of a mail, with the notifications that it tells and up to when. */
export interface MailContent {
  letter: Letter;
  told: string[];
  horizon: string;
}

interface Told {
  actor: AccountActor;
  clock: Clock;
  notices: Notice[];
}

/** What a mail says, with the rights of the moment when it leaves, in each capacity that its reader holds on that day. */
@Injectable()
export class MailContents {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(NoticeReading) private readonly reading: NoticeReading,
    @Inject(HomeQueries) private readonly queries: HomeQueries,
    @Inject(HomeService) private readonly homes: HomeService,
  ) {}

  /** Null when there is nothing to say any more: read meanwhile, back to what it was, or no longer for this person. */
  async of(mailing: Mailing, frame: Omit<LetterFrame, 'name'>): Promise<MailContent | null> {
    const rows = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<NotedRow[]>(TO_MAIL, [mailing.accountId, mailing.notificationId]),
    );
    if (rows.length === 0) return null;
    const told = await this.told(mailing, rows);
    const [first] = told;
    if (!first) return null;
    const content = { told: rows.map(({ id }) => id), horizon: first.clock.horizon };
    const named = { ...frame, name: first.actor.name };
    if (mailing.kind === 'digest') {
      const places = (await Promise.all(told.map((one) => this.digestPlaces(one)))).flat();
      return places.length === 0 ? null : { ...content, letter: digestLetter(places, named) };
    }
    const [notice] = first.notices;
    const place = notice && (await this.placesOf(first.actor)).get(notice.territoryId);
    return notice && place ? { ...content, letter: objectLetter(notice, place, named) } : null;
  }

  // A notification is told once, in the first capacity that may read it.
  private async told({ accountId }: Mailing, rows: readonly NotedRow[]): Promise<Told[]> {
    const told: Told[] = [];
    let left = [...rows];
    for (const actor of await this.actors(accountId)) {
      const clock = told[0]?.clock ?? (await this.queries.clock(actor));
      const reached = left.filter(({ territoryId }) => reaches(actor, territoryId));
      const notices = await this.reading.told(actor, reached, clock, { byMail: true });
      const isNew = notices.filter(({ isRead }) => !isRead);
      if (isNew.length > 0) told.push({ actor, clock, notices: isNew });
      const known = new Set(notices.map(({ id }) => id));
      left = left.filter(({ id }) => !known.has(id));
    }
    return told;
  }

  private async actors(accountId: string): Promise<AccountActor[]> {
    const actors = await this.unitOfWork.read(ACTOR, async (manager): Promise<Actor[]> => {
      const held = await manager.query<{ id: string }[]>(CAPACITIES, [accountId]);
      const found: Actor[] = [];
      for (const { id } of held) found.push(await presentActor(manager, accountId, id));
      return found;
    });
    return actors.filter((actor) => actor.kind === 'account');
  }

  private async placesOf(actor: Actor) {
    return new Map((await this.queries.territories(actor)).map((place) => [place.id, place]));
  }

  // What is told of an action that concerns the reader is not told again among what moved in its territory.
  private async digestPlaces({ actor, notices }: Told): Promise<LetterPlace[]> {
    const home = await this.homes.read(actor);
    const told = new Set(notices.flatMap(({ action }) => action?.id ?? []));
    return groupedByTerritory(notices).flatMap(({ territoryId, notices: own }) => {
      const territory = home.territories.find(({ id }) => id === territoryId);
      if (!territory) return [];
      const moves = own
        .filter(({ subjectType }) => subjectType === 'Territory')
        .flatMap((notice) => notice.moves)
        .filter(({ action }) => !action || !told.has(action.id));
      const personal = own.filter(({ subjectType }) => subjectType !== 'Territory');
      const { name, phase, code, acts } = territory;
      return personal.length + moves.length === 0 ? [] : [{ name, phase, code, acts, notices: personal, moves }];
    });
  }
}

// In its own territories, or in those that the State follows.
function reaches(actor: AccountActor, territoryId: string): boolean {
  const state = stateTerritoryIds(actor);
  const isOwn = actor.capacity?.territoryIds.includes(territoryId) ?? false;
  return isOwn || state === 'all' || state.includes(territoryId);
}
