import { Committee } from '@binome/governance/api';
import { hashOf, sessionToken } from '@binome/identity/api';
import { CONFIG, isUuid, UnitOfWork, type Config } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CalendarFeed } from './calendar-feed.entity.js';
import { instantOf } from './clock.js';
import { MeetingAccess } from './meeting-access.js';

/** Most calendars of one person. */
export const MOST_FEEDS = 50;

/** A calendar that was just opened, with its address: it is said once, and never again. */
export interface OpenedFeed {
  feed: CalendarFeed;
  address: string | null;
}

/** The private calendars of a person: opened, renewed and revoked by it alone. */
@Injectable()
export class CalendarFeedService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
  ) {}

  /** The calendars of this person that still open. */
  list(actor: Actor): Promise<CalendarFeed[]> {
    const accountId = accountIdOf(actor);
    if (accountId === null) throw new DomainError('UNAUTHENTICATED', {});
    const where = { accountId, revokedAt: IsNull() };
    return this.unitOfWork.read(actor, (manager) =>
      manager.find(CalendarFeed, { where, order: { createdAt: 'ASC', id: 'ASC' }, take: MOST_FEEDS }),
    );
  }

  /** Opens the calendar of a committee, or of the person itself, under a new address: a former one opens nothing any more. */
  async open(actor: Actor, input: { clientMutationId: string; committeeId?: string | null }): Promise<OpenedFeed> {
    const { clientMutationId, committeeId = null } = input;
    const accountId = accountIdOf(actor);
    if (accountId === null) throw new DomainError('UNAUTHENTICATED', {});
    let address: string | null = null;
    const feed = await this.unitOfWork.command(
      actor,
      { name: 'openCalendar', clientMutationId },
      async (tx) => {
        const committee = committeeId === null ? null : await this.committee(actor, committeeId);
        const known = await tx.manager.find(CalendarFeed, { where: { accountId, revokedAt: IsNull() } });
        const now = await instantOf(tx.manager);
        const former = known.find((one) => one.committeeId === committeeId);
        if (former) await tx.manager.update(CalendarFeed, { id: former.id }, { revokedAt: now });
        if (!former && known.length >= MOST_FEEDS)
          throw new DomainError('INVALID_INPUT', {
            problems: [{ field: 'committeeId', problem: 'too_many', data: { max: MOST_FEEDS } }],
          });
        const token = sessionToken();
        address = `${this.config.publicUrl}/api/calendars/${token}.ics`;
        const about = { committeeId, territoryId: committee?.territoryId ?? null };
        const { id } = await tx.insert(CalendarFeed, { accountId, version: 1, ...about, tokenHash: hashOf(token) });
        return tx.manager.findOneByOrFail(CalendarFeed, { id });
      },
      (id) => this.get(actor, id),
    );
    return { feed, address };
  }

  /** The address opens nothing any more. */
  revoke(
    actor: Actor,
    { clientMutationId, feedId }: { clientMutationId: string; feedId: string },
  ): Promise<CalendarFeed> {
    return this.unitOfWork.command(
      actor,
      { name: 'revokeCalendar', clientMutationId },
      async (tx) => {
        const feed = await this.get(actor, feedId);
        if (!feed.revokedAt)
          await tx.manager.update(CalendarFeed, { id: feed.id }, { revokedAt: await instantOf(tx.manager) });
        return feed;
      },
      (id) => this.get(actor, id),
    );
  }

  private async get(actor: Actor, id: string): Promise<CalendarFeed> {
    const accountId = accountIdOf(actor);
    const feed =
      isUuid(id) && accountId !== null
        ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(CalendarFeed, { id, accountId }))
        : null;
    if (!feed) throw notFound('CalendarFeed');
    return feed;
  }

  private async committee(actor: Actor, id: string): Promise<Committee> {
    const committee = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Committee, { id }))
      : null;
    if (!committee) throw notFound('Committee');
    this.access.authorizeReading(actor, committee.territoryId);
    return committee;
  }
}
