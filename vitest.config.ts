import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const suite = process.env.BINOME_SUITE ?? 'spec';

/** One configuration for all: `spec` needs nothing, `int` needs the PostgreSQL and Redis of the environment. */
export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    // Node gives Nest and Apollo the CommonJS build: two copies of graphql do not recognise each other's classes.
    alias: [{ find: /^graphql$/, replacement: resolve('node_modules/graphql/index.js') }],
  },
  test: {
    include: suite === 'int' ? ['**/*.int-spec.ts'] : ['**/*.spec.{ts,tsx}'],
    environment: 'node',
    // A test that waits for PostgreSQL leaves its core to another one.
    maxWorkers: suite === 'int' ? 3 : 2,
    // Bringing modules in costs more than most tests: files that follow one another in a worker share them.
    isolate: false,
    // What hangs is ended; how fast a test is on a busy machine says nothing of what it tests.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: `reports/${suite}.json` }]],
    setupFiles: suite === 'int' ? ['reflect-metadata'] : [],
  },
});
