import { Controller, Get, Inject, Injectable, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { systemActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Public } from '../graphql/public.js';

const OLDEST_UNDONE =
  'SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::text AS age FROM events WHERE done_at IS NULL';

/** Figures for Prometheus: process, HTTP, and the age of the oldest event that nobody has handled. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'binome_http_request_seconds',
    help: 'Time to answer HTTP requests',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });

  constructor(@Inject(UnitOfWork) unitOfWork: UnitOfWork) {
    collectDefaultMetrics({ register: this.registry });
    const oldest = new Gauge({
      name: 'binome_oldest_undone_event_seconds',
      help: 'Age of the oldest event whose effects are not all committed',
      registers: [this.registry],
      async collect() {
        const [row] = await unitOfWork
          .read(systemActor('mesures'), (manager) => manager.query<{ age: string }[]>(OLDEST_UNDONE))
          .catch(() => [{ age: 'NaN' }]);
        oldest.set(Number(row?.age ?? 0));
      },
    });
  }
}

@Controller()
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  /** Answers the machine's own network only; what came through a proxy is a stranger. */
  @Public()
  @Get('metrics')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (request.headers['x-forwarded-for'] || !isPrivate(request.socket.remoteAddress ?? '')) {
      response.status(404).end();
      return;
    }
    response.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}

function isPrivate(address: string): boolean {
  return /^(::1$|(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.))/.test(address);
}
