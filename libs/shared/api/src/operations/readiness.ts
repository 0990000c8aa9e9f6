import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Public } from '../graphql/public.js';
import { Queues } from '../queues/queues.js';

/** Whether this node takes requests: PostgreSQL answers, and it is not on its way out. Redis is told of, not required. */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Queues) private readonly queues: Queues,
  ) {}

  drain(): void {
    this.draining = true;
  }

  async state(): Promise<{ ready: boolean; postgresql: boolean; redis: boolean; draining: boolean }> {
    const postgresql = await this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return {
      ready: postgresql && !this.draining,
      postgresql,
      redis: this.queues.isConnected(),
      draining: this.draining,
    };
  }
}

@Controller()
export class ReadinessController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Public()
  @Get(['livez', 'healthz'])
  live(): { alive: true } {
    return { alive: true };
  }

  @Public()
  @Get('readyz')
  async ready(@Res() response: Response): Promise<void> {
    const state = await this.readiness.state();
    response.status(state.ready ? 200 : 503).json(state);
  }
}
