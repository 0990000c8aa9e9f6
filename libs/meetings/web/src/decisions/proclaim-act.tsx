import { useState } from 'react';
import { AlertDialog, Button, formatCounted } from '@binome/shared/web';
import type { CloseVoteInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Gavel } from 'lucide-react';
import type { Ballot, Decision } from './decision-query.js';
import { useDecisionAct } from './use-decision-act.js';

const CloseVoteMutation = graphql(`
  mutation CloseVote($input: CloseVoteInput!) {
    closeVote(input: $input) {
      decision {
        id
        version
        state
        number
      }
    }
  }
`);

/** Ends a vote in the room: its result is for good. */
export function ProclaimAct({ decision, ballot }: { decision: Decision; ballot: Ballot }) {
  const [asked, setAsked] = useState(false);
  const { act, pending } = useDecisionAct((client, input: CloseVoteInput) =>
    client.mutate({ mutation: CloseVoteMutation, variables: { input } }),
  );
  const { id: decisionId, version } = decision;
  const silent = ballot.seats.filter(({ choice }) => choice === null).length;
  return (
    <>
      <Button
        tone={ballot.certain || silent === 0 ? 'accent' : 'plain'}
        icon={<Gavel size={18} aria-hidden />}
        onPress={() => setAsked(true)}
      >
        Proclamer le résultat
      </Button>
      <AlertDialog
        title="Proclamer le résultat"
        open={asked}
        confirm="Proclamer le résultat"
        tone="accent"
        pending={pending}
        onCancel={() => setAsked(false)}
        onConfirm={() => void act({ decisionId, version }).then(() => setAsked(false))}
      >
        <p>
          {silent > 0 && `${silenceWords(silent, ballot)} `}
          La décision reçoit son numéro, et le changement qu’elle porte s’écrit dans le plan si elle est adoptée. Le
          vote ne se rouvre pas.
        </p>
      </AlertDialog>
    </>
  );
}

function silenceWords(silent: number, { method }: Ballot): string {
  const seats = `${formatCounted(silent, 'siège')} ${silent > 1 ? 'n’ont' : 'n’a'} pas voté`;
  return method === 'consent' ? `${seats} : leur silence consent.` : `${seats} : leur voix ne comptera pas.`;
}
