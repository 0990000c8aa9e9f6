import { useParams } from 'react-router';
import { formatDateTime, Page, QueryState } from '@binome/shared/web';
import { ImportOutcome } from './import-outcome.js';
import { useImport } from './use-import.js';

const CRUMBS = [
  { label: 'Accueil', to: '/' },
  { label: 'Imports', to: '/administration/imports' },
];

/** One import: read, previewed, confirmed, written, undone. */
export function ImportPage() {
  const { importId = '' } = useParams();
  const query = useImport(importId);
  const made = query.data?.territoryImport;
  return (
    <Page
      title={made ? `Import du ${formatDateTime(made.createdAt)}` : 'Import'}
      lede={made && `Envoyé par ${made.createdByName}`}
      crumbs={CRUMBS}
    >
      <QueryState query={query} failure="Cet import n’a pas pu être lu">
        {({ territoryImport }) => <ImportOutcome made={territoryImport} onChanged={() => void query.refetch()} />}
      </QueryState>
    </Page>
  );
}
