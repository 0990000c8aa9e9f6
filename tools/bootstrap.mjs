// The very first step of every command: needs only Node 20 and npm, installs the rest, then goes on with the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [command = 'start', ...rest] = process.argv.slice(2);

/** @param {string} line @returns {never} */
function fail(line) {
  console.error(line);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** True when node_modules holds exactly what package-lock.json asks for (optional packages depend on the machine). */
function installed() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json')) || !existsSync(join(bin, 'node'))) return false;
  const here = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) => path === '' || (here[path] ? here[path].version === wanted.version : wanted.optional),
  );
}

function install() {
  console.log('Installation des dépendances (npm ci), une à trois minutes la première fois…');
  const result = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (result.error || result.status !== 0) fail("L'installation des dépendances a échoué : vérifiez l'accès au registre npm, puis relancez la même commande.");
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node ${process.versions.node} est trop ancien : installez Node 20 ou plus récent.`);
if (!installed()) install();

// A command of another folder is named by its path: `faults/run`.
const program = join(root, command.includes('/') ? '' : 'tools', `${command}.ts`);
const child = spawn(join(bin, 'node'), [program, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// Ctrl-C in a terminal reaches the child twice, which stops once; a signal sent to this process alone reaches it too.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
// When npm alone is asked to stop, it goes without a word to this process, which then sees its parent change.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
child.on('error', (error) => fail(error.message));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
