import { fileTypeFromBuffer } from 'file-type';
import { TABLE_LIMITS, type TableKind } from '@binome/shared/domain';
import { BoundedArchive } from './bounded-archive.js';
import { refuseTable } from './table-refused.js';

/** What a file is, told by its bytes; its name must agree. */
export type FileKind = { kind: 'csv'; archive: null } | { kind: 'xlsx' | 'ods'; archive: BoundedArchive };

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const XLSX_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const EXTENSIONS: Record<TableKind, readonly string[]> = { xlsx: ['xlsx'], ods: ['ods'], csv: ['csv', 'tsv', 'txt'] };
const SHOWN: Record<TableKind, string> = { xlsx: 'classeur XLSX', ods: 'classeur ODS', csv: 'texte' };

/** Recognises a file without unpacking it. */
export async function fileKind(name: string, bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) refuseTable('EMPTY_FILE', {});
  if (bytes.length > TABLE_LIMITS.bytes) refuseTable('FILE_TOO_LARGE', {});
  const found = await kindOfBytes(bytes);
  const extension = (/\.([^.]*)$/.exec(name)?.[1] ?? '').toLowerCase().slice(0, 10);
  if (extension === 'xlsm') refuseTable('MACROS', {});
  if (!EXTENSIONS[found.kind].includes(extension)) refuseTable('DISGUISED', { extension, found: SHOWN[found.kind] });
  return found;
}

async function kindOfBytes(bytes: Buffer): Promise<FileKind> {
  if (bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) refuseCompound(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from('504b0304', 'hex')))
    return kindOfArchive(await BoundedArchive.open(bytes));
  const type = await fileTypeFromBuffer(bytes.subarray(0, 8_192)).catch(() => undefined);
  // The mark of a text in UTF-16 looks like the frame of an MP3.
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (type && type.mime !== 'text/csv' && !utf16) refuseTable('NOT_A_TABLE', { found: type.ext.toUpperCase() });
  return { kind: 'csv', archive: null };
}

async function kindOfArchive(archive: BoundedArchive): Promise<FileKind> {
  if (archive.has('[Content_Types].xml')) {
    const types = await archive.text('[Content_Types].xml');
    if (/macroEnabled/i.test(types)) refuseTable('MACROS', {});
    if (types.includes(XLSX_MAIN)) return { kind: 'xlsx', archive };
    if (/sheet\.binary/i.test(types)) refuseTable('OLD_WORKBOOK', { found: 'XLSB' });
    return refuseTable('NOT_A_TABLE', { found: 'document Office' });
  }
  if (archive.has('mimetype') && archive.has('content.xml')) {
    const type = (await archive.text('mimetype')).trim();
    return type === ODS ? { kind: 'ods', archive } : refuseTable('NOT_A_TABLE', { found: 'document OpenDocument' });
  }
  return refuseTable('NOT_A_TABLE', { found: 'archive' });
}

// Old workbooks and protected new ones are the same kind of container; the names in it are in UTF-16.
function refuseCompound(bytes: Buffer): never {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? refuseTable('ENCRYPTED', {})
    : refuseTable('OLD_WORKBOOK', { found: 'XLS' });
}
