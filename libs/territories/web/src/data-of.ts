import type { TypedDocumentNode } from '@apollo/client';

/** What an operation answers. */
export type DataOf<Document> = Document extends TypedDocumentNode<infer Data, never> ? Data : never;
