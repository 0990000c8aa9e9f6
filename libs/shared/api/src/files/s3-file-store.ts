import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '../config/config.js';
import { FileMissing, FileStore, type StoredFile } from './file-store.js';
import type { IncomingFile } from './incoming-files.js';

/** Files in a bucket of a store that speaks S3. An object is written by one request, whose length and sum are announced: half of one is never kept. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      // Stores other than Amazon's do not all know the sums that the client adds by itself; ours is given below.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
    });
  }

  async keep(key: string, { path, size, sha256 }: IncomingFile): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        ...this.place(key),
        Body: createReadStream(path),
        ContentLength: size,
        ContentType: 'application/octet-stream',
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      }),
    );
  }

  async open(key: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand(this.place(key))).catch((error: unknown) => {
      throw error instanceof NoSuchKey ? new FileMissing(key) : error;
    });
    return Body as Readable;
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.place(key)));
  }

  async *list(folder: string): AsyncIterable<StoredFile> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: `${folder}/` });
    for await (const { Contents = [] } of pages)
      for (const { Key, LastModified } of Contents) if (Key && LastModified) yield { key: Key, keptAt: LastModified };
  }

  private place(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: key };
  }
}
