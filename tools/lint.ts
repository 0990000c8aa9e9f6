import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTargets } from './nx.ts';
import { root } from './root.ts';

/** `npm run lint`: the rules of the code and the boundaries between modules. */
const logs = join(root, 'reports', 'logs');
await runTargets('lint', ['lint'], logs).catch(() => (process.exitCode = 1));
process.stdout.write(readFileSync(join(logs, 'lint.log'), 'utf8'));
