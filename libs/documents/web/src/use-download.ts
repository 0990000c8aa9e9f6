import { useState } from 'react';
import { problemOf, problemOfResponse, type Problem } from '@binome/shared/web';

type Refused = Parameters<typeof problemOfResponse>[1];

/** Downloads a version: what the server refuses is told in words instead of opening a page of its own. */
export function useDownload() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = async (address: string, fileName: string) => {
    setPending(true);
    setProblem(null);
    try {
      const answer = await fetch(address, { credentials: 'same-origin' });
      if (answer.ok) saveAs(await answer.blob(), fileName);
      else setProblem(problemOfResponse(answer.status, (await answer.json().catch(() => null)) as Refused));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setPending(false);
    }
  };
  return { download, pending, problem };
}

function saveAs(bytes: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
