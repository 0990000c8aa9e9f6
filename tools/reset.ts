import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { requireIdle } from './data-folder.ts';
import { failureText } from './plain-failure.ts';
import { shelterOf } from './postgres.ts';

/** `npm run reset`: forgets the local data, after having checked that nothing runs on them. */
const data = join(root, '.data');
try {
  for (const folder of [data, join(data, 'cluster')]) await requireIdle(folder);
  const folders = [data, shelterOf(join(data, 'postgresql')), shelterOf(join(data, 'cluster', 'postgresql'))];
  for (const folder of folders.filter((one) => existsSync(one))) rmSync(folder, { recursive: true, force: true });
  console.log('Les données locales sont effacées : « npm start » repart de zéro.');
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
