import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { receiveMultipart, UploadTooLarge, type MultipartLimits } from '../files/multipart.js';

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

/** The bytes of all files together: they are in memory at once. */
export type ReceivingLimits = Pick<MultipartLimits, 'files' | 'bytes'>;

const MOST_FIELDS = 4;

/** Receives the files of a request, never more than the limits: too large a one is refused while it comes, and nothing is kept. */
export async function receiveForm(request: IncomingMessage, limits: ReceivingLimits): Promise<ReceivedForm> {
  try {
    const { fields, files } = await receiveMultipart(request, { ...limits, fields: MOST_FIELDS }, inMemory);
    return { fields, files, tooLarge: null };
  } catch (error) {
    if (error instanceof UploadTooLarge) return { fields: new Map(), files: [], tooLarge: error.fileName };
    throw error;
  }
}

async function inMemory(name: string, stream: Readable): Promise<ReceivedFile> {
  return { name, bytes: await buffer(stream) };
}
