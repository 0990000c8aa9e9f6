import { ActionService } from '@binome/action-plans/api';
import {
  afterSeeing,
  afterShowing,
  isHorizon,
  isLater,
  NO_CURSOR,
  type Horizon,
  type ReadingCursor,
  type SeenSubject,
} from '@binome/dashboards/domain';
import { DecisionService, MeetingService } from '@binome/meetings/api';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { HomeQueries, type Clock } from './home.queries.js';

/** What a home that was on screen says of itself. */
export interface MarkHome {
  clientMutationId: string;
  /** As the home gave it. */
  horizon: Horizon;
  /** Some territories, or every one of the reader. */
  territoryIds?: string[] | null;
}

/** What was open on screen. */
export interface MarkSubject {
  clientMutationId: string;
  subject: SeenSubject;
  /** The minutes have the identifier of their meeting. */
  subjectId: string;
}

const MOST_ASKED = 200;

interface Marked {
  id: string;
}

type CursorRow = ReadingCursor & { territoryId: string };

const LOCKED = `
INSERT INTO home_cursors (account_id, territory_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`;
// In one order, so that two devices never wait for each other.
const CURSORS = `
SELECT territory_id AS "territoryId", seen::text AS seen, seen_at AS "seenAt", shown::text AS shown, shown_at AS "shownAt"
FROM home_cursors WHERE account_id = $1 AND territory_id = ANY($2::uuid[]) ORDER BY territory_id FOR UPDATE`;
const WRITE = `
UPDATE home_cursors kept SET seen = cursor.seen::pg_snapshot, seen_at = cursor."seenAt", shown = cursor.shown::pg_snapshot, shown_at = cursor."shownAt"
FROM jsonb_to_recordset($2::jsonb) AS cursor ("territoryId" uuid, seen text, "seenAt" timestamptz, shown text, "shownAt" timestamptz)
WHERE kept.account_id = $1 AND kept.territory_id = cursor."territoryId"`;
const SEE = `
INSERT INTO seen_subjects (account_id, territory_id, subject_type, subject_id, seen) VALUES ($1, $2, $3, $4, pg_current_snapshot())
ON CONFLICT (account_id, subject_type, subject_id) DO UPDATE SET seen = excluded.seen, seen_at = now()`;
// What nobody tells of any more need not be known as seen.
const FORGET = `DELETE FROM seen_subjects WHERE account_id = $1 AND seen_at < now() - interval '90 days'`;

/** Where each reader stands: a look moves it, and only forward, from whatever device. */
@Injectable()
export class ReadingCursorService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(HomeQueries) private readonly queries: HomeQueries,
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(DecisionService) private readonly decisions: DecisionService,
  ) {}

  /** The home was on screen: at the next visit, what it told is known. */
  show(actor: Actor, input: MarkHome): Promise<Marked> {
    return this.move(actor, 'markHomeShown', input, afterShowing);
  }

  /** The reader says that what the home told is seen. */
  see(actor: Actor, input: MarkHome): Promise<Marked> {
    return this.move(actor, 'markHomeSeen', input, afterSeeing);
  }

  /** Something was open on screen: what happened to it until now is known. NOT_FOUND for what this person does not read. */
  seeSubject(actor: Actor, { clientMutationId, subject, subjectId }: MarkSubject): Promise<Marked> {
    return this.unitOfWork.command(
      actor,
      { name: 'markSubjectSeen', clientMutationId },
      async ({ manager }) => {
        const { territoryId } = await this.readable(actor, subject, subjectId);
        await manager.query(SEE, [accountIdOf(actor), territoryId, subject, subjectId]);
        await manager.query(FORGET, [accountIdOf(actor)]);
        return { id: subjectId };
      },
      async (id) => ({ id }),
    );
  }

  private readable(actor: Actor, subject: SeenSubject, id: string): Promise<{ territoryId: string }> {
    switch (subject) {
      case 'Action':
        return this.actions.get(actor, id);
      case 'Meeting':
      case 'Minutes':
        return this.meetings.get(actor, id);
      case 'Decision':
        return this.decisions.get(actor, id);
    }
  }

  private move(
    actor: Actor,
    name: string,
    { clientMutationId, horizon, territoryIds = null }: MarkHome,
    after: (cursor: ReadingCursor, horizon: Horizon, now: string) => ReadingCursor,
  ): Promise<Marked> {
    const account = accountIdOf(actor) ?? '';
    return this.unitOfWork.command(
      actor,
      { name, clientMutationId },
      async (tx) => {
        const clock = await this.queries.clock(actor);
        const ids = await this.concerned(actor, territoryIds);
        refuseUnknown(horizon, clock);
        const cursors = await locked(tx, account, ids);
        const moved = cursors.map((cursor) => ({ ...cursor, ...after(cursor, horizon, clock.now) }));
        if (moved.length > 0) await tx.manager.query(WRITE, [account, JSON.stringify(moved)]);
        return { id: account };
      },
      async (id) => ({ id }),
    );
  }

  private async concerned(actor: Actor, asked: readonly string[] | null): Promise<string[]> {
    const ids = (await this.queries.territories(actor)).map(({ id }) => id);
    if (asked === null) return ids;
    if (asked.length > MOST_ASKED) refuse([{ field: 'territoryIds', problem: 'too_many', data: { max: MOST_ASKED } }]);
    if (asked.some((id) => !ids.includes(id))) throw notFound('Territory');
    return [...new Set(asked)];
  }
}

async function locked({ manager }: Tx, account: string, territoryIds: readonly string[]): Promise<CursorRow[]> {
  if (territoryIds.length === 0) return [];
  await manager.query(LOCKED, [account, territoryIds]);
  const rows = await manager.query<CursorRow[]>(CURSORS, [account, territoryIds]);
  return rows.map((row) => ({ ...NO_CURSOR, ...row, seenAt: isoOf(row.seenAt), shownAt: isoOf(row.shownAt) }));
}

function isoOf(at: string | Date | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

// A horizon that nobody was given would hide what has not happened yet.
function refuseUnknown(horizon: Horizon, clock: Clock): void {
  if (isHorizon(horizon) && !isLater(horizon, clock.horizon)) return;
  throw new DomainError('INVALID_INPUT', { problems: [{ field: 'horizon', problem: 'unknown_cursor' }] });
}
