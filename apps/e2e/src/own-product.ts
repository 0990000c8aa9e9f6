import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startProduct } from '@binome/tools';

/** Starts the product as `npm start` does, on free ports and on data of its own, for the journeys of one worker. */
export async function startOwnProduct(worker: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'binome-journeys-'));
  const product = await startProduct({
    data,
    port: await freePort(),
    disposable: true,
    environment: { GRAPHQL_DOCUMENTS: 'trusted', REQUESTS_PER_MINUTE: '100000' },
  }).catch((error: unknown) => {
    keepLogs(data, worker);
    throw error;
  });
  process.env.BINOME_URL = product.url;
  process.env.BINOME_MAILBOX_URL = product.mailboxUrl;
  const stop = async () => {
    await product.stop();
    keepLogs(data, worker);
    rmSync(data, { recursive: true, force: true });
  };
  return { url: product.url, stop };
}

/** The logs of the programs, beside those of the other steps. */
function keepLogs(data: string, worker: number): void {
  const kept = fileURLToPath(new URL(`../../../reports/logs/journeys-${worker}`, import.meta.url));
  cpSync(join(data, 'logs'), kept, { recursive: true });
}
