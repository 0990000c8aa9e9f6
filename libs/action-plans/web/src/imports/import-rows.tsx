import { useQuery } from '@apollo/client/react';
import { Block, formatCount, Pagination, QueryState, Sheet } from '@binome/shared/web';
import type { PlanImportRowsQuery } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import styles from './plan-import.module.css';

const PAGE = 20;

const Query = graphql(`
  query PlanImportRows($id: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {
    planImport(id: $id) {
      id
      rows(kind: $kind, first: $first, after: $after) {
        nodes {
          place
          kind
          code
          title
          sheet
          line
          changes {
            what
            from
            to
          }
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

type Row = PlanImportRowsQuery['planImport']['rows']['nodes'][number];

/** The actions that an import creates, changes or leaves alone, page by page, each change from what to what. */
export function ImportRows({ importId, kind, title }: { importId: string; kind: Row['kind']; title: string }) {
  const query = useQuery(Query, { variables: { id: importId, kind, first: PAGE }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} failure="L’aperçu n’a pas pu être lu" shape="list">
      {({ planImport: { rows } }) => (
        <Block title={title} note={formatCount(rows.totalCount)}>
          <Sheet>
            <ul className={styles.rows}>
              {rows.nodes.map((row) => (
                <ImportedRow key={row.place} row={row} />
              ))}
            </ul>
          </Sheet>
          <Pagination
            shown={rows.nodes.length}
            total={rows.totalCount}
            noun="actions"
            hasMore={rows.pageInfo.hasNextPage}
            loading={query.loading}
            onMore={() => void query.fetchMore({ variables: { after: rows.pageInfo.endCursor } })}
          />
        </Block>
      )}
    </QueryState>
  );
}

function ImportedRow({ row: { kind, code, title, sheet, line, changes } }: { row: Row }) {
  return (
    <li>
      <strong>{code ? `${code} ${title}` : title}</strong>{' '}
      <span className="muted">
        {sheet}, ligne {line}
      </span>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ what, from, to }, rank) => (
            <li key={rank}>
              {what}
              {' : '}
              {kind === 'changed' && (
                <>
                  <del>{from || 'rien'}</del>
                  <span aria-hidden="true"> → </span>
                  <span className="visually-hidden"> devient </span>
                </>
              )}
              <ins>{to || 'rien'}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
