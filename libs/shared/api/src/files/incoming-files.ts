import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** A file that came whole, in a place of its own until it is kept or given up. */
export interface IncomingFile {
  path: string;
  size: number;
  sha256: string;
}

/** Where files stand while they come: never among those that are kept, so that one cut in the middle is nowhere to be read. */
@Injectable()
export class IncomingFiles {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { filesDir }: Pick<Config, 'filesDir'>) {
    this.folder = join(filesDir, 'incoming');
  }

  /** Writes the stream to the disk; nothing remains of one that breaks. */
  async receive(source: Readable): Promise<IncomingFile> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      await flush(path);
      return { path, size, sha256: hash.digest('hex') };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  discard({ path }: IncomingFile): Promise<void> {
    return rm(path, { force: true });
  }

  /** Removes what a process that died was receiving; returns how many. A file that still comes is written to all the time. */
  async sweep(olderThanSeconds = 600): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    const oldest = Date.now() - olderThanSeconds * 1_000;
    let removed = 0;
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (!found || found.mtimeMs > oldest) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}

/** On the disk itself before anybody is told that it is kept. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
