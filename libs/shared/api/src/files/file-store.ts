import type { Readable } from 'node:stream';
import type { IncomingFile } from './incoming-files.js';

/** An object of the store, as its list tells it. */
export interface StoredFile {
  key: string;
  keptAt: Date;
}

/** The store holds nothing under this key. */
export class FileMissing extends Error {
  constructor(key: string) {
    super(`The store holds no file ${key}`);
  }
}

/** Where the bytes of files are kept, by key: letters, digits, hyphens and slashes. An object is whole or absent, and never changes. */
export abstract class FileStore {
  /** Keeps a file that came whole; its incoming place may be empty afterwards. */
  abstract keep(key: string, file: IncomingFile): Promise<void>;

  /** The bytes; FileMissing when there are none. */
  abstract open(key: string): Promise<Readable>;

  /** Forgets the file; one that is absent is no error. */
  abstract remove(key: string): Promise<void>;

  /** What is kept under a folder, such as `documents`. */
  abstract list(folder: string): AsyncIterable<StoredFile>;
}
