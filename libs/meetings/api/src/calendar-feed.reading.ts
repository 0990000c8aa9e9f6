import { Committee } from '@binome/governance/api';
import { hashOf, presentActor } from '@binome/identity/api';
import { meetingName } from '@binome/meetings/domain';
import { Access, CONFIG, RateLimits, UnitOfWork, type Config } from '@binome/shared/api';
import { notFound, systemActor, type Actor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import { PHASE_FACTS } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CAPACITIES } from './convocation.statements.js';
import { MeetingAccess } from './meeting-access.js';
import { publishedCalendar, type CalendarMeeting } from './meeting-calendar.js';
import { Meeting } from './meeting.entity.js';

const ACTOR = systemActor('calendriers');
const LIMIT = { points: 600, seconds: 15 * 60 };
const MOST_MEETINGS = 500;

// Who speaks for a seat on the day of the meeting is called to it.
const IS_CALLED = `EXISTS (SELECT 1 FROM committee_seats seat JOIN seat_holders holder ON holder.seat_id = seat.id AND holder.account_id = :accountId
    AND holder.starts_on <= meeting.day AND (holder.ends_on IS NULL OR holder.ends_on >= meeting.day)
  WHERE seat.committee_id = meeting.committee_id AND seat.starts_on <= meeting.day AND (seat.ends_on IS NULL OR seat.ends_on >= meeting.day))`;
const STAMPS = `SELECT subject_id AS id, max(at) AS at FROM events WHERE subject_type = 'Meeting' AND subject_id = ANY($1) GROUP BY subject_id`;
const WAS_READ = `UPDATE calendar_feeds SET read_at = now() WHERE id = $1 AND (read_at IS NULL OR read_at < now() - interval '1 hour')`;

/** Reads a calendar by its secret, with the rights that its owner has at this moment. */
@Injectable()
export class CalendarFeedReading {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingAccess) private readonly meetings: MeetingAccess,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /** The calendar as text; NOT_FOUND for any other secret, a revoked one, and once its owner reads nothing of it. */
  async read(token: string, address: string): Promise<string> {
    await this.limits.act('calendar-from-address', address, LIMIT);
    const { feed, content } = await this.unitOfWork.read(ACTOR, async (manager) => {
      const feed = await manager.findOneBy(CalendarFeed, { tokenHash: hashOf(token) });
      if (!feed || feed.revokedAt) throw notFound('CalendarFeed');
      const readers = await this.readers(manager, feed);
      if (readers.length === 0) throw notFound('CalendarFeed');
      return { feed, content: await this.write(manager, feed, readers) };
    });
    await this.unitOfWork.run(ACTOR, ({ manager }) => manager.query(WAS_READ, [feed.id]));
    return content;
  }

  // The capacities in which the owner reads meetings of that place, or anywhere.
  private async readers(manager: EntityManager, { accountId, territoryId }: CalendarFeed): Promise<Actor[]> {
    const readers: Actor[] = [];
    for (const { id } of await manager.query<{ id: string }[]>(CAPACITIES, [accountId])) {
      const actor = await presentActor(manager, accountId, id);
      const place = territoryId && { territoryId, visibility: 'shared' };
      if (actor.kind === 'account' && (!place || this.access.can(actor, 'read', 'Meeting', place))) readers.push(actor);
    }
    return readers;
  }

  private async write(manager: EntityManager, feed: CalendarFeed, readers: readonly Actor[]): Promise<string> {
    const found = new Map<string, { meeting: Meeting; actor: Actor }>();
    for (const actor of readers)
      for (const meeting of await this.meetingsOf(manager, feed, actor))
        if (!found.has(meeting.id) || this.meetings.isMember(actor, meeting)) found.set(meeting.id, { meeting, actor });
    const committees = await named(
      manager,
      Committee,
      [...found.values()].map(({ meeting }) => meeting.committeeId),
    );
    const territories = await named(
      manager,
      Territory,
      [...found.values()].map(({ meeting }) => meeting.territoryId),
    );
    const changed = await manager.query<{ id: string; at: Date }[]>(STAMPS, [[...found.keys()]]);
    const stamps = new Map(changed.map(({ id, at }) => [id, at]));
    const events = [...found.values()].flatMap(({ meeting, actor }): CalendarMeeting[] => {
      const [committee, territory] = [committees.get(meeting.committeeId), territories.get(meeting.territoryId)];
      if (!committee || !territory) return [];
      const stamp = stamps.get(meeting.id) ?? meeting.createdAt;
      return [this.eventOf(meeting, actor, { committee, territory, stamp })];
    });
    const own = feed.committeeId && (await manager.findOneByOrFail(Committee, { id: feed.committeeId }));
    return publishedCalendar(own ? own.name : 'Mes séances', events, new URL(this.config.publicUrl).hostname);
  }

  private meetingsOf(manager: EntityManager, feed: CalendarFeed, actor: Actor): Promise<Meeting[]> {
    const may = this.access.filter(actor, 'read', 'Meeting', Meeting, 'meeting');
    const prepares = this.access.filter(actor, 'edit', 'Meeting', Meeting, 'meeting');
    const query = manager
      .createQueryBuilder(Meeting, 'meeting')
      .where(may.sql, may.parameters)
      .andWhere(`meeting.startsAt > now() - interval '1 year'`)
      .andWhere(`(meeting.state <> 'cancelled' OR meeting.convenedAt IS NOT NULL)`);
    if (feed.committeeId) query.andWhere('meeting.committeeId = :committeeId', { committeeId: feed.committeeId });
    else query.andWhere(`(${IS_CALLED} OR (${prepares.sql}))`, { accountId: feed.accountId, ...prepares.parameters });
    return query.orderBy('meeting.startsAt', 'ASC').addOrderBy('meeting.id', 'ASC').take(MOST_MEETINGS).getMany();
  }

  private eventOf(
    meeting: Meeting,
    actor: Actor,
    { committee, territory, stamp }: { committee: Committee; territory: Territory; stamp: Date },
  ): CalendarMeeting {
    const { id, version, startsAt, endsAt, place, state } = meeting;
    const link = this.meetings.isMember(actor, meeting) ? meeting.videoLink : null;
    const address = `${this.config.publicUrl}/territoires/${PHASE_FACTS[territory.phase].slug}/${territory.code}/seances/${id}`;
    return {
      ...{ meetingId: id, sequence: version, stamp, startsAt, endsAt, place, videoLink: link, address },
      summary: meetingName(committee.name, meeting.title),
      description: [territory.name, ...(link ? [`Visioconférence : ${link}`] : [])].join('\n'),
      standing: state === 'draft' || state === 'cancelled' ? state : 'convened',
    };
  }
}

async function named<E extends { id: string }>(manager: EntityManager, entity: new () => E, ids: string[]) {
  const rows = await manager.findBy(entity, { id: In([...new Set(ids)]) } as never);
  return new Map(rows.map((row) => [row.id, row]));
}
