import {
  attendeesOf,
  localDay,
  minutesFor,
  type Attendee,
  type MinutesContent,
  type MinutesItem,
  type MinutesReason,
  type SealedMinutes,
} from '@binome/meetings/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItemReads } from './agenda-item.reads.js';
import { instantOf } from './clock.js';
import { MeetingAccess } from './meeting-access.js';
import type { Meeting } from './meeting.entity.js';
import { amendmentsOf, withAmendments } from './minutes-amendments.js';
import { MinutesAssembly, printOf } from './minutes-content.js';
import { Minutes, SealedConfidentialItem } from './minutes.entity.js';
import { standingOf } from './minutes.service.js';

/** Minutes as a reader may read them, with where their approval stands. */
export interface ReadMinutes {
  content: MinutesContent;
  hiddenItems: number;
  print: string;
  /** Null until they are given for approval. */
  approval: {
    closesOn: string;
    /** Whether the period still runs: amendments are proposed until its end. */
    isOpen: boolean;
    silenceApproves: boolean;
    approved: boolean;
    reason: MinutesReason;
  } | null;
  approvedBy: string[];
  lapsed: string[];
  sealed: SealedMinutes | null;
  sealedAt: Date | null;
}

const TOLD = new Set(['closed', 'minutes_approval']);

/** Reads minutes: assembled until they are sealed, then as they were. */
@Injectable()
export class MinutesReads {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
    @Inject(MinutesAssembly) private readonly assembly: MinutesAssembly,
  ) {}

  /** The minutes that this person may read; null while there are none for it. The caller has checked the right to read the meeting. */
  async read(actor: Actor, meeting: Meeting): Promise<ReadMinutes | null> {
    const items = (await this.items.agendas(actor, [meeting.id])).get(meeting.id) ?? [];
    const readable = new Set(items.map(({ id }) => id));
    return this.unitOfWork.read(actor, async (manager) => {
      const minutes = await manager.findOneBy(Minutes, { meetingId: meeting.id });
      const mayRead = ({ id }: MinutesItem) => readable.has(id);
      if (minutes?.content) {
        const kept = await manager.findBy(SealedConfidentialItem, { meetingId: meeting.id });
        return sealedMinutes(minutes, minutes.content, kept.map(({ content }) => content).filter(mayRead));
      }
      if (!this.access.isMember(actor, meeting) || !TOLD.has(meeting.state)) return null;
      const content = await this.assembly.of(manager, meeting);
      const today = localDay(await instantOf(manager), meeting.timeZone);
      const standing = minutes && (await standingOf(manager, minutes, content, today));
      const names = (some: readonly Attendee[] = []) => some.map(({ key }) => key);
      const items = withAmendments(content.items, await amendmentsOf(manager, meeting.id));
      return {
        ...minutesFor({ ...content, items }, mayRead),
        print: printOf(content),
        approval:
          minutes && standing
            ? {
                ...{ closesOn: standing.closesOn, isOpen: today <= standing.closesOn },
                ...{ silenceApproves: minutes.silenceApproves, approved: standing.approved, reason: standing.reason },
              }
            : null,
        approvedBy: names(standing?.approvedBy),
        lapsed: names(standing?.lapsed),
        sealed: null,
        sealedAt: null,
      };
    });
  }
}

// What is kept apart stands for the item as the State reads it.
function sealedMinutes(minutes: Minutes, sealed: SealedMinutes, apart: readonly MinutesItem[]): ReadMinutes {
  const confidential = apart.filter((item) => item.confidential);
  const shared = sealed.items.filter(({ id }) => !apart.some((item) => item.id === id));
  const items = [...shared, ...apart].sort((a, b) => a.number - b.number);
  const { closesOn, silenceApproves, sealedAt, print } = minutes;
  return {
    content: { ...sealed, items },
    hiddenItems: sealed.confidentialItems - confidential.length,
    print: print ?? '',
    approval: { closesOn, isOpen: false, silenceApproves, approved: true, reason: sealed.approval.reason },
    approvedBy: attendeesOf(sealed)
      .filter(({ name }) => sealed.approval.approvedBy.includes(name))
      .map(({ key }) => key),
    lapsed: [],
    sealed,
    sealedAt,
  };
}
