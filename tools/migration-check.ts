import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApi } from './generate.ts';
import { failureText, PlainFailure } from './plain-failure.ts';
import { stopAll, type RunningProcess } from './processes.ts';
import { runProgram } from './programs.ts';
import { startServices } from './services.ts';
import { toldSteps } from './steps.ts';

/** `npm run migration:check`: every migration from an empty database, then once more, which must find nothing to do. */
const step = toldSteps();
const data = mkdtempSync(join(tmpdir(), 'binome-migration-'));
const logs = join(data, 'logs');
const running: RunningProcess[] = [];
try {
  const { environment } = await startServices({ data, step, disposable: true, started: (one) => running.push(one) });
  await step('Construction de l’API', () => buildApi(logs));
  const migrate = () => runProgram({ name: 'migration', program: 'dist/api/migrate.js', environment, logs });
  await step('Depuis une base vide', migrate);
  await step('Une seconde fois', migrate);
  if (!readFileSync(join(logs, 'migration.log'), 'utf8').includes('nothing to do')) throw new PlainFailure('La seconde migration a encore changé la base.');
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  await stopAll(running);
  rmSync(data, { recursive: true, force: true });
}
