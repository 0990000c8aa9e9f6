import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { root } from './root.ts';
import { buildApi, generateDocuments, printSchema } from './generate.ts';
import { failureText } from './plain-failure.ts';
import { stopAll, type RunningProcess } from './processes.ts';
import { runProgram } from './programs.ts';
import { startServices } from './services.ts';
import { toldSteps } from './steps.ts';

/** `npm run codegen`: prints the schema from the code of the API, then the types of the operations from the schema. */
const step = toldSteps();
const data = mkdtempSync(join(tmpdir(), 'binome-codegen-'));
const logs = join(data, 'logs');
const running: RunningProcess[] = [];
try {
  const { environment } = await startServices({ data, step, given: process.env, disposable: true, started: (one) => running.push(one) });
  await step('Construction de l’API', () => buildApi(logs));
  await step('Migration', () => runProgram({ name: 'migration', program: 'dist/api/migrate.js', environment, logs }));
  await step('Schéma GraphQL', () => printSchema(root, environment, logs));
  await step('Types des opérations', () => generateDocuments(logs));
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  await stopAll(running);
  if (!process.exitCode) rmSync(data, { recursive: true, force: true });
}
