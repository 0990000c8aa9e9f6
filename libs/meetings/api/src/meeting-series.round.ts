import { Committee } from '@binome/governance/api';
import { UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MeetingSeries } from './meeting-series.entity.js';
import { MeetingSeriesService } from './meeting-series.service.js';

const ACTOR = systemActor('séries de séances');
const EVERY = 3_600_000;

/** Keeps the meetings of the months ahead drafted, for the series that go on. Made twice, it does nothing more. */
@Injectable()
export class MeetingSeriesRound implements OnApplicationShutdown {
  private readonly logger = new Logger('series');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingSeriesService) private readonly series: MeetingSeriesService,
  ) {}

  start(): void {
    const turn = (): void => void this.make().catch((error: Error) => this.logger.warn(error.message));
    turn();
    this.timer = setInterval(turn, EVERY);
  }

  /** One round; returns how many meetings were drafted. */
  async make(): Promise<number> {
    const live = await this.unitOfWork.read(ACTOR, (manager) => manager.findBy(MeetingSeries, { endedAt: IsNull() }));
    let drafted = 0;
    for (const { id } of live)
      drafted += await this.unitOfWork.run(
        ACTOR,
        async (tx) => {
          const series = await tx.load(MeetingSeries, id);
          const committee = await tx.manager.findOneByOrFail(Committee, { id: series.committeeId });
          return series.endedAt || committee.removedAt ? 0 : this.series.draftAhead(tx, series, committee);
        },
        { origin: 'job' },
      );
    return drafted;
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
