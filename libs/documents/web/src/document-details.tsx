import { useApolloClient } from '@apollo/client/react';
import { DOCUMENT_TYPES, MAX_NAME } from '@binome/documents/domain';
import type { Visibility } from '@binome/shared/domain';
import {
  Button,
  EditableSelect,
  EditableText,
  LeftBehindNote,
  SaveMark,
  saveWith,
  useAutosave,
  VisibilityMark,
} from '@binome/shared/web';
import type { DocumentItemFragment } from '@binome/shared/web/documents';
import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { EditDocumentMutation } from './document-item-query.js';
import { ownVisibilityOptions } from './owner-words.js';
import styles from './documents.module.css';
import { RemoveDocument } from './remove-document.js';
import { UploadList } from './upload-list.js';
import { useDocumentOwner } from './use-document-owner.js';
import { useUploads } from './use-uploads.js';
import { VersionList } from './version-list.js';

const ACCEPTED = Object.keys(DOCUMENT_TYPES).map((extension) => `.${extension}`);
const NOTHING = { edit: false, remove: false };

interface DocumentFields {
  name: string;
  ownVisibility: Visibility | null;
}

/** A document once it is open: its name and who reads it, edited in place, its versions, and the way to remove it. */
export function DocumentDetails({
  document,
  accountId,
  largest,
  onChanged,
}: {
  document: DocumentItemFragment;
  accountId: string;
  largest: number;
  onChanged: () => void;
}) {
  const { id, version, name, ownVisibility } = document;
  const { words, isFrozen } = useDocumentOwner();
  const viewerCan = isFrozen ? NOTHING : document.viewerCan;
  const client = useApolloClient();
  const autosave = useAutosave<DocumentFields>({
    subject: `document:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: base, fields }) =>
      saveWith(async () => {
        const input = { documentId: id, clientMutationId, version: base, ...fields };
        const { data } = await client.mutate({ mutation: EditDocumentMutation, variables: { input } });
        onChanged();
        return data?.editDocument.document.version;
      }),
  });
  const { uploads, send, retry, giveUp } = useUploads({ address: `${id}/versions`, largest }, onChanged);
  const lockedBecause = viewerCan.edit ? null : words.locked;
  return (
    <div className={styles.details}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      {viewerCan.edit && <SaveMark status={autosave.status} onRetry={autosave.retry} />}
      <EditableText
        {...autosave.field('name')}
        label="Nom"
        value={name}
        maxLength={MAX_NAME}
        lockedBecause={lockedBecause}
      />
      <EditableSelect
        {...autosave.field('ownVisibility')}
        label="Qui le lit"
        value={ownVisibility}
        options={ownVisibilityOptions(words)}
        showValue={(each) => (each === 'shared' ? words.asOwner : <VisibilityMark visibility={each} />)}
        lockedBecause={lockedBecause}
      />
      <VersionList documentId={id} />
      {viewerCan.edit && (
        <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={(files) => files && send([...files], 'shared')}>
          <Button small icon={<FileUp size={16} aria-hidden />}>
            Déposer une nouvelle version
          </Button>
        </FileTrigger>
      )}
      <UploadList uploads={uploads} onRetry={retry} onGiveUp={giveUp} />
      {viewerCan.remove && <RemoveDocument document={document} onChanged={onChanged} />}
    </div>
  );
}
