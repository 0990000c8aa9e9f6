import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { AlertDialog, Button, Cluster, Missing, ProblemNote, showToast, useProblem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { ListedInvitation } from './invitations-query.js';

const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        id
        version
        state
        expiresAt
        sentCount
        viewerCanManage
      }
    }
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
        version
        state
        viewerCanManage
      }
    }
  }
`);

/** What may be done with an invitation that nobody accepted: send it again, take it back. */
export function InvitationActs({ invitation }: { invitation: ListedInvitation }) {
  const [asked, setAsked] = useState<'resend' | 'revoke' | null>(null);
  const [resend, resending] = useMutation(ResendInvitation);
  const [revoke, revoking] = useMutation(RevokeInvitation);
  const { id, version, name, email, viewerCanManage } = invitation;
  const problem = useProblem(asked === 'resend' ? resending.error : revoking.error);
  if (!viewerCanManage) return <Missing reason="Plus rien à faire ici" />;
  const variables = () => ({ input: { clientMutationId: crypto.randomUUID(), invitationId: id, version } });
  const confirm = async () => {
    const isResend = asked === 'resend';
    const answer = await (isResend ? resend({ variables: variables() }) : revoke({ variables: variables() })).catch(
      () => null,
    );
    if (!answer?.data) return;
    setAsked(null);
    showToast({ tone: 'ok', title: isResend ? `Invitation renvoyée à ${email}` : `Invitation de ${name} retirée` });
  };
  const close = () => {
    setAsked(null);
    resending.reset();
    revoking.reset();
  };
  return (
    <>
      <Cluster>
        <Button small aria-label={`Renvoyer l’invitation de ${name}`} onPress={() => setAsked('resend')}>
          Renvoyer
        </Button>
        <Button small tone="quiet" aria-label={`Retirer l’invitation de ${name}`} onPress={() => setAsked('revoke')}>
          Retirer
        </Button>
      </Cluster>
      <AlertDialog
        title={`Renvoyer l’invitation de ${name}\u202F?`}
        open={asked === 'resend'}
        confirm="Renvoyer l’invitation"
        pending={resending.loading}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        <ProblemNote problem={problem} />
        <p>
          Un nouveau message part à {email}. Son lien vaut 14{'\u00A0'}jours{'\u00A0'}; celui du message précédent
          n’ouvrira plus.
        </p>
      </AlertDialog>
      <AlertDialog
        title={`Retirer l’invitation de ${name}\u202F?`}
        open={asked === 'revoke'}
        confirm="Retirer l’invitation"
        tone="danger"
        pending={revoking.loading}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        <ProblemNote problem={problem} />
        <p>Le lien déjà reçu par {email} n’ouvrira plus. Aucun message ne part.</p>
      </AlertDialog>
    </>
  );
}
