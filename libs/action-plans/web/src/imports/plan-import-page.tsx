import { formatDateTime, Page, QueryState, Stack } from '@binome/shared/web';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ImportColumns } from './import-columns.js';
import { ImportPreview } from './import-preview.js';
import { ImportResult } from './import-result.js';
import { ImportStages } from './import-stages.js';
import { ImportTexts } from './import-texts.js';
import { ImportWaiting } from './import-waiting.js';
import { isWaiting, openStages, STAGE_PARAMETER, stageOf } from './stage-of.js';
import { usePlanImport, type PlanImportFacts } from './use-plan-import.js';

/** One import, at the step where it stands or that its address names: columns, values, preview, result. */
export function PlanImportPage() {
  const { phase = '', code = '', importId = '' } = useParams();
  const plan = `/territoires/${phase}/${code}/plan`;
  const query = usePlanImport(importId);
  const made = query.data?.planImport;
  return (
    <Page
      title={made ? `Import de ${made.fileName}` : 'Import'}
      lede={made && `Envoyé par ${made.createdByName} le ${formatDateTime(made.createdAt)}`}
      crumbs={[
        { label: 'Plan d’action', to: plan },
        { label: 'Importer un tableur', to: `${plan}/import` },
      ]}
    >
      <QueryState query={query} failure="Cet import n’a pas pu être lu" shape="page">
        {({ planImport }) => <Steps made={planImport} plan={plan} onChanged={() => void query.refetch()} />}
      </QueryState>
    </Page>
  );
}

function Steps({ made, plan, onChanged }: { made: PlanImportFacts; plan: string; onChanged: () => void }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const address = `${plan}/import/${made.id}`;
  const stage = stageOf(made, params.get(STAGE_PARAMETER));
  const open = openStages(made).map((id) => [id, `${address}?${STAGE_PARAMETER}=${id}`] as const);
  // Once the columns are said the import stands where it stands; once the values are, its preview is what comes.
  const said = (next: string) => {
    onChanged();
    void navigate(`${address}${next}`, { replace: true });
  };
  return (
    <Stack>
      <ImportStages current={stage} addresses={{ fichier: `${plan}/import`, ...Object.fromEntries(open) }} />
      {isWaiting(made) ? (
        <ImportWaiting made={made} />
      ) : stage === 'colonnes' ? (
        <ImportColumns key={made.version} made={made} onSaid={() => said('')} />
      ) : stage === 'valeurs' ? (
        <ImportTexts key={made.version} made={made} onSaid={() => said(`?${STAGE_PARAMETER}=apercu`)} />
      ) : stage === 'apercu' ? (
        <ImportPreview made={made} onChanged={onChanged} onReceived={(id) => void navigate(`${plan}/import/${id}`)} />
      ) : (
        <ImportResult made={made} plan={plan} onChanged={onChanged} />
      )}
    </Stack>
  );
}
