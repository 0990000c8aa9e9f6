import { useState } from 'react';
import { DOCUMENT_TYPES } from '@binome/documents/domain';
import type { Visibility } from '@binome/shared/domain';
import { FileDrop, formatBytes, SelectField } from '@binome/shared/web';
import { ACCEPTED_WORDS } from './document-words.js';
import { ownVisibilityOptions } from './owner-words.js';
import { UploadList } from './upload-list.js';
import { useDocumentOwner } from './use-document-owner.js';
import { useUploads, type UploadPlace } from './use-uploads.js';
import styles from './documents.module.css';

const ACCEPTED = Object.keys(DOCUMENT_TYPES).map((extension) => `.${extension}`);

/** Where documents are dropped or chosen, who will read them, and how far each one is. */
export function DocumentUpload({ place, onSent }: { place: UploadPlace; onSent: () => void }) {
  const { words } = useDocumentOwner();
  const [ownVisibility, setOwnVisibility] = useState<Visibility>('shared');
  const [said, setSaid] = useState('');
  const { uploads, send, retry, giveUp } = useUploads(place, (name) => {
    setSaid(`${name} est déposé.`);
    onSent();
  });
  return (
    <div className={styles.upload}>
      <FileDrop
        compact
        multiple
        label="Déposez ici des documents"
        accept={ACCEPTED}
        hint={`${ACCEPTED_WORDS}. ${formatBytes(place.largest)} au plus chacun.`}
        onFiles={(files) => send(files, ownVisibility)}
      />
      <SelectField
        label="Qui les lira"
        options={ownVisibilityOptions(words)}
        value={ownVisibility}
        onChange={(chosen) => setOwnVisibility(chosen ?? 'shared')}
      />
      <div className="visually-hidden" role="status">
        {said}
      </div>
      <UploadList uploads={uploads} onRetry={retry} onGiveUp={giveUp} />
    </div>
  );
}
