import type { Clock } from '@binome/dashboards/api';
import { DecisionQueries, type Decision } from '@binome/meetings/api';
import { meetingName } from '@binome/meetings/domain';
import {
  agendaNotices,
  ballotNotices,
  decisionNotices,
  meetingNotices,
  minutesNotices,
  type DecisionHappening,
  type DecisionNotice,
  type MeetingHappening,
  type MeetingNotice,
  type NotifiedSubject,
  type ToldMeeting,
} from '@binome/notifications/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DECISION_HAPPENINGS, DECISION_PLACES, MEETING_HAPPENINGS, MEETINGS } from './governance-notice.statements.js';

interface NotedSubject {
  id: string;
  subjectType: NotifiedSubject;
  subjectId: string;
}

const NOTICES = { Meeting: meetingNotices, Minutes: minutesNotices, Agenda: agendaNotices };

/** An event told by a notification, with whether its reader has seen it on screen. */
type Told<T> = T & { notificationId: string; seen: boolean };
type MeetingRow = Omit<ToldMeeting, 'name' | 'keepsMinutes'> & {
  territoryId: string;
  visibility: string;
  committee: string;
  title: string | null;
};
interface DecisionPlace {
  decisionId: string;
  committee: string;
  voteUntil: Date | null;
}

/** What a notification tells, and whether all of it was seen on screen. */
interface ToldOf<Told> {
  notices: Told[];
  isSeen: boolean;
}

/** What notifications tell of governance, by notification. */
export interface ToldOfGovernance {
  meetings: ReadonlyMap<string, ToldOf<MeetingNotice>>;
  decisions: ReadonlyMap<string, ToldOf<DecisionNotice>>;
}

/** What notifications tell of meetings, minutes, votes and decisions, with the rights of this moment: five statements, however many they are. */
@Injectable()
export class GovernanceNotices {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
  ) {}

  async told(actor: Actor, rows: readonly NotedSubject[], clock: Clock, byMail: boolean): Promise<ToldOfGovernance> {
    const among = (...subjects: NotifiedSubject[]) => rows.filter(({ subjectType }) => subjects.includes(subjectType));
    return {
      meetings: await this.ofMeetings(actor, among('Meeting', 'Minutes', 'Agenda'), clock, byMail),
      decisions: await this.ofDecisions(actor, among('Ballot', 'Decision'), clock, byMail),
    };
  }

  private async ofMeetings(actor: Actor, rows: readonly NotedSubject[], clock: Clock, byMail: boolean) {
    if (rows.length === 0) return new Map<string, ToldOf<MeetingNotice>>();
    const asked = [rows.map(({ id }) => id), clock.horizon, byMail];
    const events = await this.ask<Told<MeetingHappening>>(actor, MEETING_HAPPENINGS, asked);
    const ids = rows.map(({ subjectId }) => subjectId);
    const meetings = await this.ask<MeetingRow>(actor, MEETINGS, [ids, accountIdOf(actor)]);
    const readable = meetings.filter((row) => this.access.can(actor, 'read', 'Meeting', row));
    const byId = new Map(readable.map((row) => [row.meetingId, row]));
    const told = Map.groupBy(events, ({ notificationId }) => notificationId);
    return new Map(
      rows.flatMap(({ id, subjectType, subjectId }) => {
        const row = byId.get(subjectId);
        if (!row) return [];
        const keepsMinutes = this.access.can(actor, 'edit', 'Meeting', row);
        const meeting = { ...row, keepsMinutes, name: meetingName(row.committee, row.title) };
        const notices = NOTICES[subjectType as keyof typeof NOTICES];
        return [[id, toldOf(told.get(id) ?? [], (events) => notices(meeting, events))] as const];
      }),
    );
  }

  private async ofDecisions(actor: Actor, rows: readonly NotedSubject[], clock: Clock, byMail: boolean) {
    if (rows.length === 0) return new Map<string, ToldOf<DecisionNotice>>();
    const asked = [rows.map(({ id }) => id), clock.horizon, byMail];
    const events = await this.ask<Told<DecisionHappening> & { decisionId: string }>(actor, DECISION_HAPPENINGS, asked);
    const ids = [...new Set(events.map(({ decisionId }) => decisionId))];
    const readable = await this.decisions.byIds(actor, ids);
    const places = await this.ask<DecisionPlace>(actor, DECISION_PLACES, [[...readable.keys()], accountIdOf(actor)]);
    const placed = new Map(places.map((place) => [place.decisionId, place]));
    const told = Map.groupBy(events, ({ notificationId }) => notificationId);
    return new Map(
      rows.flatMap(({ id, subjectType }) => {
        const own = told.get(id) ?? [];
        const decision = readable.get(own[0]?.decisionId ?? '');
        const place = decision && placed.get(decision.id);
        if (!decision || !place) return [];
        const facts = this.factsOf(actor, decision, place);
        const notices = (events: readonly DecisionHappening[]) =>
          subjectType === 'Ballot' ? ballotNotices(facts, events) : decisionNotices(facts, events, new Date(clock.now));
        return [[id, toldOf(own, notices)] as const];
      }),
    );
  }

  private factsOf(actor: Actor, decision: Decision, { committee, voteUntil }: DecisionPlace) {
    const { id: decisionId } = decision;
    return {
      ...decision,
      ...{ decisionId, committee, voteUntil },
      mayAnswer: this.access.can(actor, 'answer', 'Decision', decision),
    };
  }

  private ask<Row>(actor: Actor, statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.unitOfWork.read(actor, (manager) => manager.query<Row[]>(statement, parameters));
  }
}

function toldOf<Event extends { seen: boolean }, Notice>(
  events: readonly Event[],
  noticesOf: (events: readonly Event[]) => Notice[],
): ToldOf<Notice> {
  const unseen = events.filter(({ seen }) => !seen);
  return { notices: noticesOf(events), isSeen: noticesOf(unseen).length === 0 };
}
