import { showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { OnCommitteeInput } from '@binome/shared/web/documents';
import { useGovernanceAct } from '../live/use-governance-act.js';

const RemoveCommitteeMutation = graphql(`
  mutation RemoveCommittee($input: OnCommitteeInput!) {
    removeCommittee(input: $input) {
      version
    }
  }
`);

const RestoreCommitteeMutation = graphql(`
  mutation RestoreCommittee($input: OnCommitteeInput!) {
    restoreCommittee(input: $input) {
      version
    }
  }
`);

interface Target {
  id: string;
  version: number;
}

/** Brings a removed committee back as it was. */
export function useRestoreCommittee(): (committee: Target) => Promise<void> {
  const { act } = useGovernanceAct((client, input: OnCommitteeInput) =>
    client.mutate({ mutation: RestoreCommitteeMutation, variables: { input } }),
  );
  return async ({ id, version }) => void (await act({ committeeId: id, version }));
}

/** Takes a committee out at once, and offers to put it back; tells whether it is out. */
export function useRemoveCommittee(): (committee: Target & { name: string }) => Promise<boolean> {
  const restore = useRestoreCommittee();
  const { act } = useGovernanceAct((client, input: OnCommitteeInput) =>
    client.mutate({ mutation: RemoveCommitteeMutation, variables: { input } }),
  );
  return async ({ id, version, name }) => {
    const { result, problem } = await act({ committeeId: id, version });
    if (problem) return false;
    const after = result?.data?.removeCommittee.version ?? version + 1;
    showToast({
      tone: 'neutral',
      title: `${name} est retiré de la gouvernance.`,
      act: { label: 'Remettre', onAction: () => void restore({ id, version: after }) },
    });
    return true;
  };
}
