import { Committee } from '@binome/governance/api';
import { idOfToken, mailedToken, sameHash } from '@binome/identity/api';
import { GUEST_LINK_DAYS, type MeetingReply } from '@binome/meetings/domain';
import { CONFIG, RateLimits, UnitOfWork, type Config } from '@binome/shared/api';
import { DomainError, systemActor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { openItems } from './convocation-content.js';
import { Convocation } from './convocation.entity.js';
import { noteReply } from './convocation.service.js';
import { PERSON, SAME_PERSON } from './convocation.statements.js';
import { instantOf } from './clock.js';
import { refuseState } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

const ACTOR = systemActor('lien de convocation');
const LIMIT = { points: 120, seconds: 15 * 60 };
const DAY = 86_400_000;

/** What the link of a convocation opens: one meeting, and nothing else. */
export interface LinkedMeeting {
  meeting: Meeting;
  committee: Committee;
  territory: Territory;
  convocation: Convocation;
  name: string;
  /** Whether it reads the meeting with its account. */
  hasAccount: boolean;
  /** What who has no account reads of the agenda. */
  agenda: AgendaItem[];
}

/** The door of those who come by the link of a convocation: signed, limited to one meeting, closed once it is over. */
@Injectable()
export class MeetingLinkService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /** MEETING_LINK_UNUSABLE for any other token, and once the link is closed. */
  async open(token: string, address: string): Promise<LinkedMeeting> {
    await this.limits.act('meeting-link-from-address', address, LIMIT);
    return this.unitOfWork.read(ACTOR, (manager) => this.find(manager, token));
  }

  /** Keeps the answer; the same one again changes nothing. MEETING_STATE once the meeting is held or cancelled. */
  async reply(token: string, reply: MeetingReply, address: string): Promise<LinkedMeeting> {
    await this.limits.act('meeting-link-from-address', address, LIMIT);
    return this.unitOfWork.run(ACTOR, async (tx) => {
      const { meeting, convocation, name } = await this.find(tx.manager, token);
      const locked = await tx.load(Meeting, meeting.id);
      refuseState(locked, 'note_reply');
      tx.author = { ...tx.author, name };
      for (const one of await this.sameOnes(tx.manager, convocation)) await noteReply(tx, locked, one, reply, 'link');
      return this.find(tx.manager, token);
    });
  }

  private async find(manager: EntityManager, token: string): Promise<LinkedMeeting> {
    const id = idOfToken(token);
    const convocation = id !== null ? await manager.findOneBy(Convocation, { id }) : null;
    if (id === null || !convocation || convocation.revokedAt) throw unusable();
    const meeting = await manager.findOneByOrFail(Meeting, { id: convocation.meetingId });
    const person = await personOf(manager, convocation, meeting);
    if (!person || !sameHash(token, mailedToken(this.config.secret, 'meeting', id, person.addressEdition)))
      throw unusable();
    const { name, hasAccount } = person;
    const closesAt = meeting.endsAt.getTime() + GUEST_LINK_DAYS * DAY;
    if (!meeting.convenedAt || (await instantOf(manager)).getTime() > closesAt) throw unusable();
    return {
      ...{ meeting, convocation, name, hasAccount },
      committee: await manager.findOneByOrFail(Committee, { id: meeting.committeeId }),
      territory: await manager.findOneByOrFail(Territory, { id: meeting.territoryId }),
      agenda: hasAccount ? [] : await openItems(manager, meeting.id),
    };
  }

  // Who is called by several seats answers once.
  private async sameOnes(manager: EntityManager, convocation: Convocation): Promise<Convocation[]> {
    if (!convocation.holderId) return [convocation];
    return manager
      .createQueryBuilder(Convocation, 'one')
      .where('one.meetingId = :meetingId', convocation)
      .andWhere(
        `one.holderId IN (SELECT same.id FROM seat_holders same JOIN seat_holders own ON ${SAME_PERSON('own', 'same')} WHERE own.id = :holderId)`,
        { holderId: convocation.holderId },
      )
      .getMany();
  }
}

// Null for who is not called any more, or is written to nowhere.
async function personOf(manager: EntityManager, { holderId, guestName }: Convocation, { day }: Meeting) {
  if (holderId === null) return { name: guestName ?? '', hasAccount: false, addressEdition: 0 };
  const [person] = await manager.query<{ accountId: string | null; name: string; addressEdition: number }[]>(PERSON, [
    holderId,
    day,
  ]);
  return person ? { ...person, hasAccount: person.accountId !== null } : null;
}

function unusable(): DomainError {
  return new DomainError('MEETING_LINK_UNUSABLE', {});
}
