import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';
import { environmentOfRunning } from './data-folder.ts';
import { failureText } from './plain-failure.ts';
import { freePort } from './ports.ts';
import { prepare } from './product.ts';
import { toldSteps } from './steps.ts';

/** `npm run import -- <file>…`: imports into the product that runs here, or into its data when it does not run. */
const data = join(root, '.data');
const files = process.argv.slice(2);

async function importWith(environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/api/import.js'), ...files], {
    cwd: process.env.INIT_CWD ?? root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

try {
  const environment = environmentOfRunning(data);
  if (environment) process.exitCode = await importWith(environment);
  else {
    const run = await prepare({ data, port: await freePort(), step: toldSteps(), given: process.env });
    process.exitCode = await importWith(run.environment).finally(() => run.stop());
  }
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
