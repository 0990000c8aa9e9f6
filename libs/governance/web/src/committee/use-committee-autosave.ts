import { useApolloClient } from '@apollo/client/react';
import type { Cadence, ChairRule, CommitteeLevel, DecisionMethod } from '@binome/governance/domain';
import { saveWith, useAutosave, type Autosave } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { readGovernanceAgain } from '../live/read-again.js';

const EditCommitteeMutation = graphql(`
  mutation EditCommittee($input: EditCommitteeInput!) {
    editCommittee(input: $input) {
      version
    }
  }
`);

/** What the page of a committee edits in place; an absent text reads as an empty one. */
export interface CommitteeFields {
  code: string;
  name: string;
  mandate: string;
  level: CommitteeLevel | null;
  parentId: string | null;
  cadence: Cadence | null;
  quorumPercent: number;
  quorumCountsProxies: boolean;
  quorumCountsVacant: boolean;
  quorumChairs: ChairRule | null;
  decisionMethod: DecisionMethod | null;
  pairToo: boolean;
  castingVote: boolean;
  noticeDays: number;
  reconveneNoticeDays: number;
  reconveneQuorum: boolean;
  proxyCap: number;
  approvalDays: number;
  silenceApproves: boolean;
}

export type CommitteeAutosave = Autosave<CommitteeFields>;

/** Saves what is written of a committee by itself. */
export function useCommitteeAutosave(
  { id, version }: { id: string; version: number },
  accountId: string,
): CommitteeAutosave {
  const client = useApolloClient();
  return useAutosave<CommitteeFields>({
    subject: `committee:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { committeeId: id, clientMutationId, version: from, ...fields };
        const { data } = await client.mutate({ mutation: EditCommitteeMutation, variables: { input } });
        void readGovernanceAgain(client);
        return data?.editCommittee.version;
      }),
  });
}
