import { problemOf, problemOfResponse, type Problem } from '../problems/problem.js';
import { REQUEST_HEADERS } from './http-link.js';

const NAME = /filename="([^"]+)"/;

/** Asks the API for a file and gives it to the browser under the name that the server chose; tells what went wrong. */
export async function downloadFile(address: string): Promise<Problem | null> {
  try {
    const answer = await fetch(address, { headers: REQUEST_HEADERS });
    if (!answer.ok) return problemOfResponse(answer.status, await refusalOf(answer));
    const name = NAME.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'fichier';
    save(await answer.blob(), name);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function refusalOf(answer: Response): Promise<{ code?: unknown; data?: unknown } | null> {
  return answer.json().then(
    (body: unknown) => body as { code?: unknown; data?: unknown },
    () => null,
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
