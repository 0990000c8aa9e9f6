import { isPossible, meetingRefusal, meetingRoleIn, type MeetingAct, type MeetingState } from '@binome/meetings/domain';
import { Access, isUuid, type Tx } from '@binome/shared/api';
import { DomainError, forbidden, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Meeting } from './meeting.entity.js';

const KIND = 'Meeting';

/** Loads meetings for commands: locked, for those who may do the act, in a state where it is possible. */
@Injectable()
export class MeetingAccess {
  constructor(@Inject(Access) private readonly access: Access) {}

  mayRead(actor: Actor, meeting: Meeting): boolean {
    return this.access.can(actor, 'read', KIND, meeting);
  }

  /** Whether the act is open to this person now: what a screen asks before it shows a button. */
  may(actor: Actor, act: MeetingAct, meeting: Meeting): boolean {
    return refusalOf(actor, act, meeting) === null;
  }

  /** Whether this person prepares the meetings of a territory. */
  mayPrepare(actor: Actor, territoryId: string): boolean {
    return this.access.can(actor, 'edit', KIND, { territoryId });
  }

  readable(actor: Actor, meeting: Meeting | null): Meeting {
    if (!meeting) throw notFound(KIND);
    this.access.authorize(actor, 'read', KIND, meeting);
    return meeting;
  }

  /** Whether this person is of the territory, rather than of the State that reads what is shared. */
  isMember(actor: Actor, { territoryId }: Pick<Meeting, 'territoryId'>): boolean {
    return this.access.can(actor, 'read', KIND, { territoryId, visibility: 'territory' });
  }

  /** NOT_FOUND when this person reads no meeting of the territory, even a shared one. */
  authorizeReading(actor: Actor, territoryId: string): void {
    this.access.authorize(actor, 'read', KIND, { territoryId, visibility: 'shared' });
  }

  /** For an act that makes a meeting: a reader of the territory is FORBIDDEN, anybody else finds nothing. */
  authorizeCreation(actor: Actor, territoryId: string): void {
    this.access.authorize(actor, 'edit', KIND, { territoryId, visibility: 'shared' });
  }

  /** The same for a row already read, by somebody who reads it. */
  authorizeAct(actor: Actor, act: MeetingAct, meeting: Meeting): void {
    switch (refusalOf(actor, act, meeting)) {
      case 'NOT_FOUND':
        throw notFound(KIND);
      case 'FORBIDDEN':
        throw forbidden(KIND, act);
      case 'MEETING_STATE':
        return refuseState(meeting, act);
      case null:
    }
  }

  /** NOT_FOUND, FORBIDDEN or MEETING_STATE, in that order, as the rule says. */
  async load(tx: Tx, act: MeetingAct, meetingId: string): Promise<Meeting> {
    if (!isUuid(meetingId)) throw notFound(KIND);
    const meeting = await this.locked(tx, meetingId, act);
    this.authorizeAct(tx.actor, act, meeting);
    return meeting;
  }

  // Row-level security gives no lock to those who only read: they are told so, as far as they may know of the row.
  private async locked(tx: Tx, id: string, act: MeetingAct): Promise<Meeting> {
    try {
      return await tx.load(Meeting, id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
      const meeting = await tx.manager.findOneBy(Meeting, { id });
      if (meeting) this.authorizeAct(tx.actor, act, meeting);
      throw error;
    }
  }
}

/** Refuses an act that the state of the meeting does not allow. */
export function refuseState({ state }: { state: MeetingState }, act: MeetingAct): void {
  if (!isPossible(state, act)) throw new DomainError('MEETING_STATE', { state, act });
}

function refusalOf(actor: Actor, act: MeetingAct, meeting: Meeting) {
  return meetingRefusal(meetingRoleIn(actor, meeting.territoryId), act, meeting);
}
