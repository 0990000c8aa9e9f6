import { connect, type Socket } from 'node:net';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MalwareScanner, ScannerUnavailable, type ScanVerdict } from './malware-scanner.js';

const SILENCE = 60_000;

/** Sends files to clamd by its INSTREAM command, over TCP (`tcp://host:3310`) or a Unix socket (`unix:///run/clamd.sock`). */
export class ClamdScanner extends MalwareScanner {
  readonly isConfigured = true;

  constructor(
    private readonly address: string,
    private readonly silence = SILENCE,
  ) {
    super();
  }

  async scan(source: Readable): Promise<ScanVerdict> {
    const socket = this.dial();
    const answer = answerOf(socket);
    try {
      const sent = pipeline(source, framed(), socket, { end: false }).catch((error: Error) => error);
      const said = await answer;
      // With its answer clamd reads no further, whether it heard the end or found enough before: what is left is broken off.
      socket.destroy();
      return verdictOf(said, await sent);
    } finally {
      source.destroy();
    }
  }

  private dial(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.address);
    const socket = protocol === 'unix:' ? connect(pathname) : connect(Number(port) || 3310, hostname);
    socket.setTimeout(this.silence, () => socket.destroy(new Error('clamd does not answer')));
    return socket;
  }
}

/** The command, then each chunk after its length on four bytes, then a length of nothing. */
function framed(): Transform {
  const lengthOf = (length: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    return bytes;
  };
  const frames = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      this.push(lengthOf(chunk.length));
      done(null, chunk);
    },
    flush(done) {
      done(null, lengthOf(0));
    },
  });
  frames.push('zINSTREAM\0');
  return frames;
}

function answerOf(socket: Socket): Promise<string | Error> {
  return new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\0')) resolve(text);
    });
    socket.on('error', resolve);
    socket.on('close', () => resolve(text));
  });
}

function verdictOf(answer: string | Error, sent: Error | void): ScanVerdict {
  if (typeof answer === 'string') {
    const text = answer.replace(/\0.*$/s, '').trim();
    // Said only after the end of the file: half of one is never clean.
    if (text === 'stream: OK') return { finding: null };
    const [, finding] = /^stream: (.+) FOUND$/.exec(text) ?? [];
    if (finding) return { finding };
    if (text) throw new ScannerUnavailable(text);
  }
  throw new ScannerUnavailable((answer instanceof Error ? answer : sent)?.message ?? 'clamd closed without an answer');
}
