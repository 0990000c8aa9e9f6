import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClamdServer, TEST_MALWARE } from '../testing/clamd-server.js';
import { ClamdScanner } from './clamd-scanner.js';
import { ScannerUnavailable } from './malware-scanner.js';

const path = join(tmpdir(), `binome-clamd-${process.pid}.sock`);
const large = (mark = ''): Readable =>
  Readable.from([...Array.from({ length: 50 }, () => Buffer.alloc(10_000, 'a')), mark]);

describe.each([
  ['TCP', undefined],
  ['a Unix socket', path],
])('clamd over %s', (_name, socket) => {
  const server = new ClamdServer();
  let scanner: ClamdScanner;
  beforeAll(async () => {
    scanner = new ClamdScanner(await server.open(socket));
  });
  afterAll(() => server.close(socket));

  it('finds nothing in a clean file', async () => {
    expect(await scanner.scan(large())).toEqual({ finding: null });
    expect(await scanner.scan(Readable.from([]))).toEqual({ finding: null });
    expect(server.scanned).toBe(2);
  });

  it('names what it finds', async () => {
    expect(await scanner.scan(large(TEST_MALWARE))).toEqual({ finding: 'Binome.Test.Malware' });
  });

  it('scans several files at once', async () => {
    const verdicts = await Promise.all([large(), large(TEST_MALWARE), large()].map((file) => scanner.scan(file)));
    expect(verdicts.map(({ finding }) => finding)).toEqual([null, 'Binome.Test.Malware', null]);
  });
});

describe('clamd without a verdict', () => {
  it('is unavailable when nobody listens', async () => {
    const scan = new ClamdScanner('tcp://127.0.0.1:1').scan(large());
    await expect(scan).rejects.toBeInstanceOf(ScannerUnavailable);
  });

  it('is unavailable, not clean, when it refuses the size or closes in the middle', async () => {
    const small = new ClamdServer(20_000);
    const scanner = new ClamdScanner(await small.open());
    await expect(scanner.scan(large())).rejects.toThrow('INSTREAM size limit exceeded');
    const waiting = scanner.scan(new Readable({ read: () => undefined }));
    setTimeout(() => void small.close(), 100);
    await expect(waiting).rejects.toBeInstanceOf(ScannerUnavailable);
  });

  it('is unavailable when it says nothing for too long', async () => {
    const server = new ClamdServer();
    const scanner = new ClamdScanner(await server.open(), 200);
    await expect(scanner.scan(new Readable({ read: () => undefined }))).rejects.toThrow('clamd does not answer');
    await server.close();
  });
});
