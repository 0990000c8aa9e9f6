import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTargets } from './nx.ts';
import { root } from './root.ts';

const sources = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const stampFile = join(root, 'dist', '.sources');

/** True when the programs were built from the sources as they stand. */
export function isBuilt(): boolean {
  return (
    existsSync(join(root, 'dist/api/main.js')) &&
    existsSync(join(root, 'dist/web/index.html')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === sourcesStamp()
  );
}

/** Builds the API, the worker and the web client through Nx, whose cache makes a build already done short. */
export async function build(logs: string): Promise<void> {
  const stamp = sourcesStamp();
  await runTargets('construction', ['build'], logs);
  writeFileSync(stampFile, stamp);
}

/** To be called by what writes the programs by other ways. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true });
}

/** Fingerprint of names, sizes and instants of change: cheap, and wrong only towards building once more. */
function sourcesStamp(): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    const stat = statSync(join(root, path));
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name));
    else hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`);
  };
  for (const source of sources) if (existsSync(join(root, source))) visit(source);
  return hash.digest('hex');
}
