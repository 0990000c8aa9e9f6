import { ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { print, type GraphQLFormattedError } from 'graphql';
import type { Client } from 'graphql-ws';
import { delayBefore } from './back-off.js';
import { documentIdOf } from './document-id.js';
import { emitConnectionEvent, onConnectionEvent } from './events.js';

/** How the server closes a channel whose session is over (graphql-ws protocol). */
const FORBIDDEN = 4403;

/** Subscriptions over one WebSocket, opened with the first of them and closed after the last. */
export function liveLink(uri: string, sendDocuments: boolean): ApolloLink {
  let opening: Promise<Client> | undefined;
  const open = () => (opening ??= openLiveClient(uri));
  return new ApolloLink((operation) => {
    const documentId = documentIdOf(operation.query);
    const payload = {
      operationName: operation.operationName,
      variables: operation.variables,
      query: sendDocuments || !documentId ? print(operation.query) : '',
      ...(documentId && { documentId }),
    };
    return new Observable((observer) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      open().then(
        (client) => {
          if (stopped) return;
          stop = client.subscribe(payload, {
            next: (result) => observer.next(result as ApolloLink.Result),
            complete: () => observer.complete(),
            error: (error) => observer.error(liveError(error)),
          });
        },
        (error: unknown) => observer.error(error),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    });
  });
}

async function openLiveClient(uri: string): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  let interrupted = false;
  let refused = false;
  // Whoever signs in anew ends the session that this channel was opened under: that is no session that expired.
  let renewed = false;
  onConnectionEvent('signed-in', () => (renewed = true));
  return createClient({
    url: uri,
    lazy: true,
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => (refused ? nextSignIn() : wait(delayBefore(retries))),
    on: {
      connecting: () => (renewed = false),
      closed: (event) => {
        const { code } = event as CloseEvent;
        interrupted = code !== 1000;
        refused = code === FORBIDDEN && !renewed;
        if (refused) emitConnectionEvent('session-expired', null);
      },
      connected: (_socket, _payload, retried) => {
        if (retried || interrupted) emitConnectionEvent('reconnected', null);
        interrupted = false;
      },
    },
  });
}

/** The live channel of a person whose session ended waits for the next one. */
function nextSignIn(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onConnectionEvent('signed-in', () => {
      stop();
      resolve();
    });
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function liveError(error: unknown): unknown {
  if (Array.isArray(error)) return new CombinedGraphQLErrors({ errors: error as GraphQLFormattedError[] });
  return error instanceof Error ? error : new Error('The live channel closed');
}
