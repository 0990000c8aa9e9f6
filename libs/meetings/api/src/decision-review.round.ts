import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { about } from './about.js';
import { DecisionQueries } from './decision.queries.js';

const ACTOR = systemActor('réexamens des décisions');
const EVERY = 10 * 60_000;
/** Most decisions of one round: the next one goes on. */
const MOST_TOLD = 200;

// The days are those of each territory. What a person edits meanwhile is waited for by the next round.
const TELL = (isDue: string): string => `
UPDATE decisions told SET review_told_on = told.review_on
WHERE told.id IN (SELECT decision.id FROM decisions decision WHERE ${isDue} AND decision.review_told_on IS DISTINCT FROM decision.review_on
  ORDER BY decision.review_on, decision.id LIMIT ${MOST_TOLD} FOR UPDATE SKIP LOCKED)
RETURNING told.id, told.territory_id AS "territoryId", told.version, told.review_on::text AS day`;

interface DueReview {
  id: string;
  territoryId: string;
  version: number;
  day: string;
}

/** Tells of the decisions whose review day has come, each day once. Made twice, or by two workers, it tells nothing more. */
@Injectable()
export class DecisionReviewRound implements OnApplicationShutdown {
  private readonly logger = new Logger('decision reviews');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
  ) {}

  start(): void {
    const turn = (): void => void this.make().catch((error: Error) => this.logger.warn(error.message));
    turn();
    this.timer = setInterval(turn, EVERY);
  }

  /** One round; returns how many decisions were told of. */
  make(): Promise<number> {
    return this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const { to_review: isDue } = this.decisions.standings;
        const [due] = await tx.manager.query<[DueReview[], number]>(TELL(isDue));
        for (const { day, ...decision } of due)
          await tx.record('decision.review_due', {
            ...about('Decision', decision),
            data: { decisionId: decision.id, day },
          });
        return due.length;
      },
      { origin: 'job' },
    );
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
