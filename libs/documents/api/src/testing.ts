import { cookieOf, packed, anIntent, type TestApp, type TestPart } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = `<Types><Override ContentType="${OFFICE}.wordprocessingml.document.main+xml"/></Types>`;

/** A PDF that says a text; whole unless it is cut. */
export function aPdf(text = 'Étude', { cut = false } = {}): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj\n(${text})\nendobj\n${cut ? '' : 'startxref\n9\n%%EOF\n'}`);
}

/** A Word document; `extra` adds parts, such as macros. */
export function aDocx(extra: readonly TestPart[] = [], types = WORD): Buffer {
  return packed([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    ...extra,
  ]);
}

/** An OpenDocument sheet. */
export function anOds(extra: readonly TestPart[] = []): Buffer {
  return packed([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content: '<office:document-content/>' },
    ...extra,
  ]);
}

/** The smallest image there is. */
export const A_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface SentDocument {
  status: number;
  body: { id: string; code?: string; data?: { reason?: string; found?: string; megabytes?: number } };
}

type Who = Actor | string | null;

export interface Sending {
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Sends a file through the door of documents, as the screen does: to `Action/<id>` or `<id>/versions`. */
export async function sendDocument(
  app: TestApp,
  who: Who,
  place: string,
  name: string,
  bytes: Buffer | string,
  { fields = {}, headers = { 'x-binome-request': '1' } }: Sending = {},
): Promise<SentDocument> {
  const form = new FormData();
  for (const [field, value] of Object.entries({ clientMutationId: anIntent(), ...fields })) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes as string))]), name);
  const answer = await fetch(`${app.url}/api/documents/${place}`, {
    method: 'POST',
    headers: { ...headersOf(who), ...headers },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as SentDocument['body'] };
}

/** Asks for the bytes of a version. */
export function download(app: TestApp, who: Who, documentId: string, number: number | string = 1): Promise<Response> {
  return fetch(`${app.url}/api/documents/${documentId}/versions/${number}`, { headers: headersOf(who) });
}

function headersOf(who: Who): Record<string, string> {
  const cookie = who === null ? '' : typeof who === 'string' ? who : cookieOf(who);
  return cookie ? { cookie } : {};
}
