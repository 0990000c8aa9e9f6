import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { GraphqlContext } from './graphql-context.js';

/** The fields that a document asks for, by type; those under a condition included. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

const documents = new WeakMap<DocumentNode, Asked>();

/** What a document asks for; found once for each that Apollo keeps. */
export function askedBy(schema: GraphQLSchema, document: DocumentNode): Asked {
  const known = documents.get(document);
  if (known) return known;
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  const note = (type: string, field: string): void => {
    const fields = asked.get(type);
    if (fields) fields.add(field);
    else asked.set(type, new Set([field]));
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => note(types.getParentType()?.name ?? '', name.value),
    }),
  );
  documents.set(document, asked);
  return asked;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The fields of this type that the request asks for, so that what nobody asks is not read; null when it is not known. */
export function fieldsAsked({ asked }: GraphqlContext, type: string): ReadonlySet<string> | null {
  return asked ? (asked.get(type) ?? NOTHING) : null;
}
