import { problemOf, problemOfResponse, type Problem } from '../problems/problem.js';
import { REQUEST_HEADERS } from './http-link.js';

interface Refusal {
  code?: unknown;
  data?: unknown;
  reference?: unknown;
}

export type PostResult<Body> = { body: Body; problem: null } | { body: null; problem: Problem };

/** Sends files and fields to an address of the API outside GraphQL. */
export async function postForm<Body>(address: string, form: FormData, signal?: AbortSignal): Promise<PostResult<Body>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: REQUEST_HEADERS,
      body: form,
      signal,
    });
    const body = (await response.json().catch(() => null)) as Body | null;
    if (response.ok && body !== null) return { body, problem: null };
    return { body: null, problem: problemOfResponse(response.status, body as Refusal | null) };
  } catch (error) {
    return { body: null, problem: problemOf(error) };
  }
}
