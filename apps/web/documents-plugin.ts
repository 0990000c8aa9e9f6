import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

export interface DocumentsOptions {
  /** Folder that the code generator writes. */
  generated: string;
  /** Where the server reads the documents it accepts; beside the client, never among what is served. */
  published: string;
}

const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`\s*,?\s*\)/gs;
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const VIRTUAL = 'virtual:document/';

/**
 * Puts the generated document in the place of `graphql(\`…\`)`, so that each screen carries its own operations
 * and not the table of all of them; and gives the server the list of what this client may ask.
 */
export function documentsPlugin({ generated, published }: DocumentsOptions): Plugin {
  return {
    name: 'binome-documents',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:document\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /virtual:document\// },
      handler(id) {
        const source = `${generated}/graphql.ts`;
        this.addWatchFile(source);
        const name = id.slice(id.indexOf(VIRTUAL) + VIRTUAL.length);
        return { code: `export const ${name} = ${documentNamed(name, readFileSync(source, 'utf8'))};`, map: null };
      },
    },
    transform: {
      filter: { id: /\/(libs|apps)\/.*\.tsx?$/, code: '@binome/shared/web/gql' },
      handler(code) {
        const names = new Set<string>();
        const replaced = code.replace(CALL, (call, source: string) => {
          const [, kind, name] = NAME.exec(source) ?? [];
          if (!kind || !name) return call;
          const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
          names.add(document);
          return `(${document})`;
        });
        // On the first line, so that line numbers stay those of the source.
        const imports = [...names].map((name) => `import { ${name} } from '${VIRTUAL}${name}'; `);
        return names.size === 0 ? null : { code: `${imports.join('')}${replaced}`, map: null };
      },
    },
    writeBundle() {
      mkdirSync(dirname(published), { recursive: true });
      copyFileSync(`${generated}/persisted-documents.json`, published);
    },
  };
}

function documentNamed(name: string, source: string): string {
  const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, 'm').exec(source)?.[1];
  if (!found) throw new Error(`${name} is not generated yet: run npm run codegen`);
  return found;
}
