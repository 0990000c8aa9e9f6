import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accepts, freePort } from './ports.ts';
import { startProcess, type RunningProcess } from './processes.ts';

/** Starts the local mailbox (maildev): every mail of the product lands there and nowhere else. */
export async function startMailbox(
  options: { folder: string; logs: string; webPort?: number },
  onUnexpectedExit?: (reason: string) => void,
): Promise<RunningProcess & { smtpUrl: string; mailboxUrl: string }> {
  const smtp = await freePort();
  const web = options.webPort ?? (await freePort());
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true });
  const program = join(dirname(fileURLToPath(import.meta.resolve('maildev'))), 'bin', 'maildev.js');
  const server = await startProcess(
    {
      name: 'maildev',
      command: process.execPath,
      args: [program, '--ip', '127.0.0.1', '--smtp', String(smtp), '--web-ip', '127.0.0.1', '--web', String(web), '--mail-directory', folder],
      logs: options.logs,
      stopWithin: 3_000,
      ready: async () => (await accepts(smtp)) && (await accepts(web)),
    },
    onUnexpectedExit,
  );
  return Object.assign(server, { smtpUrl: `smtp://127.0.0.1:${smtp}`, mailboxUrl: `http://127.0.0.1:${web}` });
}
