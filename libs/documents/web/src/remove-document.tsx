import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { Button, problemOf, ProblemNote, showToast, type Problem } from '@binome/shared/web';
import type { DocumentItemFragment } from '@binome/shared/web/documents';
import { Trash2 } from 'lucide-react';
import { RemoveDocumentMutation, RestoreDocumentMutation } from './document-item-query.js';

/** Removes a document, with a way back. */
export function RemoveDocument({ document, onChanged }: { document: DocumentItemFragment; onChanged: () => void }) {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, version } = document;
  const remove = async () => {
    setPending(true);
    setProblem(null);
    try {
      const input = { documentId: id, version, clientMutationId: crypto.randomUUID() };
      const { data } = await client.mutate({ mutation: RemoveDocumentMutation, variables: { input } });
      const removed = data?.removeDocument.document.version ?? version;
      showToast({
        tone: 'ok',
        title: `Document retiré\u00A0: ${document.latest.fileName}`,
        details: 'Il peut revenir pendant trente jours.',
        act: { label: 'Annuler', onAction: () => void bringBack(client, id, removed, onChanged) },
      });
      onChanged();
    } catch (error) {
      setProblem(problemOf(error));
      setPending(false);
    }
  };
  return (
    <div>
      <ProblemNote problem={problem} />
      <Button
        tone="quiet"
        small
        icon={<Trash2 size={16} aria-hidden />}
        isPending={pending}
        onPress={() => void remove()}
      >
        Retirer ce document
      </Button>
    </div>
  );
}

async function bringBack(client: ApolloClient, id: string, version: number, onChanged: () => void): Promise<void> {
  const input = { documentId: id, version, clientMutationId: crypto.randomUUID() };
  try {
    await client.mutate({ mutation: RestoreDocumentMutation, variables: { input } });
    onChanged();
  } catch (error) {
    showToast({
      tone: 'bad',
      title: 'Le document n’a pas pu revenir',
      details: problemOf(error).message,
      act: { label: 'Réessayer', onAction: () => void bringBack(client, id, version, onChanged) },
    });
  }
}
