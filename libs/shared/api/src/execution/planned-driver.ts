import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { PlannedOperations } from './planned-operations.js';

/** Apollo as Nest sets it up, save that operations run by plans. */
@Injectable()
export class PlannedDriver extends ApolloDriver {
  override async start({ schema, ...options }: ApolloDriverConfig): Promise<void> {
    if (!schema) throw new Error('No schema to serve');
    const gateway = { gateway: executing(schema) };
    await super.start({ ...options, ...gateway });
  }
}

// What Apollo calls a gateway is the one place where it hands the execution over.
function executing(schema: GraphQLSchema): GatewayInterface {
  const operations = new PlannedOperations(schema);
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        operations.run({ document, operationName, variables: request.variables, context }),
    }),
    stop: async () => undefined,
  };
}
