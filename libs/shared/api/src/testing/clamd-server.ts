import { rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What the test scanner takes for malware, wherever it stands in a file. */
export const TEST_MALWARE = 'BINOME-TEST-MALWARE';

/** A scanner on loopback that speaks clamd's INSTREAM: it may refuse a size, be slow, or be away. */
export class ClamdServer {
  /** Whole files received so far. */
  scanned = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly limit = 1_000_000) {
    this.server = createServer((socket) => this.serve(socket));
  }

  /** Listens on a free port, on the Unix socket of this path, or on the port where another one was; gives the address. */
  async open(path?: string, port = 0): Promise<string> {
    await new Promise<void>((resolve) =>
      path ? this.server.listen(path, resolve) : this.server.listen(port, '127.0.0.1', resolve),
    );
    return path ? `unix://${path}` : `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(path?: string): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    if (path) rmSync(path, { force: true });
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const answer = this.verdict(received);
      if (answer) socket.end(`${answer}\0`);
    });
  }

  private verdict(received: Buffer): string | null {
    const command = Buffer.from('zINSTREAM\0');
    if (received.length < command.length) return null;
    if (!received.subarray(0, command.length).equals(command)) return 'UNKNOWN COMMAND';
    const file: Buffer[] = [];
    let place = command.length;
    while (received.length >= place + 4) {
      const length = received.readUInt32BE(place);
      if (length === 0) return this.judge(Buffer.concat(file));
      if (received.length < place + 4 + length) return null;
      file.push(received.subarray(place + 4, place + 4 + length));
      place += 4 + length;
      if (place > this.limit) return 'INSTREAM size limit exceeded. ERROR';
    }
    return null;
  }

  private judge(file: Buffer): string {
    this.scanned += 1;
    return file.includes(TEST_MALWARE) ? 'stream: Binome.Test.Malware FOUND' : 'stream: OK';
  }
}
