import { useMemo } from 'react';
import { Pagination } from '@binome/shared/web';
import type { FragmentType } from '@binome/shared/web/gql';
import { DocumentItem } from './document-item.js';
import type { DocumentItemFragment } from './document-item-query.js';
import { DocumentUpload } from './document-upload.js';
import { DocumentOwnerContext, type DocumentOwnerWords } from './owner-words.js';
import styles from './documents.module.css';

/** A page of the documents of a row, as its query reads it. */
export interface DocumentPage {
  nodes: readonly ({ id: string } & FragmentType<typeof DocumentItemFragment>)[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
  viewerCanAdd: boolean;
  largest: number;
}

export interface DocumentsPanelProps {
  documents: DocumentPage;
  /** The row that they are attached to, such as `Action/<identifier>`. */
  owner: string;
  words: DocumentOwnerWords;
  /** Whether the row takes no more changes, whatever the reader may do elsewhere. */
  isFrozen?: boolean;
  accountId: string;
  /** Level of the heading of the panel. */
  level: 2 | 3;
  loadingMore: boolean;
  onMore: () => void;
  onChanged: () => void;
}

/** The documents of a row: the list, and where new ones are dropped. */
export function DocumentsPanel({
  documents,
  owner,
  words,
  isFrozen = false,
  onMore,
  loadingMore,
  ...item
}: DocumentsPanelProps) {
  const { nodes, pageInfo, totalCount, viewerCanAdd, largest } = documents;
  const shown = useMemo(() => ({ words, isFrozen }), [words, isFrozen]);
  return (
    <DocumentOwnerContext value={shown}>
      {nodes.length === 0 && (
        <p className="muted">
          {viewerCanAdd
            ? `Aucun document pour l’instant. ${words.invitation}`
            : 'Aucun document ne vous est partagé ici.'}
        </p>
      )}
      {nodes.length > 0 && (
        <ul className={styles.list} aria-label="Documents, les derniers d’abord">
          {nodes.map((document) => (
            <DocumentItem key={document.id} document={document} largest={largest} {...item} />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <Pagination
          shown={nodes.length}
          total={totalCount}
          noun="documents"
          hasMore
          loading={loadingMore}
          onMore={onMore}
        />
      )}
      {viewerCanAdd && <DocumentUpload place={{ address: owner, largest }} onSent={item.onChanged} />}
    </DocumentOwnerContext>
  );
}
