import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { S3Server } from '../testing/s3-server.js';
import { fileStoreOf } from './configured-files.js';
import { FileMissing, type FileStore } from './file-store.js';
import { IncomingFiles } from './incoming-files.js';

const filesDir = mkdtempSync(join(tmpdir(), 'binome-files-'));
const incoming = new IncomingFiles({ filesDir });
const s3 = new S3Server();
afterAll(async () => {
  await s3.close();
  rmSync(filesDir, { recursive: true });
});

const left = () => readdir(join(filesDir, 'incoming')).catch(() => []);

/** What both stores promise. */
describe.each(['disk', 's3'] as const)('the store on %s', (kind) => {
  let store: FileStore;
  beforeAll(async () => {
    store = await fileStoreOf({ filesDir, s3: kind === 's3' ? await s3.open() : null });
  });
  const keep = async (bytes: Buffer, key = `documents/${randomUUID()}`): Promise<string> => {
    const file = await incoming.receive(Readable.from([bytes]));
    await store.keep(key, file);
    await incoming.discard(file);
    return key;
  };
  const listed = async (folder: string): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key, keptAt } of store.list(folder)) {
      expect(Math.abs(Date.now() - keptAt.getTime())).toBeLessThan(60_000);
      keys.push(key);
    }
    return keys.sort();
  };

  it('gives back what it keeps, to the byte, and nothing stays where it came in', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
    const key = await keep(bytes);
    expect((await buffer(await store.open(key))).equals(bytes)).toBe(true);
    expect(await left()).toEqual([]);
  });

  it('says that a file is missing', async () => {
    await expect(store.open(`documents/${randomUUID()}`)).rejects.toBeInstanceOf(FileMissing);
  });

  it('lists what stands in a folder, all of it, and forgets what is removed, even twice', async () => {
    const folder = 'essais';
    const keys = await Promise.all([1, 2, 3, 4, 5].map((n) => keep(Buffer.from(`${n}`), `${folder}/${randomUUID()}`)));
    expect(await listed(folder)).toEqual([...keys].sort());
    await store.remove(keys[0] ?? '');
    await store.remove(keys[0] ?? '');
    expect(await listed(folder)).toEqual(keys.slice(1).sort());
    await expect(store.open(keys[0] ?? '')).rejects.toBeInstanceOf(FileMissing);
  });
});

describe('the store on s3', () => {
  it('is refused with another secret', async () => {
    const server = new S3Server();
    const settings = await server.open();
    const store = await fileStoreOf({ filesDir, s3: { ...settings, secretAccessKey: 'autre' } });
    await expect(store.open('documents/x1')).rejects.toThrow('SignatureDoesNotMatch');
    await server.close();
  });

  it('keeps nothing of bytes that are not those that came in', async () => {
    const server = new S3Server();
    const store = await fileStoreOf({ filesDir, s3: await server.open() });
    const file = await incoming.receive(Readable.from([Buffer.from('entier')]));
    const other = await incoming.receive(Readable.from([Buffer.from('autre!')]));
    await expect(store.keep('documents/x1', { ...file, path: other.path })).rejects.toThrow('BadDigest');
    expect(server.objects.size).toBe(0);
    await Promise.all([incoming.discard(file), incoming.discard(other)]);
    await server.close();
  });
});

describe('incoming files', () => {
  it('leave nothing when they break', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('début');
        throw new Error('coupé');
      })(),
    );
    await expect(incoming.receive(broken)).rejects.toThrow('coupé');
    expect(await left()).toEqual([]);
  });

  it('are swept once nobody writes to them, and not before', async () => {
    const [old, fresh] = [await incoming.receive(Readable.from(['a'])), await incoming.receive(Readable.from(['b']))];
    await utimes(old.path, new Date(0), new Date(0));
    expect(await incoming.sweep()).toBe(1);
    expect(await left()).toEqual([fresh.path.split('/').at(-1)]);
    await incoming.discard(fresh);
  });
});
