import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { DomainError, refuse } from '@binome/shared/domain';
import {
  importProblem,
  MAX_IMPORT_BYTES,
  MAX_IMPORT_FILES,
  PROGRAMME_PHASES,
  type ImportProblem,
  type ProgrammePhase,
} from '@binome/territories/domain';
import type { ReceivedFile } from './import-analysis.js';
import { bytesProblem } from './import-decoding.js';

/** What a multipart request brings: the intent, the phase chosen (null: told by the files), and the files. */
export interface ReceivedUpload {
  clientMutationId: string;
  chosenPhase: ProgrammePhase | null;
  files: ReceivedFile[];
}

const LONGEST_NAME = 120;

/** Receives the files of a request, never more than the limit: too large a one is refused while it comes, and nothing is kept. */
export async function receiveFiles(request: IncomingMessage): Promise<ReceivedUpload> {
  const { fields, files, problem } = await receive(request);
  if (problem) throw new DomainError('IMPORT_REFUSED', { problems: [problem] });
  const problems: ImportProblem[] = [];
  for (const { name, bytes } of files)
    problems.push(...[await bytesProblem(name, bytes)].filter((found) => found !== null));
  if (files.length === 0) problems.push(importProblem('EMPTY_FILE', { file: '' }, {}));
  if (problems.length > 0) throw new DomainError('IMPORT_REFUSED', { problems });
  const clientMutationId = fields.get('clientMutationId') ?? '';
  const phase = fields.get('phase') || null;
  const chosenPhase = PROGRAMME_PHASES.find((known) => known === phase) ?? null;
  refuse([
    ...(/^[\w-]{8,100}$/.test(clientMutationId) ? [] : [{ field: 'clientMutationId', problem: 'required' }]),
    ...(phase !== null && chosenPhase === null ? [{ field: 'phase', problem: 'unknown' }] : []),
  ]);
  return { clientMutationId, chosenPhase, files };
}

interface Receiving {
  fields: Map<string, string>;
  files: ReceivedFile[];
  problem: ImportProblem | null;
}

function receive(request: IncomingMessage): Promise<Receiving> {
  const received: Receiving = { fields: new Map(), files: [], problem: null };
  const malformed = (): DomainError =>
    new DomainError('INVALID_INPUT', { problems: [{ field: 'files', problem: 'invalid' }] });
  return new Promise((resolve, reject) => {
    const parser = openParser(request);
    if (!parser) return reject(malformed());
    const stop = (file: string): void => {
      received.problem = importProblem('FILE_TOO_LARGE', { file }, { limit: MAX_IMPORT_BYTES / 1_000_000 });
      request.unpipe(parser);
      // The rest is thrown away as it comes: a connection cut short would hide the answer from the browser.
      request.resume();
      resolve(received);
    };
    let total = 0;
    parser.on('field', (name, value) => received.fields.set(name, value));
    parser.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      const name = plainName(filename);
      stream.on('data', (chunk: Buffer) => {
        total += chunk.length;
        // The limit holds for the whole import too: its files are in memory together.
        if (total > MAX_IMPORT_BYTES && !received.problem) return stop(name);
        if (!received.problem) chunks.push(chunk);
      });
      stream.on('error', () => reject(malformed()));
      stream.on('end', () => received.files.push({ name, bytes: Buffer.concat(chunks) }));
    });
    parser.on('filesLimit', () => reject(malformed()));
    parser.on('error', () => reject(malformed()));
    parser.on('close', () => resolve(received));
    request.on('aborted', () => reject(malformed()));
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage): busboy.Busboy | null {
  try {
    const limits = {
      files: MAX_IMPORT_FILES,
      fields: 4,
      fieldSize: 1_000,
      parts: MAX_IMPORT_FILES + 4,
      headerPairs: 20,
    };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return null;
  }
}

// The name is only ever shown: no folder, no control character, no line break, not too long.
function plainName(filename: string | undefined): string {
  const last = (filename ?? '').split(/[\\/]/).at(-1) ?? '';
  const name = last
    .replace(/[\p{C}"<>]/gu, '')
    .trim()
    .slice(-LONGEST_NAME);
  return name === '' ? 'fichier' : name;
}
