import { join } from 'node:path';
import { runToEnd } from './processes.ts';
import { root } from './root.ts';

/** Its cache only: neither daemon, nor terminal interface, nor cloud. */
const nxEnvironment = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };

/** Runs targets on every project that has them, two at a time, with the cache; the output goes to `<logs>/<name>.log`. */
export function runTargets(name: string, targets: string[], logs: string, environment: Record<string, string> = {}): Promise<void> {
  return runToEnd({
    name,
    command: process.execPath,
    args: [join(root, 'node_modules/.bin/nx'), 'run-many', '-t', ...targets, '--parallel=2', '--outputStyle=static'],
    cwd: root,
    env: { ...process.env, ...nxEnvironment, FORCE_COLOR: '0', ...environment },
    logs,
  });
}
