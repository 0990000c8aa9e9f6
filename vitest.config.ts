import { defineConfig } from 'vitest/config';

const suite = process.env.BINOME_SUITE ?? 'spec';
const project = process.env.BINOME_PROJECT ?? 'all';

/** One configuration for every project: `spec` needs nothing, `int` needs the PostgreSQL and Redis of the environment. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: suite === 'int' ? ['**/*.int-spec.ts'] : ['**/*.spec.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: suite === 'int' ? 30_000 : 5_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: `reports/${suite}-${project}.json` }]],
    setupFiles: suite === 'int' ? ['reflect-metadata'] : [],
  },
});
