import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { LinkButton, Note, Page, QueryState, Stack } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useHashToken } from '../frame/use-hash-token.js';
import { identityErrorMessages } from '../words/identity-messages.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationSummary } from './invitation-summary.js';

const PreviewQuery = graphql(`
  query InvitationPreview($token: String!) {
    invitationPreview(token: $token) {
      email
      name
      role
      places
      operator
      invitedByName
      expiresAt
      state
    }
  }
`);

/** Where the mail of an invitation leads: who invites, to be what, and the way to accept. */
export function InvitationPage() {
  const token = useHashToken();
  return (
    <Page title="Votre invitation">
      {token ? (
        <Preview key={token} token={token} />
      ) : (
        <Note tone="warn">
          L’adresse est incomplète{'\u00A0'}: ouvrez le lien depuis le message reçu, ou copiez-le en entier.
        </Note>
      )}
    </Page>
  );
}

function Preview({ token }: { token: string }) {
  const query = useQuery(PreviewQuery, { variables: { token }, fetchPolicy: 'network-only' });
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  return (
    <QueryState query={query} failure="L’invitation n’a pas pu être lue" shape="block">
      {({ invitationPreview: invitation }) => (
        <Stack>
          {mailedTo !== null ? (
            <Note tone="ok" live="status">
              <p>La fonction est ajoutée à votre compte, qui existait déjà.</p>
              <p>
                Un lien de connexion vient de partir à <strong>{mailedTo}</strong>. Il sert une fois, pendant 15
                {'\u00A0'}
                minutes.
              </p>
            </Note>
          ) : invitation.state === 'pending' ? (
            <>
              <InvitationSummary invitation={invitation} />
              <AcceptInvitation token={token} name={invitation.name} onMailed={() => setMailedTo(invitation.email)} />
            </>
          ) : (
            <Note tone="warn" acts={<LinkButton to="/connexion">Se connecter</LinkButton>}>
              {identityErrorMessages.INVITATION_UNUSABLE({ reason: invitation.state })}
            </Note>
          )}
        </Stack>
      )}
    </QueryState>
  );
}
