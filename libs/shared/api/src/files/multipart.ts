import type { IncomingMessage } from 'node:http';
import { pipeline, Transform, type Readable } from 'node:stream';
import busboy from 'busboy';
import { DomainError, plainFileName } from '@binome/shared/domain';

export interface MultipartLimits {
  /** How many files, and how many fields beside them. */
  files: number;
  fields: number;
  /** All files together. */
  bytes: number;
  /** Longest silence of the sender, in milliseconds. */
  patience?: number;
}

export interface ReceivedMultipart<File> {
  fields: ReadonlyMap<string, string>;
  files: File[];
}

/** More bytes than the limit came: known while they come, at this file. */
export class UploadTooLarge extends Error {
  constructor(readonly fileName: string) {
    super('The upload passes the limit');
  }
}

const PATIENCE = 30_000;

/**
 * Receives a form with files as it comes, each file through `take`; nothing is held beyond what `take` holds.
 * UploadTooLarge as soon as the limit is passed, INVALID_INPUT when the form is malformed, cut or silent; `take` then meets an error of its stream.
 */
export async function receiveMultipart<File>(
  request: IncomingMessage,
  limits: MultipartLimits,
  take: (name: string, stream: Readable) => Promise<File>,
): Promise<ReceivedMultipart<File>> {
  const parser = openParser(request, limits);
  const fields = new Map<string, string>();
  const taking: Promise<File>[] = [];
  const streams: Readable[] = [];
  let total = 0;
  let heard = Date.now();
  let stop: (error: Error) => void = () => undefined;
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (_field, stream, { filename }) => {
    const name = plainFileName(filename ?? '') || 'fichier';
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        total += chunk.length;
        done(total > limits.bytes ? new UploadTooLarge(name) : null, chunk);
      },
    });
    pipeline(stream, measured, (error) => error && stop(error));
    streams.push(stream);
    const taken = take(name, measured);
    taken.catch((error: Error) => stop(error));
    taking.push(taken);
  });
  request.on('data', () => (heard = Date.now()));
  const { patience = PATIENCE } = limits;
  const clock = setInterval(() => Date.now() - heard > patience && stop(malformed()), Math.min(patience, 1_000));
  try {
    await new Promise<void>((resolve, reject) => {
      stop = reject;
      for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit', 'error'])
        parser.on(event, () => reject(malformed()));
      parser.on('close', resolve);
      request.on('close', () => !request.complete && reject(malformed()));
      request.pipe(parser);
    });
    return { fields, files: await Promise.all(taking) };
  } catch (error) {
    request.unpipe(parser);
    for (const stream of streams) stream.destroy(malformed());
    await Promise.allSettled(taking);
    // The rest is thrown away as it comes: a connection cut short would hide the answer from the browser.
    request.resume();
    throw error;
  } finally {
    clearInterval(clock);
  }
}

function openParser(request: IncomingMessage, { files, fields }: MultipartLimits): busboy.Busboy {
  // The parser tells of its limit of parts when it is reached, not when it is passed.
  const limits = { files, fields, fieldSize: 1_000, parts: files + fields + 1, headerPairs: 20 };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw malformed();
  }
}

function malformed(): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [{ field: 'files', problem: 'invalid' }] });
}
