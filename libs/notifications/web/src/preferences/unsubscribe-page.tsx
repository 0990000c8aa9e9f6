import { useMutation } from '@apollo/client/react';
import { REASON_NAMES } from '@binome/notifications/domain';
import { Button, Cluster, LinkButton, Note, Page, ProblemNote, Reading, Stack, useProblem } from '@binome/shared/web';
import { useLocation } from 'react-router';
import { Unsubscribe } from './preferences-query.js';

const CHOICES = <LinkButton to="/compte/notifications">Choisir ce que je reçois</LinkButton>;

/** Where the link at the foot of a mail leads: the person confirms, so that a program that opens links stops nothing. */
export function UnsubscribePage() {
  const token = decodeURIComponent(useLocation().hash.slice(1));
  const [unsubscribe, { data, error, loading }] = useMutation(Unsubscribe);
  const problem = useProblem(error);
  const stop = () => {
    const input = { clientMutationId: crypto.randomUUID(), token };
    // What went wrong is on the page.
    unsubscribe({ variables: { input } }).catch(() => undefined);
  };
  return (
    <Page title="Ne plus recevoir ces messages">
      <Stack>
        {data ? (
          <Note tone="ok" acts={CHOICES}>
            {stoppedWords(data.unsubscribe.reason)}
          </Note>
        ) : token ? (
          <>
            <ProblemNote problem={problem} acts={CHOICES} />
            <Reading>
              <p>Binôme cessera de vous envoyer les messages de ce genre. Les autres continueront.</p>
            </Reading>
            <Cluster>
              <Button tone="accent" isPending={loading} onPress={stop}>
                Ne plus les recevoir
              </Button>
              {CHOICES}
            </Cluster>
          </>
        ) : (
          <Note tone="warn" acts={CHOICES}>
            L’adresse est incomplète{'\u00A0'}: ouvrez le lien depuis le message reçu, ou copiez-le en entier.
          </Note>
        )}
      </Stack>
    </Page>
  );
}

function stoppedWords(reason: keyof typeof REASON_NAMES | null): string {
  if (reason === null) return 'C’est fait. Vous ne recevrez plus le récapitulatif.';
  return `C’est fait. Plus d’e-mail pour : ${REASON_NAMES[reason].toLocaleLowerCase('fr')}.`;
}
