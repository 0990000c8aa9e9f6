import type { TableFile, TableProblem } from '@binome/shared/domain';
import { readCsv } from './csv-reader.js';
import { fileKind } from './file-kind.js';
import { readOds } from './ods-reader.js';
import { TableRefused } from './table-refused.js';
import { readXlsx } from './xlsx-reader.js';

/** A file opened, or the reason why it is not. */
export type TableReading = { file: TableFile; problem: null } | { file: null; problem: TableProblem };

/** Opens a table file. Nothing is trusted but its bytes, and nothing is unpacked before the archive's list was judged. */
export function readTableFile(name: string, bytes: Buffer): Promise<TableReading> {
  return orRefusal(async () => {
    const { kind, archive } = await fileKind(name, bytes);
    if (kind === 'csv') return readCsv(name, bytes);
    return kind === 'xlsx' ? readXlsx(archive) : readOds(archive);
  });
}

/** What the bytes alone forbid, without reading the cells; null when the file may be opened. */
export async function tableFileProblem(name: string, bytes: Buffer): Promise<TableProblem | null> {
  try {
    await fileKind(name, bytes);
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

async function orRefusal(read: () => Promise<TableFile>): Promise<TableReading> {
  try {
    return { file: await read(), problem: null };
  } catch (error) {
    return { file: null, problem: refusalOf(error) };
  }
}

function refusalOf(error: unknown): TableProblem {
  if (error instanceof TableRefused) return error.problem;
  throw error;
}
