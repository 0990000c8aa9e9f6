import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { documentsPlugin } from './documents-plugin.ts';
import { franceOutlinePlugin } from './france-outline-plugin.ts';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const api = `http://localhost:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: 'static',
  resolve: { tsconfigPaths: true },
  plugins: [
    { ...localesPlugin.vite({ locales: ['fr-FR'] }), enforce: 'pre' },
    documentsPlugin({
      generated: `${workspace}libs/shared/web/src/generated`,
      published: `${workspace}dist/persisted-documents.json`,
    }),
    franceOutlinePlugin(),
    react(),
  ],
  build: {
    outDir: `${workspace}dist/web`,
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2023',
    // Inlined files would need `data:` in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      treeshake: {
        // A library's face names all its screens: only what a screen uses comes with it.
        moduleSideEffects: [{ test: /\/libs\/[^/]+\/(web|domain)\/src\/(?!styles\.ts).*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': { target: api },
    },
  },
});
