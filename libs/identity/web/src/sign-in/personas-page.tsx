import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, Page, ProblemNote, QueryState, problemOf, useProblem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useEntry } from '../frame/use-entry.js';
import { PersonaList } from './persona-list.js';

const PersonasQuery = graphql(`
  query Personas {
    personas {
      key
      name
      role
    }
  }
`);

const EnterAsPersona = graphql(`
  mutation EnterAsPersona($input: EnterAsPersonaInput!) {
    enterAsPersona(input: $input) {
      viewer {
        account {
          id
        }
      }
    }
  }
`);

/** The people of the demonstration: one for each role, entered by one press. */
export function PersonasPage() {
  const query = useQuery(PersonasQuery, { fetchPolicy: 'network-only' });
  const enter = useEntry();
  const [enterAs, { error }] = useMutation(EnterAsPersona);
  const [entering, setEntering] = useState<string | null>(null);
  const problem = useProblem(error);
  const absent = query.error && problemOf(query.error).code === 'NOT_FOUND';
  const choose = async (key: string) => {
    setEntering(key);
    const answer = await enterAs({ variables: { input: { clientMutationId: crypto.randomUUID(), key } } }).catch(
      () => null,
    );
    setEntering(null);
    if (answer?.data?.enterAsPersona.viewer) await enter(answer.data.enterAsPersona.viewer.account.id);
  };
  return (
    <Page
      title="Personnages de la démonstration"
      lede="Entrez dans la peau de l’un d’eux pour voir Binôme comme il le voit. Toutes ces personnes sont fictives."
    >
      <ProblemNote problem={problem} />
      {absent ? (
        <EmptyState
          title="Il n’y a pas de personnages ici."
          acts={<LinkButton to="/connexion">Se connecter</LinkButton>}
        >
          Ils n’existent que dans la démonstration.
        </EmptyState>
      ) : (
        <QueryState query={query} failure="La liste des personnages n’a pas pu être lue" shape="list">
          {({ personas }) => (
            <PersonaList personas={personas} entering={entering} onChoose={(key) => void choose(key)} />
          )}
        </QueryState>
      )}
    </Page>
  );
}
