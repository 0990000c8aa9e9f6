import { missingSeats, reminderDue } from '@binome/meetings/domain';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { tellSeats } from './ballot-reminders.js';
import { BallotClosing } from './ballot-closing.js';
import { votesOf } from './ballot.queries.js';
import { instantOf } from './clock.js';
import { Ballot, Decision } from './decision.entity.js';

const ACTOR = systemActor('consultations écrites');
const EVERY = 30_000;

// A vote whose node died before it closed what it had made certain is looked at again too.
const OPEN = `SELECT ballot.id, ballot.decision_id AS "decisionId",
    (ballot.deadline <= now() OR EXISTS (SELECT 1 FROM votes vote WHERE vote.ballot_id = ballot.id AND vote.cast_at > now() - interval '1 hour')) AS "mayEnd"
  FROM ballots ballot WHERE ballot.closed_at IS NULL AND ballot.mode = 'consultation' ORDER BY ballot.deadline`;

interface OpenBallot {
  id: string;
  decisionId: string;
  mayEnd: boolean;
}

/** Closes the consultations whose time is over, by PostgreSQL's clock, and reminds those who have not answered. Made twice, it does nothing more. */
@Injectable()
export class ConsultationRound implements OnApplicationShutdown {
  private readonly logger = new Logger('consultations');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BallotClosing) private readonly closing: BallotClosing,
  ) {}

  start(): void {
    const turn = (): void => void this.make().catch((error: Error) => this.logger.warn(error.message));
    turn();
    this.timer = setInterval(turn, EVERY);
  }

  /** One round; a consultation that fails stops no other. */
  async make(): Promise<void> {
    const open = await this.unitOfWork.read(ACTOR, (manager) => manager.query<OpenBallot[]>(OPEN));
    let failure: unknown = null;
    for (const ballot of open) await this.visit(ballot).catch((error: unknown) => (failure ??= error));
    if (failure) throw failure as Error;
  }

  private async visit({ id, decisionId, mayEnd }: OpenBallot): Promise<void> {
    if (mayEnd && (await this.closing.closeWhenSettled(decisionId))) return;
    await this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const decision = await tx.load(Decision, decisionId);
        const ballot = await tx.manager.findOneByOrFail(Ballot, { id });
        if (ballot.closedAt || !ballot.deadline) return;
        const now = await instantOf(tx.manager);
        const reminder = reminderDue(ballot.openedAt.getTime(), ballot.deadline.getTime(), now.getTime());
        if (!reminder) return;
        await tellSeats(tx, decision, id, missingSeats(ballot.facts, await votesOf(tx.manager, [id])), reminder);
      },
      { origin: 'job' },
    );
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
