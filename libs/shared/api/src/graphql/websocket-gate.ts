import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { WebSocket, WebSocketServer } from 'ws';
import { DomainError, type Actor } from '@binome/shared/domain';
import { ActorLoader } from '../access/actor-loader.js';
import { CONFIG, type Config } from '../config/config.js';
import { isAllowedOrigin } from '../operations/origin.js';
import { UpgradeDoors } from '../operations/upgrade-doors.js';
import type { GraphqlContext } from './graphql-context.js';
import { formatError } from './graphql-errors.js';
import { armor, MAX_TOKENS, refuseComplexity } from './limits.js';
import { LiveAnswers, type Subscribed } from './live-answers.js';
import { TrustedDocuments } from './trusted-documents.js';

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  actor?: Actor;
}

/** Tells the client to come back later, on another node. */
const COME_BACK = 1012;
const MAX_SUBSCRIPTIONS = 20;
const VALIDATION_FAILED = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
const RECHECK_EVERY = 4_000;
const RECHECKED_TOGETHER = 50;

/** The WebSocket door: same origin, a session, subscriptions only, and the same limits as HTTP. */
@Injectable()
export class WebSocketGate {
  private server: WebSocketServer | null = null;
  private recheck: NodeJS.Timeout | null = null;
  private readonly open = new Map<WebSocket, { cookie: string | undefined; sessionId: string }>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ActorLoader) private readonly actors: ActorLoader,
    @Inject(TrustedDocuments) private readonly documents: TrustedDocuments,
    @Inject(GraphQLSchemaHost) private readonly schemaHost: GraphQLSchemaHost,
    @Inject(UpgradeDoors) private readonly doors: UpgradeDoors,
  ) {}

  /** Opens the door; called once the application listens. */
  start(): void {
    const { schema } = this.schemaHost;
    const answers = new LiveAnswers(resultAsTold);
    this.server = this.doors.open('/graphql', { maxPayload: 100_000 });
    useServer<Record<string, unknown>, Extra>(
      {
        onConnect: (context) => this.connect(context),
        onSubscribe: (context, id, payload) => this.subscribe(schema, context, id, payload),
        subscribe: (args) => answers.subscribe(args as Subscribed),
        // What fails while subscribing or delivering is told as over HTTP: a code and a sentence, never what a fault says of itself.
        onError: (_context, _id, _payload, errors) => errors.map((error) => asTold(error)),
        onNext: (_context, _id, _payload, _args, result) => resultAsTold(result),
        onClose: ({ extra }) => void this.open.delete(extra.socket),
        connectionInitWaitTimeout: 5_000,
      },
      this.server,
    );
    this.recheck = setInterval(() => void this.closeEndedSessions(), RECHECK_EVERY);
  }

  private async connect({ extra }: Context<Record<string, unknown>, Extra>): Promise<boolean> {
    const { request, socket } = extra;
    if (!isAllowedOrigin(request.headers.origin, request.headers.host, this.config)) return false;
    const [actor] = await this.actors.renewed([request.headers.cookie]);
    if (actor?.kind !== 'account') return false;
    extra.actor = actor;
    this.open.set(socket, { cookie: request.headers.cookie, sessionId: actor.sessionId });
    return true;
  }

  private async subscribe(
    schema: GraphQLSchema,
    { extra, subscriptions }: Context<Record<string, unknown>, Extra>,
    id: string,
    payload: SubscribePayload,
  ): Promise<Subscribed | readonly GraphQLError[]> {
    try {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
        throw new DomainError('RATE_LIMITED', { retryAfter: 60 });
      const variables = payload.variables ?? {};
      const { documentId } = payload as { documentId?: unknown };
      const text = this.documents.textOf({ documentId, query: payload.query }) ?? '';
      const document = parse(text, { maxTokens: MAX_TOKENS });
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
        throw new GraphQLError('Only subscriptions', { extensions: { code: 'BAD_REQUEST' } });
      }
      const problems = validate(schema, document, [...specifiedRules, ...armor.validationRules]);
      if (problems.length > 0) return problems.map(({ message }) => new GraphQLError(message, VALIDATION_FAILED));
      refuseComplexity(schema, document, variables, payload.operationName ?? undefined);
      const start = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
      return {
        schema,
        document,
        operationName: payload.operationName,
        variableValues: variables,
        contextValue: this.contextOf(extra),
        asked: JSON.stringify([text, payload.operationName, variables]),
        send: (answer) => extra.socket.send(`${start}${answer}}`),
      };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })];
    }
  }

  private contextOf(extra: Extra): GraphqlContext {
    const actor = extra.actor as Actor;
    return { actor, freshActor: this.actors.following(extra.request.headers.cookie), loaders: new Map() };
  }

  // A session that was revoked loses its sockets within seconds, even if nothing is delivered to them.
  private async closeEndedSessions(): Promise<void> {
    const sessions = [...Map.groupBy(this.open, ([, { sessionId }]) => sessionId).values()];
    for (let first = 0; first < sessions.length; first += RECHECKED_TOGETHER) {
      const some = sessions.slice(first, first + RECHECKED_TOGETHER);
      const actors = await this.actors.renewed(some.map(([one]) => one?.[1].cookie)).catch(() => []);
      for (const [rank, actor] of actors.entries())
        if (actor.kind === 'anonymous')
          for (const [socket] of some[rank] ?? []) socket.close(CloseCode.Forbidden, 'session ended');
    }
  }

  /** Sends the clients to another node. Called before the application closes: closing cuts what is still open, without a code. */
  async stop(): Promise<void> {
    if (this.recheck) clearInterval(this.recheck);
    for (const socket of this.server?.clients ?? []) socket.close(COME_BACK, 'come back');
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }
}

function resultAsTold({ errors, ...result }: ExecutionResult) {
  return errors ? { ...result, errors: errors.map((error) => asTold(error)) } : result;
}

function asTold(error: GraphQLError): GraphQLFormattedError {
  if (error.originalError && !(error.originalError instanceof GraphQLError))
    return formatError({ message: '', ...placeOf(error) }, error.originalError);
  const known = error.extensions.code ? error.toJSON() : { ...error.toJSON(), extensions: { code: 'BAD_REQUEST' } };
  return formatError(known, error);
}

function placeOf({ path }: GraphQLError): Pick<GraphQLFormattedError, 'path'> {
  return path ? { path } : {};
}
