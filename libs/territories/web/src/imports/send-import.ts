import { postForm, type PostResult } from '@binome/shared/web';
import type { ProgrammePhase } from '@binome/territories/domain';

/** Sends the files of an import; the answer is the import that a job now reads. */
export function sendImport(
  files: readonly File[],
  phase: ProgrammePhase | null,
  onProgress: (share: number) => void,
): Promise<PostResult<{ id: string }>> {
  const form = new FormData();
  // Fields go before the files: the server reads in order.
  form.append('clientMutationId', crypto.randomUUID());
  if (phase) form.append('phase', phase);
  for (const file of files) form.append('files', file, file.name);
  return postForm<{ id: string }>('/api/imports', form, { onProgress });
}
