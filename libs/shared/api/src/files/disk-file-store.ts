import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissing, FileStore, type StoredFile } from './file-store.js';
import { flush, type IncomingFile } from './incoming-files.js';

/** Files in a folder that every node shares. Incoming ones are on the same disk: keeping one is a single rename. */
export class DiskFileStore extends FileStore {
  private readonly root: string;

  constructor(filesDir: string) {
    super();
    this.root = join(filesDir, 'kept');
  }

  async keep(key: string, { path }: IncomingFile): Promise<void> {
    const place = this.placeOf(key);
    await mkdir(dirname(place), { recursive: true });
    await rename(path, place);
    // The rename is on the disk too before anybody is told.
    await flush(dirname(place));
  }

  async open(key: string): Promise<Readable> {
    const handle = await open(this.placeOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new FileMissing(key) : error;
    });
    return createReadStream('', { fd: handle });
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  async *list(folder: string): AsyncIterable<StoredFile> {
    for (const shelf of await names(join(this.root, folder))) {
      for (const name of await names(join(this.root, folder, shelf))) {
        const found = await stat(join(this.root, folder, shelf, name)).catch(() => null);
        if (found) yield { key: `${folder}/${name}`, keptAt: found.mtime };
      }
    }
  }

  // 256 shelves, so that no folder grows without end.
  private placeOf(key: string): string {
    const [, folder, name] = /^([a-z]+)\/([\w-]{2,100})$/.exec(key) ?? [];
    if (!folder || !name) throw new Error(`Not a key of the store: ${key}`);
    return join(this.root, folder, name.slice(0, 2), name);
  }
}

async function names(folder: string): Promise<string[]> {
  const found: string[] = [];
  const directory = await opendir(folder).catch(() => null);
  if (directory) for await (const { name } of directory) found.push(name);
  return found;
}
