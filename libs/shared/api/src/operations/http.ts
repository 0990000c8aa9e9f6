import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Response } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { pino } from 'pino';
import { ANONYMOUS, DomainError } from '@binome/shared/domain';
import { ActorLoader } from '../access/actor-loader.js';
import { CONFIG, type Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { statusOf } from '../graphql/domain-error.filter.js';
import { formatError } from '../graphql/graphql-errors.js';
import type { GraphqlRequest } from '../graphql/graphql.module.js';
import { TrustedDocuments, type GraphqlRequestBody } from '../graphql/trusted-documents.js';
import { Metrics } from './metrics.js';
import { isAllowedOrigin } from './origin.js';
import { mountQueueBoard } from './queue-board.js';
import { RateLimits } from './rate-limits.js';
import { requestIds } from './request-id.js';

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const REFUSED = { message: '', extensions: { code: 'BAD_REQUEST' } };

type Middleware = (request: GraphqlRequest, response: Response, next: NextFunction) => void;

/** Everything a request goes through before a resolver or a controller, in this order. */
export function configureHttp(app: NestExpressApplication): void {
  const config = app.get<Config>(CONFIG);
  app.disable('x-powered-by');
  // Answers are never stored: nobody would ask whether one is still the same. Files have their own.
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.use(logged(config), measured(app.get(Metrics), config), protectedHeaders(config));
  const doors = ['/graphql', '/api', '/administration/files'];
  app.use(doors, sameOrigin(config), identified(app.get(ActorLoader)), limited(app.get(RateLimits)));
  app.use(
    '/graphql',
    postOnly,
    neverStored,
    express.json({ limit: '100kb' }),
    known(app.get(TrustedDocuments)),
    withReads(app.get(UnitOfWork)),
  );
  app.use('/graphql', asGraphqlErrors);
  mountQueueBoard(app);
  if (config.webDir) serveWeb(app, config.webDir);
}

// Neither addresses nor accounts nor query strings: a log holds no personal data.
function logged(config: Config): Middleware {
  const middleware = pinoHttp({
    logger: pino({ level: config.logLevel }, process.stdout),
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    autoLogging: { ignore: (request) => /^\/(livez|readyz|healthz|metrics|assets)/.test(request.url ?? '') },
    // Known once the request was read, hence at the end only.
    customProps: (request) => ({ operation: (request as GraphqlRequest).operationName }),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?')[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
  return (request, response, next) => {
    middleware(request, response);
    requestIds.run(String(request.id), () => next());
  };
}

// Labels come from a closed list: a stranger who invents addresses or operation names must not grow the memory.
function measured(metrics: Metrics, config: Config): Middleware {
  return (request, response, next) => {
    const end = metrics.requests.startTimer();
    response.on('finish', () => {
      const place =
        /^\/(graphql|api|livez|readyz|healthz|metrics|assets|administration)(?=\/|\?|$)/.exec(
          request.originalUrl,
        )?.[1] ?? 'page';
      const route = (config.trustedDocuments && request.operationName) || place;
      const method = METHODS.includes(request.method) ? request.method : 'other';
      end({ route, method, status: response.statusCode });
    });
    next();
  };
}

function protectedHeaders(config: Config): Middleware {
  const secure = config.publicUrl.startsWith('https://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
  }) as Middleware;
}

function sameOrigin(config: Config): Middleware {
  return (request, response, next) => {
    if (isAllowedOrigin(request.headers.origin, request.headers.host, config)) return next();
    response
      .status(403)
      .json({ errors: [{ message: 'Cette origine n’est pas acceptée.', extensions: { code: 'BAD_REQUEST' } }] });
  };
}

function identified(actors: ActorLoader): Middleware {
  return (request, _response, next) => {
    request.freshActor = () => actors.load(request.headers.cookie);
    actors.recent(request.headers.cookie).then((actor) => {
      request.actor = actor;
      next();
    }, next);
  };
}

function limited(limits: RateLimits): Middleware {
  return (request, _response, next) => {
    const { actor = ANONYMOUS } = request;
    const key = actor.kind === 'account' ? actor.accountId : (request.ip ?? '');
    limits.request(key).then(() => next(), next);
  };
}

const postOnly: Middleware = (request, response, next) => {
  if (request.method === 'POST') return next();
  response
    .status(405)
    .set('allow', 'POST')
    .json({ errors: [{ message: 'Seule la méthode POST est acceptée.', extensions: { code: 'BAD_REQUEST' } }] });
};

// What one person may read is for nobody else, nor for later.
const neverStored: Middleware = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

function known(documents: TrustedDocuments): Middleware {
  return (request, response, next) => {
    const body = request.body as GraphqlRequestBody | undefined;
    // Not JSON: a form of another site could have sent it.
    if (!body || Array.isArray(body))
      return void response.status(400).json({ errors: [formatError(REFUSED, undefined)] });
    body.query = documents.textOf(body);
    delete body.documentId;
    next();
  };
}

function withReads(unitOfWork: UnitOfWork): Middleware {
  return (request, response, next) => {
    const answered = new Promise<void>((resolve) => response.on('close', () => resolve()));
    void unitOfWork.withReads((reads) => {
      request.reads = reads;
      next();
      return answered;
    });
  };
}

// What is refused before GraphQL is told in GraphQL's own shape.
function asGraphqlErrors(
  error: Error & { status?: number; type?: string },
  _request: GraphqlRequest,
  response: Response,
  next: NextFunction,
): void {
  if (response.headersSent) return next(error);
  if (error instanceof DomainError) {
    const data = error.data as { retryAfter?: number };
    if (data.retryAfter) response.set('retry-after', String(data.retryAfter));
    response.status(statusOf(error)).json({ errors: [formatError({ message: error.message }, error)] });
    return;
  }
  if (error.status && error.status < 500) {
    response.status(error.status).json({ errors: [formatError(REFUSED, undefined)] });
    return;
  }
  response.status(500).json({ errors: [formatError({ message: error.message }, error)] });
}

function serveWeb(app: NestExpressApplication, folder: string): void {
  const root = resolve(folder);
  app.use('/assets', express.static(`${root}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(root, { index: false, maxAge: '1h' }));
  app.use((request: GraphqlRequest, response: Response, next: NextFunction) => {
    const page =
      request.method === 'GET' && request.accepts(['html', 'json']) === 'html' && !isServerPath(request.path);
    if (!page) return next();
    response.set('cache-control', 'no-cache').sendFile('index.html', { root });
  });
}

function isServerPath(path: string): boolean {
  return /^\/(graphql|api|livez|readyz|healthz|metrics|assets|administration\/files)(\/|$)/.test(path);
}
