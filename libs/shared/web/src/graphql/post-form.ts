import { problemOf, problemOfResponse, type Problem } from '../problems/problem.js';
import { REQUEST_HEADERS } from './http-link.js';

interface Refusal {
  code?: unknown;
  data?: unknown;
  reference?: unknown;
}

export type PostResult<Body> = { body: Body; problem: null } | { body: null; problem: Problem };

export interface PostOptions {
  signal?: AbortSignal;
  /** Called with the share already sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Sends files and fields to an address of the API outside GraphQL; tells how much has left. */
export function postForm<Body>(address: string, form: FormData, options: PostOptions = {}): Promise<PostResult<Body>> {
  const { signal, onProgress } = options;
  // Not fetch, which does not tell how far the sending is.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.open('POST', address);
    request.responseType = 'text';
    for (const [name, value] of Object.entries(REQUEST_HEADERS)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(resultOf<Body>(request));
    const cut = () => resolve({ body: null, problem: problemOf(new Error('The request did not end')) });
    request.onerror = cut;
    request.onabort = cut;
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function resultOf<Body>({ status, responseText }: XMLHttpRequest): PostResult<Body> {
  const body = parsed(responseText);
  if (status >= 200 && status < 300 && body !== null) return { body: body as Body, problem: null };
  return { body: null, problem: problemOfResponse(status, body as Refusal | null) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
