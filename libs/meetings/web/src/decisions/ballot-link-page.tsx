import { useMutation, useQuery } from '@apollo/client/react';
import type { VoteChoice } from '@binome/governance/domain';
import { Block, Facts, formatCounted, Page, Stack, useProblem } from '@binome/shared/web';
import type { LinkedBallotQuery as Answer } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { ClosedLink, useLinkToken } from '../mailed-link.js';
import { CHOICE_WORDS, CONSENT_WORDS, METHOD_SENTENCES } from './decision-words.js';
import styles from './decisions.module.css';
import { VoteForm } from './vote-form.js';
import { zonedMoment } from './zoned-moment.js';

const LinkedBallotQuery = graphql(`
  query LinkedBallot($token: String!) {
    linkedBallot(token: $token) {
      name
      body
      committee
      territory
      title
      statement
      conditions
      changedActions
      method
      objectionSaysWhy
      deadline
      timeZone
      isOpen
      choice
      reason
    }
  }
`);

const VoteByLinkMutation = graphql(`
  mutation VoteByLink($input: VoteByLinkInput!) {
    voteByLink(input: $input) {
      ballot {
        choice
      }
    }
  }
`);

/** Where the link of a call to vote leads: one decision, and the answer of one seat; no account is needed. */
export function BallotLinkPage() {
  const token = useLinkToken();
  const query = useQuery(LinkedBallotQuery, { variables: { token }, skip: !token, fetchPolicy: 'network-only' });
  const ballot = (query.data ?? query.previousData)?.linkedBallot;
  if (ballot) return <Linked ballot={ballot} token={token} onVoted={() => void query.refetch()} />;
  const failure = 'Ce lien n’ouvre pas de consultation';
  return <ClosedLink title="Consultation écrite" {...{ token, query, failure }} />;
}

interface LinkedProps {
  ballot: Answer['linkedBallot'];
  token: string;
  onVoted: () => void;
}

function Linked({ ballot, token, onVoted }: LinkedProps) {
  const { committee, territory, title, statement, conditions, changedActions, method, isOpen } = ballot;
  const until = zonedMoment(ballot.deadline, ballot.timeZone);
  return (
    <Page title={title} lede={`${committee} consulte ses membres par écrit, jusqu’au ${until}`}>
      <Stack>
        <Block title="La décision proposée">
          <p className={styles.statement}>{statement}</p>
          {changedActions > 0 && (
            <p>
              Adoptée, elle modifie {formatCounted(changedActions, 'action', 'actions')} du plan : demandez-en le détail
              à qui anime le comité.
            </p>
          )}
          <Facts
            items={[
              ...(conditions ? [{ label: 'Conditions', value: conditions }] : []),
              { label: 'Territoire', value: territory },
              { label: 'Règle de vote', value: METHOD_SENTENCES[method] },
            ]}
          />
        </Block>
        {ballot.choice === null && isOpen ? (
          <Answering ballot={ballot} token={token} onVoted={onVoted} />
        ) : (
          <Answered ballot={ballot} />
        )}
      </Stack>
    </Page>
  );
}

function wordsOf({ method }: LinkedProps['ballot']): Record<VoteChoice, string> {
  return method === 'consent' ? CONSENT_WORDS : CHOICE_WORDS;
}

function Answering({ ballot, token, onVoted }: LinkedProps) {
  const [send, { loading, error }] = useMutation(VoteByLinkMutation);
  const problem = useProblem(error);
  const answer = (choice: VoteChoice, reason: string | null) => {
    const input = { clientMutationId: crypto.randomUUID(), token, choice, reason };
    // What went wrong is on the page.
    send({ variables: { input } }).then(onVoted, () => undefined);
  };
  return (
    <Block title={`${ballot.name}, votre réponse est attendue`}>
      <VoteForm
        question={`Votre réponse pour le siège ${ballot.body}`}
        label="Votre réponse"
        words={wordsOf(ballot)}
        objectionSaysWhy={ballot.objectionSaysWhy}
        pending={loading}
        problem={problem}
        onSend={answer}
      />
    </Block>
  );
}

function Answered({ ballot }: Pick<LinkedProps, 'ballot'>) {
  const { choice, reason, isOpen, body } = ballot;
  return (
    <Block title={choice === null ? 'La consultation est close' : 'Votre réponse est enregistrée'}>
      <div aria-live="polite">
        <p>
          {choice === null
            ? `Aucune réponse n’a été donnée pour le siège ${body}.`
            : `Siège ${body} : « ${wordsOf(ballot)[choice]} ».${isOpen ? ' Une réponse ne se donne qu’une fois.' : ' La consultation est close.'}`}
        </p>
        {reason && <p className={styles.statement}>« {reason} »</p>}
      </div>
    </Block>
  );
}
