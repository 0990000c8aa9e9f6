import { Committee } from '@binome/governance/api';
import { mailedToken, presentActor } from '@binome/identity/api';
import { agendaDifference, meetingName, openAgenda, toldAgenda, type ToldItem } from '@binome/meetings/domain';
import { CONFIG, UnitOfWork, type Config, type Mail } from '@binome/shared/api';
import { systemActor, type Actor } from '@binome/shared/domain';
import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { instantOf } from './clock.js';
import { convocationLetter, type ConvocationLetter } from './convocation-letter.js';
import type { Convocation } from './convocation.entity.js';
import { CAPACITIES, PERSON, PLACE, TOLD_BY_ANOTHER } from './convocation.statements.js';
import { invitationCalendar } from './meeting-calendar.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

const ACTOR = systemActor('convocations');

/** A convocation whose mail is to leave. */
export type DueConvocation = Pick<
  Convocation,
  | 'id'
  | 'territoryId'
  | 'meetingId'
  | 'holderId'
  | 'guestName'
  | 'guestEmail'
  | 'sequence'
  | 'about'
  | 'reply'
  | 'mailedAt'
  | 'revokedAt'
  | 'toldAgenda'
>;

/** The mail of a convocation, and the agenda that it tells. */
export type ConvocationMail = Omit<Mail, 'id'> & { agenda: ToldItem[] };

interface Place {
  phase: ProgrammePhase;
  code: string;
  name: string;
}

interface Recipient {
  name: string;
  email: string;
  /** Whether it opens the meeting with its account; otherwise by its link alone. */
  hasAccount: boolean;
  /** Which address of a holder: another one closes the links of this one. */
  addressEdition: number;
  videoLink: string | null;
  items: ToldItem[];
  /** Whether it may read what is confidential of the meeting. */
  readsSecrets: boolean;
}

interface Person {
  accountId: string | null;
  email: string;
  name: string;
  addressEdition: number;
}

