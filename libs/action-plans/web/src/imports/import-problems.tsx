import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import {
  Block,
  Button,
  DataTable,
  downloadFile,
  Filters,
  formatCounted,
  NotApplicable,
  Pagination,
  ProblemNote,
  QueryState,
  SelectField,
  type Column,
  type Problem,
} from '@binome/shared/web';
import type { PlanImportProblemsQuery } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Download } from 'lucide-react';

const PAGE = 25;
const EVERYWHERE = 'partout';

const Query = graphql(`
  query PlanImportProblems($id: ID!, $sheet: String, $column: String, $first: Int!, $after: String) {
    planImport(id: $id) {
      id
      problemPlaces {
        sheet
        column
        count
      }
      problems(sheet: $sheet, column: $column, first: $first, after: $after) {
        nodes {
          place
          sheet
          line
          column
          cell
          value
          sentence
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

type Found = PlanImportProblemsQuery['planImport']['problems']['nodes'][number];

const COLUMNS: Column<Found>[] = [
  { id: 'cell', header: 'Cellule', cell: ({ cell, line }) => cell ?? `Ligne ${line}` },
  { id: 'sheet', header: 'Feuille', cell: ({ sheet }) => sheet },
  { id: 'column', header: 'Colonne', onPhone: true, cell: ({ column }) => column ?? <NotApplicable /> },
  { id: 'value', header: 'Valeur', onPhone: true, cell: ({ value }) => value ?? '(vide)' },
  { id: 'reason', header: 'Ce qui ne va pas', onPhone: 'row', cell: ({ sentence }) => sentence },
];

/** What is wrong in the file, cell by cell; it can be narrowed to a column, and taken away as a list. */
export function ImportProblems({ importId }: { importId: string }) {
  const [where, setWhere] = useState<{ sheet: string; column: string | null } | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const query = useQuery(Query, {
    variables: { id: importId, sheet: where?.sheet ?? null, column: where?.column ?? null, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const download = async () => setFailure(await downloadFile(`/api/plan-imports/${importId}/erreurs.csv`));
  return (
    <QueryState query={query} failure="La liste des erreurs n’a pas pu être lue" shape="list">
      {({ planImport: { problems, problemPlaces } }) => {
        const places = problemPlaces.filter(({ column }) => column !== null);
        return (
          <Block
            title="Ce qui ne va pas"
            note={formatCounted(problems.totalCount, 'erreur')}
            aside={
              <Button icon={<Download size={16} aria-hidden />} onPress={() => void download()}>
                Télécharger la liste
              </Button>
            }
          >
            <ProblemNote problem={failure} />
            {problemPlaces.length > 1 && (
              <Filters label="Filtrer les erreurs">
                <SelectField
                  label="Colonne"
                  options={[
                    { id: EVERYWHERE, label: 'Toutes les colonnes' },
                    ...places.map(({ sheet, column, count }, rank) => ({
                      id: String(rank),
                      label: `${column}, feuille ${sheet} (${count})`,
                    })),
                  ]}
                  value={where ? String(places.findIndex((one) => isSame(one, where))) : EVERYWHERE}
                  onChange={(id) => setWhere(id === null || id === EVERYWHERE ? null : (places[Number(id)] ?? null))}
                />
              </Filters>
            )}
            <DataTable
              caption="Erreurs du fichier, cellule par cellule"
              captionHidden
              columns={COLUMNS}
              rows={problems.nodes}
              rowId={({ place }) => String(place)}
            />
            <Pagination
              shown={problems.nodes.length}
              total={problems.totalCount}
              noun="erreurs"
              hasMore={problems.pageInfo.hasNextPage}
              loading={query.loading}
              onMore={() => void query.fetchMore({ variables: { after: problems.pageInfo.endCursor } })}
            />
          </Block>
        );
      }}
    </QueryState>
  );
}

function isSame(a: { sheet: string; column?: string | null }, b: { sheet: string; column: string | null }): boolean {
  return a.sheet === b.sheet && a.column === b.column;
}
