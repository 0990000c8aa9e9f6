import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { AlertDialog, Button, problemOf, ProblemNote, showToast, useProblem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useViewer } from '../frame/use-viewer.js';
import type { ListedAccount } from './accounts-query.js';

const SuspendAccount = graphql(`
  mutation SuspendAccount($input: SuspendAccountInput!) {
    suspendAccount(input: $input) {
      account {
        id
        version
        suspendedAt
      }
    }
  }
`);

const RestoreAccount = graphql(`
  mutation RestoreAccount($input: RestoreAccountInput!) {
    restoreAccount(input: $input) {
      account {
        id
        version
        suspendedAt
      }
    }
  }
`);

/** Shuts an account out after asking, or lets it in again. */
export function AccountSuspension({ account }: { account: ListedAccount }) {
  const { viewer } = useViewer();
  const [asked, setAsked] = useState(false);
  const [suspend, { error, loading, reset }] = useMutation(SuspendAccount);
  const [restore, restoring] = useMutation(RestoreAccount);
  const problem = useProblem(error);
  const { id, version, name } = account;
  const variables = () => ({ input: { clientMutationId: crypto.randomUUID(), accountId: id, version } });
  if (viewer?.account.id === id) return null;
  const confirm = async () => {
    const answer = await suspend({ variables: variables() }).catch(() => null);
    if (answer?.data) setAsked(false);
  };
  const letIn = async () => {
    try {
      await restore({ variables: variables() });
      showToast({ tone: 'ok', title: `${name} peut se connecter à nouveau` });
    } catch (refusal) {
      showToast({ tone: 'bad', title: `Le compte de ${name} reste suspendu`, details: problemOf(refusal).message });
    }
  };
  if (account.suspendedAt) {
    return (
      <Button small isPending={restoring.loading} aria-label={`Rétablir ${name}`} onPress={() => void letIn()}>
        Rétablir
      </Button>
    );
  }
  return (
    <>
      <Button small tone="quiet" aria-label={`Suspendre ${name}`} onPress={() => setAsked(true)}>
        Suspendre
      </Button>
      <AlertDialog
        title={`Suspendre le compte de ${name}\u202F?`}
        open={asked}
        confirm="Suspendre le compte"
        tone="danger"
        pending={loading}
        onConfirm={() => void confirm()}
        onCancel={() => {
          setAsked(false);
          reset();
        }}
      >
        <ProblemNote problem={problem} />
        <p>
          Les appareils où ce compte est ouvert sont déconnectés, et aucun lien de connexion ne l’ouvre plus. Ce que
          cette personne a écrit reste. Vous pourrez rétablir le compte.
        </p>
      </AlertDialog>
    </>
  );
}
