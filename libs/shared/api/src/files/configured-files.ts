import type { Config } from '../config/config.js';
import { ClamdScanner } from './clamd-scanner.js';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { NoScanner, type MalwareScanner } from './malware-scanner.js';

/** The store that the configuration names; the client of S3 is read only where it serves. */
export async function fileStoreOf({ s3, filesDir }: Pick<Config, 's3' | 'filesDir'>): Promise<FileStore> {
  if (!s3) return new DiskFileStore(filesDir);
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(s3);
}

export function scannerOf({ clamdUrl }: Pick<Config, 'clamdUrl'>): MalwareScanner {
  return clamdUrl ? new ClamdScanner(clamdUrl) : new NoScanner();
}
