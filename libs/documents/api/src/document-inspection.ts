import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { contentRefusal, documentType, type DocumentRefusal, type FileFacts } from '@binome/documents/domain';
import type { IncomingFile } from '@binome/shared/api';
import { fileTypeFromFile } from 'file-type';
import { archiveFacts } from './document-archive.js';

const HEAD = 1_024;
/** The record that ends an archive, and the longest remark behind it. */
const TAIL = 65_557;
// A text holds letters of any alphabet, tabs and line breaks; no other control.
const NOT_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/** Why a file that came may not be attached under this extension, null when it may: told by its bytes, never by what the sender says of them. */
export async function inspect({ path, size }: IncomingFile, extension: string): Promise<DocumentRefusal | null> {
  const type = documentType(extension);
  if (!type) return { reason: 'type_not_accepted', extension };
  if (size === 0) return { reason: 'empty' };
  const handle = await open(path, 'r');
  try {
    const facts: FileFacts = {
      extension,
      detected: (await fileTypeFromFile(path).catch(() => undefined))?.ext ?? null,
      head: await letters(handle, 0, HEAD),
      tail: await letters(handle, Math.max(0, size - TAIL), TAIL),
      isText: type.family === 'text' && (await isText(path)),
      archive: type.family === 'office' ? await archiveFacts(path) : null,
    };
    return contentRefusal(facts);
  } finally {
    await handle.close();
  }
}

async function letters(handle: FileHandle, from: number, length: number): Promise<string> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead).toString('latin1');
}

async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { encoding: 'latin1' }))
    if (NOT_TEXT.test(chunk as string)) return false;
  return true;
}
