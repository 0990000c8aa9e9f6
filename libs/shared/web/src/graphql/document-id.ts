import type { DocumentNode } from 'graphql';

/** The sha256 that the code generator embedded in a document; undefined for a document it does not know. */
export function documentIdOf(document: DocumentNode): string | undefined {
  return (document as DocumentNode & { __meta__?: { hash?: string } }).__meta__?.hash;
}
