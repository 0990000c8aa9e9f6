import type { IncomingMessage } from 'node:http';
import { intentOf, receiveForm, type ReceivedFile } from '@binome/shared/api';
import { DomainError, refuse } from '@binome/shared/domain';
import {
  importProblem,
  MAX_IMPORT_BYTES,
  MAX_IMPORT_FILES,
  PROGRAMME_PHASES,
  type ImportProblem,
  type ProgrammePhase,
} from '@binome/territories/domain';
import { bytesProblem } from './import-decoding.js';

/** What a multipart request brings: the intent, the phase chosen (null: told by the files), and the files. */
export interface ReceivedUpload {
  clientMutationId: string;
  chosenPhase: ProgrammePhase | null;
  files: ReceivedFile[];
}

/** Receives the files of an import; those that cannot be read are refused and nothing is kept. */
export async function receiveFiles(request: IncomingMessage): Promise<ReceivedUpload> {
  const { fields, files, tooLarge } = await receiveForm(request, { files: MAX_IMPORT_FILES, bytes: MAX_IMPORT_BYTES });
  if (tooLarge !== null) {
    const problem = importProblem('FILE_TOO_LARGE', { file: tooLarge }, { limit: MAX_IMPORT_BYTES / 1_000_000 });
    throw new DomainError('IMPORT_REFUSED', { problems: [problem] });
  }
  const problems: ImportProblem[] = [];
  for (const { name, bytes } of files)
    problems.push(...[await bytesProblem(name, bytes)].filter((found) => found !== null));
  if (files.length === 0) problems.push(importProblem('EMPTY_FILE', { file: '' }, {}));
  if (problems.length > 0) throw new DomainError('IMPORT_REFUSED', { problems });
  const phase = fields.get('phase') || null;
  const chosenPhase = PROGRAMME_PHASES.find((known) => known === phase) ?? null;
  refuse(phase !== null && chosenPhase === null ? [{ field: 'phase', problem: 'unknown' }] : []);
  return { clientMutationId: intentOf(fields), chosenPhase, files };
}
