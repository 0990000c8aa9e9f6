import { useMutation } from '@apollo/client/react';
import { Button, Cluster, LinkButton, Note, Page, ProblemNote, Reading, Stack, useProblem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useEntry } from '../frame/use-entry.js';
import { useHashToken } from '../frame/use-hash-token.js';

const ConfirmSignIn = graphql(`
  mutation ConfirmSignIn($input: ConfirmSignInInput!) {
    confirmSignIn(input: $input) {
      viewer {
        account {
          id
        }
      }
    }
  }
`);

/** Where the mailed link leads: the person confirms, so that a program that opens links of mails uses nothing up. */
export function SignInLinkPage() {
  const token = useHashToken();
  const enter = useEntry();
  const [confirm, { error, loading }] = useMutation(ConfirmSignIn);
  const problem = useProblem(error);
  const again = <LinkButton to="/connexion">Demander un autre lien</LinkButton>;
  const signIn = async () => {
    if (!token) return;
    const input = { clientMutationId: crypto.randomUUID(), token };
    const answer = await confirm({ variables: { input } }).catch(() => null);
    if (answer?.data?.confirmSignIn.viewer) await enter(answer.data.confirmSignIn.viewer.account.id);
  };
  return (
    <Page title="Confirmer la connexion">
      <Stack>
        {!token ? (
          <Note tone="warn" acts={again}>
            L’adresse est incomplète{'\u00A0'}: ouvrez le lien depuis le message reçu, ou copiez-le en entier.
          </Note>
        ) : (
          <>
            <ProblemNote problem={problem} acts={problem?.code === 'SIGN_IN_LINK_UNUSABLE' ? again : undefined} />
            {problem?.code !== 'SIGN_IN_LINK_UNUSABLE' && (
              <>
                <Reading>
                  <p>Un dernier geste, qui prouve que c’est bien vous qui avez ouvert le message.</p>
                </Reading>
                <Cluster>
                  <Button tone="accent" isPending={loading} onPress={() => void signIn()}>
                    Me connecter
                  </Button>
                </Cluster>
              </>
            )}
          </>
        )}
      </Stack>
    </Page>
  );
}
