import { personKey } from '@binome/governance/domain';
import {
  expectedRoom,
  guestProblems,
  MOST_GUESTS,
  type ExpectedRoom,
  type MeetingReply,
} from '@binome/meetings/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { about } from './about.js';
import { Convocation } from './convocation.entity.js';
import { instantOf } from './clock.js';
import { MeetingAccess, refuseState } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { RoomFactsService, speakersOn, type MeetingRoom } from './room-facts.service.js';

/** Somebody called by a seat. */
export interface CalledPerson {
  convocation: Convocation;
  body: string;
  position: string | null;
  voting: boolean;
  person: { id: string; name: string; accountId: string | null; substitutes: boolean };
}

/** What a meeting knows of those it calls, as far as the reader may. */
export interface MeetingReplies {
  called: CalledPerson[];
  guests: Convocation[];
  /** Null for who does not prepare the meeting. */
  expected: { room: ExpectedRoom; facts: MeetingRoom } | null;
}

export interface ReplyToMeeting {
  clientMutationId: string;
  meetingId: string;
  reply: MeetingReply;
  /** Of somebody else, noted by those who prepare the meeting. */
  seatHolderId?: string | null;
}

export interface InviteGuest {
  clientMutationId: string;
  meetingId: string;
  name: string;
  email: string;
}

