import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { TABLE_LIMITS } from '@binome/shared/domain';
import { refuseTable, TableRefused } from './table-refused.js';

const RATIO_BEGINS_AT = 1_000_000;
const MACROS = /(^|\/)vbaproject\.bin$|^xl\/(macrosheets|dialogsheets|activex)\/|^(basic|scripts)\//i;

/** An archive whose list of parts was read and judged; nothing of it is unpacked until a part is asked for. */
export class BoundedArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Refuses an archive by what it says of itself: number of parts, sizes, ratio, protection, macros. */
  static async open(bytes: Buffer): Promise<BoundedArchive> {
    const zip = await opened(bytes);
    const parts = await listed(zip);
    const declared = [...parts.values()].reduce((total, part) => total + part.uncompressedSize, 0);
    if (declared > TABLE_LIMITS.unpackedBytes) refuseTable('UNPACKS_TOO_LARGE', {});
    if (declared > RATIO_BEGINS_AT && declared > bytes.length * TABLE_LIMITS.ratio)
      refuseTable('UNPACKS_TOO_LARGE', {});
    if ([...parts.values()].some((part) => part.isEncrypted())) refuseTable('ENCRYPTED', {});
    if ([...parts.keys()].some((name) => MACROS.test(name))) refuseTable('MACROS', {});
    return new BoundedArchive(zip, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** The bytes of a part as they unpack; reading fails as soon as there are more than the archive says. */
  async stream(name: string): Promise<Readable> {
    const part = this.parts.get(name) ?? refuseTable('BROKEN_FILE', {});
    return this.zip.openReadStreamPromise(part).catch(asRefusal);
  }

  /** A short part as text. */
  async text(name: string): Promise<string> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of await this.stream(name)) chunks.push(chunk as Buffer);
    } catch (error) {
      asRefusal(error);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  return fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }).catch(
    asRefusal,
  );
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > TABLE_LIMITS.entries) refuseTable('TOO_MANY_PARTS', {});
  const parts = new Map<string, Entry>();
  try {
    for await (const part of zip.eachEntry()) {
      // Two parts under one name: what one reader checks is not what another one opens.
      if (parts.has(part.fileName)) refuseTable('BROKEN_FILE', {});
      parts.set(part.fileName, part);
    }
  } catch (error) {
    asRefusal(error);
  }
  return parts;
}

/** What an archive that cannot be read is refused for. */
export function asRefusal(error: unknown): never {
  if (error instanceof TableRefused) throw error;
  const message = error instanceof Error ? error.message : '';
  return /too many bytes/.test(message) ? refuseTable('UNPACKS_TOO_LARGE', {}) : refuseTable('BROKEN_FILE', {});
}