/** The mail of a convocation, written when it leaves, with the rights of that moment. */
@Injectable()
export class ConvocationContents {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
  ) {}

  /** Null when there is nobody to write to any more, or nothing to say. */
  async of(due: DueConvocation): Promise<ConvocationMail | null> {
    const facts = await this.unitOfWork.read(ACTOR, async (manager) => {
      const meeting = await manager.findOneByOrFail(Meeting, { id: due.meetingId });
      const committee = await manager.findOneByOrFail(Committee, { id: meeting.committeeId });
      const [place] = await manager.query<[Place]>(PLACE, [meeting.territoryId]);
      const former = meeting.reconvenesId ? await manager.findOneBy(Meeting, { id: meeting.reconvenesId }) : null;
      const reconvenes = former && { day: former.day, asksQuorum: committee.reconveneQuorum };
      return { meeting, committee, place, reconvenes, now: await instantOf(manager) };
    });
    const { meeting, committee, place, reconvenes, now } = facts;
    const kind = kindOf(due, meeting);
    const recipient = kind && (due.holderId ? await this.speaker(due, meeting) : await this.guest(due, meeting));
    if (!kind || !recipient) return null;
    const isGone = kind === 'cancel' || kind === 'withdrawn';
    const { publicUrl, secret } = this.config;
    const address = `${publicUrl}/territoires/${PHASE_FACTS[place.phase].slug}/${place.code}/seances/${meeting.id}`;
    const { name, email, hasAccount, addressEdition, videoLink, items, readsSecrets } = recipient;
    const answerLink = `${publicUrl}/convocation#${encodeURIComponent(mailedToken(secret, 'meeting', due.id, addressEdition))}`;
    const meetingLink = hasAccount ? address : null;
    const known = kind === 'agenda' || kind === 'change' ? due.toldAgenda : null;
    const former = known && (readsSecrets ? known : openAgenda(known));
    const difference = former && agendaDifference(former, items);
    // What was told, changed and put back is no news.
    if (kind === 'agenda' && former && !difference) return null;
    const said = { kind, name, sits: due.holderId !== null, meeting, committee: committee.name, territory: place.name };
    const letter = convocationLetter({ ...said, reconvenes, videoLink, items, difference, answerLink, meetingLink });
    const calendar = invitationCalendar(
      {
        ...{ meetingId: meeting.id, sequence: due.sequence ?? 0, stamp: now, videoLink, place: meeting.place },
        ...{ startsAt: meeting.startsAt, endsAt: meeting.endsAt, standing: isGone ? 'cancelled' : 'convened' },
        summary: meetingName(committee.name, meeting.title),
        description: items.map(({ title }, rank) => `${rank + 1}. ${title}`).join('\n'),
        address: meetingLink ?? answerLink,
      },
      { organizer: this.organizer(committee.name), attendee: { name, email, reply: due.reply }, answerLink },
      new URL(publicUrl).hostname,
    );
    return { to: email, ...letter, calendar, agenda: items };
  }

  // Somebody of the State who sits is called too: without account, it reads what a guest does.
  private async speaker({ id, holderId, sequence }: DueConvocation, meeting: Meeting): Promise<Recipient | null> {
    const found = await this.unitOfWork.read(ACTOR, async (manager) => {
      const [person] = await manager.query<Person[]>(PERSON, [holderId, meeting.day]);
      if (!person) return null;
      const told = await manager.query<unknown[]>(TOLD_BY_ANOTHER, [meeting.id, holderId, id, sequence]);
      if (told.length > 0) return null;
      if (person.accountId === null) return { person, actors: null, items: await openItems(manager, meeting.id) };
      const actors: Actor[] = [];
      for (const capacity of await manager.query<{ id: string }[]>(CAPACITIES, [person.accountId]))
        actors.push(await presentActor(manager, person.accountId, capacity.id));
      return { person, actors, items: [] };
    });
    if (!found) return null;
    const { person } = found;
    if (found.actors === null) {
      const items = toldAgenda(found.items);
      return { ...person, hasAccount: false, videoLink: meeting.videoLink, items, readsSecrets: false };
    }
    const actor = this.reader(found.actors, meeting);
    if (!actor) return null;
    const agenda = (await this.items.agendas(actor, [meeting.id])).get(meeting.id) ?? [];
    const videoLink = this.access.isMember(actor, meeting) ? meeting.videoLink : null;
    const readsSecrets = await this.items.readsSecrets(actor, meeting);
    return { ...person, hasAccount: true, videoLink, items: toldAgenda(agenda), readsSecrets };
  }

  private async guest({ guestName, guestEmail }: DueConvocation, meeting: Meeting): Promise<Recipient> {
    const agenda = await this.unitOfWork.read(ACTOR, (manager) => openItems(manager, meeting.id));
    const person = { name: guestName ?? '', email: guestEmail ?? '', hasAccount: false, addressEdition: 0 };
    return { ...person, videoLink: meeting.videoLink, items: toldAgenda(agenda), readsSecrets: false };
  }

  private reader(actors: readonly Actor[], meeting: Meeting): Actor | null {
    const member = actors.find((actor) => this.access.isMember(actor, meeting));
    return member ?? actors.find((actor) => this.access.mayRead(actor, meeting)) ?? null;
  }

  private organizer(committee: string): { name: string; email: string } {
    const { mailFrom } = this.config;
    return { name: committee, email: /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom };
  }
}

/** What somebody without account reads of an agenda: what is accepted and not confidential. */
export function openItems(manager: EntityManager, meetingId: string): Promise<AgendaItem[]> {
  const where = { meetingId, confidential: false, standing: 'accepted' as const };
  return manager.find(AgendaItem, { where, order: { rank: 'ASC', id: 'ASC' } });
}

// Who was told of nothing is not told that it is cancelled.
function kindOf(due: DueConvocation, meeting: Meeting): ConvocationLetter['kind'] | null {
  const isKnown = due.mailedAt !== null;
  if (due.revokedAt) return isKnown ? 'withdrawn' : null;
  if (meeting.state === 'cancelled') return isKnown ? 'cancel' : null;
  if (meeting.state !== 'convened') return null;
  if (!isKnown) return 'call';
  return due.about === 'agenda' ? 'agenda' : 'change';
}
