import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`\s*,?\s*\)/gs;
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Puts the generated document in the place of `graphql(\`…\`)`, so that each screen carries its own operations
 * and not the table of all of them.
 */
export function documentsPlugin(): Plugin {
  return {
    name: 'binome-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(libs|apps)\/.*\.tsx?$/, code: '@binome/shared/web/gql' },
      handler(code) {
        const imported = new Set<string>();
        const replaced = code.replace(CALL, (call, source: string) => {
          const [, kind, name] = NAME.exec(source) ?? [];
          if (!kind || !name) return call;
          const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
          imported.add(document);
          return `(${document})`;
        });
        if (imported.size === 0) return null;
        return { code: `${documentImports(imported)}${replaced}`, map: null };
      },
    },
  };
}

/** On the first line, so that line numbers stay those of the source. */
function documentImports(names: ReadonlySet<string>): string {
  return `import { ${[...names].join(', ')} } from '@binome/shared/web/documents'; `;
}
