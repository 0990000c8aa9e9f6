import { randomUUID } from 'node:crypto';
import { seatAlert, type SeatAlert } from '@binome/governance/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { todayOf } from '@binome/territories/api';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { about } from './about.js';
import { GovernanceQueries, type HeldSeat } from './governance.queries.js';

const ACTOR = systemActor('alertes des sièges');
const EVERY = 60 * 60_000;

const RAISE = `INSERT INTO seat_alerts (id, territory_id, seat_id, kind, threshold, day) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (seat_id, kind, threshold, day) DO NOTHING RETURNING 1`;

/**
 * Once a day, tells of every seat that passes a threshold, each threshold once. Made twice, or by two workers, it tells nothing more;
 * a day without worker is caught up with the threshold that stands then.
 */
@Injectable()
export class SeatAlertRound implements OnApplicationShutdown {
  private readonly logger = new Logger('seat alerts');
  private timer: NodeJS.Timeout | null = null;
  private lastDay: string | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceQueries) private readonly queries: GovernanceQueries,
  ) {}

  start(): void {
    const turn = (): void => void this.daily().catch((error: Error) => this.logger.warn(error.message));
    turn();
    this.timer = setInterval(turn, EVERY);
  }

  /** The round of today, unless this process has made it; PostgreSQL says which day it is. */
  async daily(): Promise<void> {
    const today = await this.unitOfWork.read(ACTOR, todayOf);
    if (today === this.lastDay) return;
    await this.make(today);
    this.lastDay = today;
  }

  /** Tells of every seat on the day; returns how many alerts were raised. A territory that fails stops no other. */
  async make(today: string): Promise<number> {
    const territories = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ id: string }[]>('SELECT DISTINCT territory_id AS id FROM committees WHERE removed_at IS NULL'),
    );
    let raised = 0;
    let failure: unknown = null;
    for (const { id } of territories) {
      await this.ofTerritory(id, today).then(
        (count) => (raised += count),
        (error: unknown) => (failure ??= error),
      );
    }
    if (failure) throw failure;
    return raised;
  }

  private async ofTerritory(territoryId: string, today: string): Promise<number> {
    return this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const { seats } = await this.queries.seating(ACTOR, territoryId);
        let raised = 0;
        for (const seat of seats) {
          const alert = seatAlert(seat, seat.holders, today);
          if (alert && (await raise(tx, seat, alert))) raised += 1;
        }
        return raised;
      },
      { origin: 'job' },
    );
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}

async function raise(tx: Tx, seat: HeldSeat, { kind, threshold, day }: SeatAlert): Promise<boolean> {
  const { id: seatId, territoryId, committeeId } = seat;
  const raised = await tx.manager.query<unknown[]>(RAISE, [randomUUID(), territoryId, seatId, kind, threshold, day]);
  if (raised.length === 0) return false;
  const data = { committeeId, seatId, kind, threshold, day };
  await tx.record('committee_seat.alert_raised', { ...about('CommitteeSeat', seat), data });
  return true;
}
