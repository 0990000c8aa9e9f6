import type { ArchiveFacts } from '@binome/documents/domain';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

const MOST_PARTS = 20_000;
const LONGEST_DECLARATION = 1_000_000;
const DECLARATIONS = ['[Content_Types].xml', 'mimetype'];

/** Reads the list of an archive and the part that says what it is; nothing else is unpacked. Null when it cannot be listed. */
export async function archiveFacts(path: string): Promise<ArchiveFacts | null> {
  const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false }).catch(() => null);
  if (!zip) return null;
  try {
    return await listed(zip);
  } catch {
    return null;
  } finally {
    zip.close();
  }
}

async function listed(zip: ZipFile): Promise<ArchiveFacts | null> {
  if (zip.entryCount > MOST_PARTS) return null;
  const parts = new Map<string, Entry>();
  for await (const part of zip.eachEntry()) {
    // Two parts under one name: what is checked here is not what another reader opens.
    if (parts.has(part.fileName)) return null;
    parts.set(part.fileName, part);
  }
  const declaration = DECLARATIONS.map((name) => parts.get(name)).find((part) => part !== undefined);
  return {
    names: [...parts.keys()],
    isEncrypted: [...parts.values()].some((part) => part.isEncrypted()),
    declared: declaration ? await textOf(zip, declaration) : '',
  };
}

async function textOf(zip: ZipFile, part: Entry): Promise<string> {
  if (part.isEncrypted() || part.uncompressedSize > LONGEST_DECLARATION) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(part)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
