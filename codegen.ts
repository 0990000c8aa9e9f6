import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations that screens send, and the list of documents that the server accepts. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['libs/*/web/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}', '!libs/shared/web/src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './libs/shared/web/src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: true,
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      // The client adds __typename to what it sends: the accepted document holds it from the start.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', LocalDate: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
