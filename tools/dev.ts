import { join } from 'node:path';
import { forgetBuild } from './build.ts';
import { buildApi } from './generate.ts';
import { serveUntilStopped } from './launch.ts';
import { freePort, portFrom } from './ports.ts';
import { prepare } from './product.ts';
import { startProcess } from './processes.ts';
import { startProgram } from './programs.ts';
import { root } from './root.ts';
import { toldSteps } from './steps.ts';
import { welcome } from './welcome.ts';

/** `npm run dev`: the product with reload. Vite serves the web client and hands the rest to the API. */
async function startDevelopment(onUnexpectedExit: (reason: string) => void) {
  const port = portFrom(process.env.PORT);
  const step = toldSteps();
  forgetBuild();
  const run = await prepare({ data: join(root, '.data'), port, step, given: process.env, build: buildApi, onUnexpectedExit });
  const { environment } = run;
  const apiPort = await freePort();
  const api = `http://127.0.0.1:${apiPort}`;
  const watched = { logs: run.logs, nodeArguments: ['--watch', '--watch-preserve-output'] };
  try {
    await step('API, tâches de fond et page, avec rechargement', async () => {
      const rolldown = join(root, 'node_modules/.bin/rolldown');
      const bundler = { name: 'rolldown', command: rolldown, args: ['-c', 'apps/api/rolldown.config.ts', '--watch'], cwd: root, logs: run.logs };
      run.started(await startProcess(bundler, onUnexpectedExit));
      const apiEnvironment = { ...environment, PORT: String(apiPort), WEB_DIR: '' };
      run.started(await startProgram({ ...watched, name: 'api', program: 'dist/api/main.js', environment: apiEnvironment, readyAt: `${api}/readyz` }));
      run.started(await startProgram({ ...watched, name: 'worker', program: 'dist/api/worker.js', environment }));
      const web = { ...watched, nodeArguments: [], name: 'vite', program: 'tools/dev-web.ts', environment: { PORT: String(port), API_URL: api } };
      run.started(await startProgram({ ...web, readyAt: `http://localhost:${port}/` }, onUnexpectedExit));
    });
  } catch (error) {
    await run.stop();
    throw error;
  }
  return { url: `http://localhost:${port}`, mailboxUrl: run.mailboxUrl, stop: run.stop };
}

console.log('Binôme démarre, avec rechargement');
await serveUntilStopped(startDevelopment, (product) => console.log(`${welcome(product)}  Journaux      .data/logs/\n`));
