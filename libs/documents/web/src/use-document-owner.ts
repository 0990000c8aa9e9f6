import { useContext } from 'react';
import { DocumentOwnerContext } from './owner-words.js';

/** What is said of the documents of this panel. */
export function useDocumentOwner() {
  const owner = useContext(DocumentOwnerContext);
  if (!owner) throw new Error('Documents are shown in a DocumentsPanel');
  return owner;
}
