import { ApolloClient, ApolloLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { problemOf } from '../problems/problem.js';
import { emitConnectionEvent } from './events.js';
import { httpLink } from './http-link.js';
import { liveLink } from './live-link.js';

export interface ClientOptions {
  /** Sends whole documents besides their names: development only. */
  sendDocuments: boolean;
  /** How each topic's types live in the cache. */
  typePolicies?: TypePolicies;
  uri?: string;
}

/** The client of the API: queries and mutations by HTTP, subscriptions by WebSocket. */
export function createApolloClient({ sendDocuments, typePolicies, uri = '/graphql' }: ClientOptions): ApolloClient {
  const onError = new ErrorLink(({ error }) => {
    if (problemOf(error).code === 'UNAUTHENTICATED') emitConnectionEvent('session-expired', null);
  });
  const transport = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    liveLink(webSocketAddress(uri), sendDocuments),
    httpLink(uri, sendDocuments),
  );
  return new ApolloClient({
    link: ApolloLink.from([onError, transport]),
    cache: new InMemoryCache({ typePolicies }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    devtools: { enabled: sendDocuments },
  });
}

function webSocketAddress(uri: string): string {
  const address = new URL(uri, window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
