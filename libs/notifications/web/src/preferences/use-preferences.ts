import { useApolloClient } from '@apollo/client/react';
import { problemOf, showToast } from '@binome/shared/web';
import type { ChooseNotificationInput, EditDigestInput } from '@binome/shared/web/documents';
import { useState } from 'react';
import { AskDigest, ChooseNotification, EditDigest } from './preferences-query.js';

/** The choices of a person, each kept as it is made. */
export function usePreferences() {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const kept = async (work: () => Promise<unknown>, failure: string): Promise<boolean> => {
    setPending(true);
    try {
      await work();
      return true;
    } catch (error) {
      showToast({ tone: 'bad', title: failure, details: problemOf(error).message });
      return false;
    } finally {
      setPending(false);
    }
  };
  const intent = () => ({ clientMutationId: crypto.randomUUID() });
  const choose = (choice: Omit<ChooseNotificationInput, 'clientMutationId'>) =>
    kept(
      () => client.mutate({ mutation: ChooseNotification, variables: { input: { ...intent(), ...choice } } }),
      'Ce choix n’a pas été gardé',
    );
  const editDigest = (fields: Omit<EditDigestInput, 'clientMutationId'>) =>
    kept(
      () => client.mutate({ mutation: EditDigest, variables: { input: { ...intent(), ...fields } } }),
      'Ce choix n’a pas été gardé',
    );
  const askDigest = async () => {
    const isAsked = await kept(
      () => client.mutate({ mutation: AskDigest, variables: { input: intent() } }),
      'Le récapitulatif n’a pas été demandé',
    );
    if (!isAsked) return;
    const details = 'Il part dans la minute s’il y a du nouveau ; sinon, rien ne part.';
    showToast({ tone: 'ok', title: 'Récapitulatif demandé', details });
  };
  return { choose, editDigest, askDigest, pending };
}

export type PreferenceActs = ReturnType<typeof usePreferences>;
