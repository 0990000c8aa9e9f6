import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { AlertDialog, Button, ProblemNote, useProblem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { rightWords } from '../words/role-words.js';
import type { HeldRight } from './held-rights.js';

const EndRoleAssignment = graphql(`
  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {
    endRoleAssignment(input: $input) {
      roleAssignment {
        id
        version
        endsOn
      }
    }
  }
`);

const EndPosting = graphql(`
  mutation EndPosting($input: EndPostingInput!) {
    endPosting(input: $input) {
      posting {
        id
        version
        endsOn
      }
    }
  }
`);

/** Ends a right at once, after asking. */
export function EndRight({ right, name }: { right: HeldRight; name: string }) {
  const [asked, setAsked] = useState(false);
  const [endAssignment, assignment] = useMutation(EndRoleAssignment);
  const [endPosting, posting] = useMutation(EndPosting);
  const problem = useProblem(assignment.error ?? posting.error);
  const { id, version, kind } = right;
  const end = async () => {
    const input = { clientMutationId: crypto.randomUUID(), version };
    const ended =
      kind === 'posting'
        ? endPosting({ variables: { input: { ...input, postingId: id } } })
        : endAssignment({ variables: { input: { ...input, roleAssignmentId: id } } });
    const answer = await ended.catch(() => null);
    if (answer?.data) setAsked(false);
  };
  return (
    <>
      <Button small aria-label={`Mettre fin à ${rightWords(right)}`} onPress={() => setAsked(true)}>
        Mettre fin
      </Button>
      <AlertDialog
        title="Mettre fin à cette fonction"
        open={asked}
        confirm="Mettre fin maintenant"
        tone="danger"
        pending={assignment.loading || posting.loading}
        onConfirm={() => void end()}
        onCancel={() => setAsked(false)}
      >
        <ProblemNote problem={problem} />
        <p>
          {name} perd aussitôt les droits de la fonction «{'\u00A0'}
          {rightWords(right)}
          {'\u00A0'}». L’historique les garde. Pour les rendre, il faudra une nouvelle invitation.
        </p>
      </AlertDialog>
    </>
  );
}
