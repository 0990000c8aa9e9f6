import { useState } from 'react';
import { FILTER_PARAMETER } from '@binome/action-plans/domain';
import { downloadFile, MenuButton, ProblemNote, type Problem } from '@binome/shared/web';
import { Download } from 'lucide-react';
import { useSearchParams } from 'react-router';

const FORMATS = [
  { id: 'xlsx', label: 'Tableur (XLSX), tout le plan et ses tableaux' },
  { id: 'csv', label: 'Tableur simple (CSV), les actions seules' },
  { id: 'docx', label: 'Texte modifiable (DOCX)' },
  { id: 'pdf', label: 'Document à imprimer (PDF)' },
];

/** Exports the plan, or the actions that the filter of the page keeps; `label` names the plan where there are several. */
export function ExportMenu({ planId, label = 'Exporter' }: { planId: string; label?: string }) {
  const [params] = useSearchParams();
  const [preparing, setPreparing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const filter = params.get(FILTER_PARAMETER);
  const download = async (format: string) => {
    setPreparing(true);
    setProblem(null);
    const search = filter ? `?${new URLSearchParams({ [FILTER_PARAMETER]: filter }).toString()}` : '';
    setProblem(await downloadFile(`/api/plans/${planId}/exports/${format}${search}`));
    setPreparing(false);
  };
  return (
    <>
      <MenuButton
        label={preparing ? 'Préparation du fichier…' : filter ? 'Exporter cette vue' : label}
        icon={<Download size={16} aria-hidden />}
        acts={FORMATS.map(({ id, label: name }) => ({
          id,
          label: name,
          disabled: preparing,
          onAction: () => void download(id),
        }))}
      />
      <ProblemNote problem={problem} />
    </>
  );
}
