import { ApolloLink, Observable } from '@apollo/client';
import { parseAndCheckHttpResponse } from '@apollo/client/link/http';
import { print } from 'graphql';
import { documentIdOf } from './document-id.js';

/** A header that no foreign page can send without asking: proof that the request comes from our client. */
export const REQUEST_HEADERS = { 'x-binome-request': '1', 'apollo-require-preflight': 'true' } as const;

/** Sends the name of a document known to the server; the document itself only in development, where it changes all the time. */
export function httpLink(uri: string, sendDocuments: boolean): ApolloLink {
  return new ApolloLink((operation) => {
    const { operationName, variables, query } = operation;
    const documentId = documentIdOf(query);
    const body = {
      ...(documentId && { documentId }),
      ...((sendDocuments || !documentId) && { query: print(query) }),
      operationName,
      variables,
    };
    return new Observable((observer) => {
      const controller = new AbortController();
      fetch(uri, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          ...REQUEST_HEADERS,
          accept: 'application/graphql-response+json,application/json;q=0.9',
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
        signal: controller.signal,
      })
        .then(parseAndCheckHttpResponse(operation))
        .then((result) => {
          observer.next(result as ApolloLink.Result);
          observer.complete();
        })
        .catch((error: unknown) => observer.error(error));
      return () => controller.abort();
    });
  });
}
