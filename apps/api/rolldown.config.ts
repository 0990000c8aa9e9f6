import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entries = ['main', 'worker', 'migrate', 'seed', 'import', 'print-schema', 'create-administrator'].filter((name) => existsSync(here(`src/${name}.ts`)));

/** Our own code is bundled; packages are left to Node, save the helpers of the compiler, absent in production. */
const isPackage = (id: string) => /^[^./]/.test(id) && !id.startsWith('@binome/') && !id.startsWith('@oxc-project/runtime');

/** Puts beside the programs the operations of the web client, the only ones that production accepts. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  generateBundle() {
    const file = here('../../libs/shared/web/src/generated/persisted-documents.json');
    if (existsSync(file)) this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(file, 'utf8') });
  },
};

export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name, here(`src/${name}.ts`)])),
  platform: 'node',
  tsconfig: here('../../tsconfig.json'),
  external: (id, importer) => importer !== undefined && isPackage(id),
  plugins: [trustedDocuments],
  output: {
    dir: here('../../dist/api'),
    format: 'esm',
    sourcemap: true,
    cleanDir: !process.argv.some((argument) => argument === '-w' || argument === '--watch'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});
