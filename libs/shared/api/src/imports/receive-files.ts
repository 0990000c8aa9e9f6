import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { DomainError } from '@binome/shared/domain';

/** A received file: a name that is only ever shown, and its bytes. */
export interface ReceivedFile {
  name: string;
  bytes: Buffer;
}

/** What a multipart request brings. `tooLarge` names the file that went over the limit: then nothing else is told. */
export interface ReceivedForm {
  fields: ReadonlyMap<string, string>;
  files: ReceivedFile[];
  tooLarge: string | null;
}

export interface ReceivingLimits {
  files: number;
  /** Bytes of all files together: they are in memory at once. */
  bytes: number;
}

const LONGEST_NAME = 120;
const MOST_FIELDS = 4;

/** Receives the files of a request, never more than the limits: too large a one is refused while it comes, and nothing is kept. */
export function receiveForm(request: IncomingMessage, limits: ReceivingLimits): Promise<ReceivedForm> {
  const fields = new Map<string, string>();
  const files: ReceivedFile[] = [];
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(malformed());
    const parser = openParser(request, limits.files);
    if (!parser) return refuse();
    let total = 0;
    let tooLarge: string | null = null;
    const stop = (name: string): void => {
      tooLarge = name;
      request.unpipe(parser);
      // The rest is thrown away as it comes: a connection cut short would hide the answer from the browser.
      request.resume();
      resolve({ fields, files: [], tooLarge });
    };
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      const name = plainName(filename);
      stream.on('data', (chunk: Buffer) => {
        total += chunk.length;
        if (tooLarge !== null) return;
        if (total > limits.bytes) return stop(name);
        chunks.push(chunk);
      });
      stream.on('error', refuse);
      stream.on('end', () => files.push({ name, bytes: Buffer.concat(chunks) }));
    });
    parser.on('filesLimit', refuse);
    parser.on('error', refuse);
    parser.on('close', () => resolve({ fields, files, tooLarge }));
    request.on('aborted', refuse);
    request.pipe(parser);
  });
}

function malformed(): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [{ field: 'files', problem: 'invalid' }] });
}

function openParser(request: IncomingMessage, files: number): busboy.Busboy | null {
  try {
    const limits = { files, fields: MOST_FIELDS, fieldSize: 1_000, parts: files + MOST_FIELDS, headerPairs: 20 };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return null;
  }
}

// No folder, no control character, no line break, not too long.
function plainName(filename: string | undefined): string {
  const last = (filename ?? '').split(/[\\/]/).at(-1) ?? '';
  const name = last
    .replace(/[\p{C}"<>]/gu, '')
    .trim()
    .slice(-LONGEST_NAME);
  return name === '' ? 'fichier' : name;
}
