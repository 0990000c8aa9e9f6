import { useState } from 'react';
import { TABLE_LIMITS } from '@binome/shared/domain';
import { FileDrop, formatBytes, postForm, ProblemNote, ProgressSteps, Stack, type Problem } from '@binome/shared/web';

const ACCEPTED = ['.xlsx', '.ods', '.csv', '.tsv', '.txt'];

export interface ImportFileProps {
  planId: string;
  /** The import whose corrected file is sent. */
  previousId?: string;
  label: string;
  onReceived: (importId: string) => void;
}

/** Takes a spreadsheet and sends it to be read; nothing is written before the preview is confirmed. */
export function ImportFile({ planId, previousId, label, onReceived }: ImportFileProps) {
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<Pick<Problem, 'message' | 'reference'> | null>(null);
  const send = async (file: File) => {
    setProblem(refusalOf(file));
    if (refusalOf(file)) return;
    setSent(0);
    const form = new FormData();
    // Fields go before the file: the server reads in order.
    form.append('clientMutationId', crypto.randomUUID());
    if (previousId) form.append('previousId', previousId);
    form.append('file', file, file.name);
    const answer = await postForm<{ id: string }>(`/api/plans/${planId}/imports`, form, { onProgress: setSent });
    setSent(null);
    if (answer.problem) setProblem(answer.problem);
    else onReceived(answer.body.id);
  };
  return (
    <Stack>
      <FileDrop
        label={label}
        accept={ACCEPTED}
        hint={`Tableur XLSX ou ODS, ou fichier CSV, de ${formatBytes(TABLE_LIMITS.bytes)} au plus, sans macros ni mot de passe.`}
        onFiles={([file]) => file && void send(file)}
      />
      <div aria-live="polite">
        {sent !== null && <ProgressSteps label="Envoi du fichier" progress={sent < 1 ? sent : null} steps={[]} />}
      </div>
      <ProblemNote problem={problem as Problem | null} />
    </Stack>
  );
}

// Too large a file is not sent for nothing.
function refusalOf({ name, size }: File): { message: string; reference: null } | null {
  if (size === 0) return { message: `${name} est vide.`, reference: null };
  if (size <= TABLE_LIMITS.bytes) return null;
  const limit = formatBytes(TABLE_LIMITS.bytes);
  return { message: `${name} pèse ${formatBytes(size)} : la limite est de ${limit}.`, reference: null };
}
