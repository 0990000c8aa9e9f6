import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { freePort, startProduct } from '@binome/tools';

/** Starts the product as `npm start` does, on free ports and on data of its own, and stops it after the journeys. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'binome-journeys-'));
  const product = await startProduct({
    data,
    port: await freePort(),
    disposable: true,
    environment: { GRAPHQL_DOCUMENTS: 'trusted', REQUESTS_PER_MINUTE: '100000' },
  }).catch((error: unknown) => {
    keepLogs(data);
    throw error;
  });
  process.env.BINOME_URL = product.url;
  process.env.BINOME_MAILBOX_URL = product.mailboxUrl;
  process.env.BINOME_ENVIRONMENT = JSON.stringify(product.environment);
  return async () => {
    await product.stop();
    keepLogs(data);
    rmSync(data, { recursive: true, force: true });
  };
}

/** The logs of the programs, beside the traces of the journeys. */
function keepLogs(data: string): void {
  cpSync(join(data, 'logs'), fileURLToPath(new URL('../../reports/logs/journeys', import.meta.url)), {
    recursive: true,
  });
}
