import type { NestExpressApplication } from '@nestjs/platform-express';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Handler, NextFunction, Response } from 'express';
import { ANONYMOUS } from '@binome/shared/domain';
import { Access } from '../access/access.js';
import type { GraphqlRequest } from '../graphql/graphql.module.js';
import { Queues } from '../queues/queues.js';

export const QUEUE_BOARD_PATH = '/administration/files';

/** The board of the queues, for administrators; to anybody else it does not exist. Read-only: acts go through the dead letters. */
export function mountQueueBoard(app: NestExpressApplication): void {
  const access = app.get(Access);
  // Made at the first visit: by then every topic has registered its queues.
  let board: Handler | null = null;
  const guard = (request: GraphqlRequest, response: Response, next: NextFunction): void => {
    if (!access.can(request.actor ?? ANONYMOUS, 'read', 'DeadLetter', {})) return void response.status(404).end();
    // The board's page holds inline scripts and styles; nothing else of the product does.
    response.set(
      'content-security-policy',
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    );
    board ??= boardOf(app.get(Queues));
    board(request, response, next);
  };
  app.use(QUEUE_BOARD_PATH, guard);
}

function boardOf(queues: Queues): Handler {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(QUEUE_BOARD_PATH);
  createBullBoard({
    queues: queues.all().map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
  });
  return serverAdapter.getRouter() as Handler;
}
