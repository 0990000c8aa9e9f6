import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../tools/build.ts';
import { root } from '../tools/root.ts';

/** `npm run bench`: what is measured, against a limit measured in the same run. A target that is not met makes it fail. */
const logs = join(root, 'reports', 'logs');
mkdirSync(logs, { recursive: true });
await build(logs);
for (const bench of [
  'first-load',
  'plan-page',
  'save-one-field',
  'propose-agenda',
  'follow-meeting',
  'table-interaction',
]) {
  console.log(`\n${bench}`);
  await import(`./${bench}.ts`);
}
