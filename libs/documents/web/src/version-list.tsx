import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { formatBytes, IconButton, Pagination, ProblemNote, QueryState, RelativeTime } from '@binome/shared/web';
import { Download } from 'lucide-react';
import { DocumentVersionsQuery } from './document-item-query.js';
import styles from './documents.module.css';
import { ScanMark } from './scan-mark.js';
import { useDownload } from './use-download.js';

const AT_ONCE = 10;

/** Every version of a document that the reader may see, the last one first. */
export function VersionList({ documentId }: { documentId: string }) {
  const query = useQuery(DocumentVersionsQuery, {
    variables: { id: documentId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { download, pending, problem } = useDownload();
  return (
    <QueryState query={query} failure="Les versions n’ont pas pu être lues" shape="text">
      {({ document: { versions } }) => (
        <>
          <ProblemNote problem={problem} />
          <ul className={styles.versions} aria-label="Versions, la dernière d’abord">
            {versions.nodes.map(
              ({ id, number, size, scan, uploadedAt, uploadedByName, fileName, download: address }) => (
                <li key={id}>
                  <span>
                    Version {number}, {formatBytes(size)}
                    <small>
                      {uploadedByName}, <RelativeTime at={uploadedAt} />
                    </small>
                  </span>
                  <ScanMark scan={scan} />
                  {address && (
                    <IconButton
                      label={`Télécharger ${fileName}`}
                      isDisabled={pending}
                      onPress={() => void download(address, fileName)}
                    >
                      <Download size={16} aria-hidden />
                    </IconButton>
                  )}
                </li>
              ),
            )}
          </ul>
          {versions.pageInfo.hasNextPage && (
            <Pagination
              shown={versions.nodes.length}
              total={versions.totalCount}
              noun="versions"
              hasMore
              loading={query.networkStatus === NetworkStatus.fetchMore}
              onMore={() => void query.fetchMore({ variables: { after: versions.pageInfo.endCursor } })}
            />
          )}
        </>
      )}
    </QueryState>
  );
}
