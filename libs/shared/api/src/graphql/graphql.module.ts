import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { PlannedDriver } from '../execution/planned-driver.js';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ANONYMOUS, type Actor } from '@binome/shared/domain';
import type { RequestReads } from '../database/request-reads.js';
import type { Freshen } from '../live/live-stream.js';
import { askedBy } from './asked.js';
import { formatError } from './graphql-errors.js';
import type { GraphqlContext } from './graphql-context.js';
import { armor, MAX_TOKENS, refuseComplexity } from './limits.js';

/** A request as the HTTP set-up hands it to GraphQL. */
export interface GraphqlRequest extends Request {
  actor?: Actor;
  freshActor?: Freshen;
  reads?: RequestReads;
  operationName?: string;
}

// Rules that need the schema and the variables, and the end of the request's reads before the answer leaves.
const operationPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName, contextValue }) {
        const req = contextValue.req as GraphqlRequest | undefined;
        if (req && operationName) req.operationName = operationName;
        contextValue.asked = askedBy(schema, document);
        refuseComplexity(schema, document, request.variables ?? {}, request.operationName);
      },
      async willSendResponse({ contextValue }) {
        await (contextValue.req as GraphqlRequest | undefined)?.reads?.release();
      },
    };
  },
};

function contextOf({ req, res }: { req: GraphqlRequest; res: Response }): GraphqlContext {
  const actor = req.actor ?? ANONYMOUS;
  return { actor, freshActor: req.freshActor ?? (() => actor), loaders: new Map(), req, res };
}

/** GraphQL over HTTP: code-first schema, limits, CSRF prevention. WebSocket has its own gate. */
export function graphqlModule(schemaFile: string | true = true): DynamicModule {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: PlannedDriver,
    path: '/graphql',
    autoSchemaFile: schemaFile,
    sortSchema: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    playground: false,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: armor.validationRules,
    plugins: [ApolloServerPluginCacheControlDisabled(), ...armor.plugins, operationPlugin],
    formatError,
    context: contextOf,
    buildSchemaOptions: { numberScalarMode: 'float' },
  });
}
