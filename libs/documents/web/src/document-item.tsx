import { useState } from 'react';
import {
  Button,
  Cluster,
  Disclosure,
  formatBytes,
  ProblemNote,
  RelativeTime,
  VisibilityMark,
} from '@binome/shared/web';
import { useFragment, type FragmentType } from '@binome/shared/web/gql';
import { Download, FileText } from 'lucide-react';
import { DocumentDetails } from './document-details.js';
import { DocumentItemFragment } from './document-item-query.js';
import styles from './documents.module.css';
import { ScanMark } from './scan-mark.js';
import { useDownload } from './use-download.js';

export interface DocumentItemProps {
  document: FragmentType<typeof DocumentItemFragment>;
  /** Who is looking: what is being typed is kept for that person. */
  accountId: string;
  largest: number;
  /** Level of the heading of the list. */
  level: 2 | 3;
  onChanged: () => void;
}

/** A document in its list: what it is, who reads it, and the download; the rest once it is open. */
export function DocumentItem({ document: masked, accountId, largest, level, onChanged }: DocumentItemProps) {
  const document = useFragment(DocumentItemFragment, masked);
  const [open, setOpen] = useState(false);
  const { download, pending, problem } = useDownload();
  const { latest, current, visibility } = document;
  const address = current?.download;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <FileText size={20} aria-hidden />
        <div className={styles.what}>
          <strong className={styles.name}>{latest.fileName}</strong>
          <span className="muted">
            {latest.number > 1 && `Version ${latest.number}, `}
            {formatBytes(latest.size)}, déposé par {latest.uploadedByName}, <RelativeTime at={latest.uploadedAt} />
          </span>
          <Cluster>
            <VisibilityMark visibility={visibility} />
            <ScanMark scan={latest.scan} />
          </Cluster>
        </div>
        {address && (
          <Button
            small
            icon={<Download size={16} aria-hidden />}
            isPending={pending}
            aria-label={`Télécharger ${current.fileName}`}
            onPress={() => void download(address, current.fileName)}
          >
            Télécharger
          </Button>
        )}
      </div>
      <ProblemNote problem={problem} />
      <Disclosure
        level={level === 2 ? 3 : 4}
        onOpenChange={setOpen}
        title={
          <>
            Nom, partage, versions
            <span className="visually-hidden"> de {latest.fileName}</span>
          </>
        }
      >
        {open && <DocumentDetails document={document} accountId={accountId} largest={largest} onChanged={onChanged} />}
      </Disclosure>
    </li>
  );
}