/** Who is called to a meeting, what they answer, and its guests. */
@Injectable()
export class ConvocationService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
  ) {}

  /** All of it for those who prepare the meeting; for another member, its own seats. NOT_FOUND for the State, which reads no answers. */
  async read(actor: Actor, meetingId: string): Promise<MeetingReplies> {
    const meeting = await this.meetings.get(actor, meetingId);
    if (!this.access.isMember(actor, meeting)) throw notFound('Meeting');
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.find(Convocation, { where: { meetingId }, order: { createdAt: 'ASC', id: 'ASC' } });
      const facts = await this.rooms.room(manager, meeting);
      const called = calledTo(rows, facts, meeting.day);
      if (!this.access.mayPrepare(actor, meeting.territoryId))
        return { called: called.filter(isOf(actor)), guests: [], expected: null };
      const guests = rows.filter(({ guestEmail, revokedAt }) => guestEmail !== null && revokedAt === null);
      const replies = called.map(({ convocation: { seatId, reply }, person }) => ({
        ...{ seatId: seatId ?? '', reply },
        person: personKey({ accountId: person.accountId, personName: person.name }),
      }));
      const room = expectedRoom(facts.facts.quorum, facts.facts.room, replies);
      return { called, guests, expected: meeting.state === 'convened' ? { room, facts } : null };
    });
  }

  /** A person answers for every seat it is called by; those who prepare the meeting may note the answer of one. */
  reply(actor: Actor, { clientMutationId, meetingId, reply, seatHolderId }: ReplyToMeeting): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'replyToMeeting', clientMutationId },
      async (tx) => {
        const meeting = await this.meetings.get(actor, meetingId);
        if (!this.access.isMember(actor, meeting)) throw notFound('Meeting');
        const locked = await tx.load(Meeting, meetingId);
        const facts = await this.rooms.room(tx.manager, locked);
        const rows = await tx.manager.findBy(Convocation, { meetingId });
        const called = calledTo(rows, facts, locked.day);
        const own = called.filter(isOf(actor));
        // An identifier that is empty names nobody: it is not the reply of who sends it.
        const isNamed = typeof seatHolderId === 'string';
        const asked = isNamed ? called.filter(({ person }) => person.id === seatHolderId) : own;
        const isOwn = asked.length > 0 && asked.every((one) => own.includes(one));
        if (!isOwn) this.access.authorizeAct(actor, 'note_reply', locked);
        refuseState(locked, 'note_reply');
        if (asked.length === 0) throw isNamed ? notFound('SeatHolder') : new DomainError('NOT_CALLED', { meetingId });
        for (const { convocation } of asked)
          await noteReply(tx, locked, convocation, reply, isOwn ? 'screen' : 'noted');
        return locked;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** Asks somebody without account to this meeting alone; the mail leaves once it is convened. */
  inviteGuest(actor: Actor, { clientMutationId, meetingId, ...given }: InviteGuest): Promise<Meeting> {
    const guest = { name: given.name.trim(), email: given.email.trim().toLowerCase() };
    return this.unitOfWork.command(
      actor,
      { name: 'inviteGuest', clientMutationId },
      async (tx) => {
        const meeting = await this.access.load(tx, 'edit', meetingId);
        refuse(guestProblems(guest));
        const known = await tx.manager.findOneBy(Convocation, { meetingId, guestEmail: guest.email });
        if (known && !known.revokedAt) refuse([{ field: 'email', problem: 'guest_known' }]);
        const others = await tx.manager.countBy(Convocation, { meetingId, holderId: IsNull(), revokedAt: IsNull() });
        if (others >= MOST_GUESTS) refuse([{ field: 'email', problem: 'too_many', data: { max: MOST_GUESTS } }]);
        // The link of a guest who was left out stays closed: another row, another link.
        if (known) await tx.remove(Convocation, known);
        const sequence = meeting.state === 'convened' ? meeting.version : null;
        const { id: convocationId } = await tx.insert(Convocation, {
          ...{ territoryId: meeting.territoryId, meetingId, version: 1, sequence },
          ...{ guestName: guest.name, guestEmail: guest.email },
        });
        const { committeeId } = meeting;
        const data = { meetingId, committeeId, convocationId };
        await tx.record('meeting.guest_invited', { ...about('Meeting', meeting), data });
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  /** The link of a guest opens nothing any more; a guest who was written to is told. */
  revokeGuest(
    actor: Actor,
    { clientMutationId, guestId }: { clientMutationId: string; guestId: string },
  ): Promise<Meeting> {
    return this.unitOfWork.command(
      actor,
      { name: 'revokeGuest', clientMutationId },
      async (tx) => {
        const guest = await this.guest(tx, guestId);
        const meeting = await this.access.load(tx, 'agenda', guest.meetingId);
        if (guest.revokedAt) return meeting;
        const sequence = guest.mailedAt ? (guest.sequence ?? 0) + 1 : guest.mailedSequence;
        await tx.edit(Convocation, guest, {
          version: guest.version,
          fields: { revokedAt: await instantOf(tx.manager), sequence },
        });
        const { id: meetingId, committeeId } = meeting;
        const data = { meetingId, committeeId, convocationId: guest.id };
        await tx.record('meeting.guest_revoked', { ...about('Meeting', meeting), data });
        return meeting;
      },
      (id) => this.meetings.get(actor, id),
    );
  }

  // Who reads the territory's meetings without preparing them is told so by the act on the meeting.
  private async guest(tx: Tx, id: string): Promise<Convocation> {
    const isGuest = isUuid(id) && (await tx.manager.existsBy(Convocation, { id, guestEmail: Not(IsNull()) }));
    if (!isGuest) throw notFound('Guest');
    return tx.load(Convocation, id);
  }
}

/** Keeps the answer of a convocation, once: the same one again changes nothing. */
export async function noteReply(
  tx: Tx,
  meeting: Meeting,
  convocation: Convocation,
  reply: MeetingReply,
  origin: 'screen' | 'link' | 'noted',
): Promise<void> {
  if (convocation.reply === reply) return;
  const fields = { reply, replyOrigin: origin, repliedAt: await instantOf(tx.manager) };
  await tx.manager.update(Convocation, { id: convocation.id }, { ...fields, version: convocation.version + 1 });
  const { id: meetingId, committeeId } = meeting;
  const data = { meetingId, committeeId, convocationId: convocation.id, reply, origin };
  await tx.record('meeting.replied', { ...about('Meeting', meeting), data });
}

/** Those called by a seat who still speak for it on the day of the meeting. */
export function calledTo(rows: readonly Convocation[], { seats }: MeetingRoom, day: string): CalledPerson[] {
  return seats.flatMap((seat) =>
    speakersOn(seat, day).flatMap((holder) => {
      const convocation = rows.find(({ holderId }) => holderId === holder.id);
      if (!convocation) return [];
      const { id, personName: name, accountId, kind } = holder;
      const { body, position, voting } = seat;
      return [
        { convocation, body, position, voting, person: { id, name, accountId, substitutes: kind === 'substitute' } },
      ];
    }),
  );
}

function isOf(actor: Actor): (called: CalledPerson) => boolean {
  const accountId = accountIdOf(actor);
  return ({ person }) => accountId !== null && person.accountId === accountId;
}
