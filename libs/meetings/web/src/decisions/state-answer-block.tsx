import { useState } from 'react';
import { STATE_ANSWERS, type StateAnswer } from '@binome/meetings/domain';
import { Block, Button, Cluster, formatDate, ProblemNote, RadioGroupField, TextAreaField } from '@binome/shared/web';
import type { AnswerProposalInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import type { Decision } from './decision-query.js';
import { ANSWER_WORDS } from './decision-words.js';
import { useDecisionAct } from './use-decision-act.js';
import styles from './decisions.module.css';

const AnswerProposalMutation = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

/** What the State says to a proposal; its reviewers answer here. */
export function StateAnswerBlock({ decision }: { decision: Decision }) {
  const { stateAnswer, stateAnswerText, stateAnsweredBy, stateAnsweredAt, timeZone, viewerCan } = decision;
  const [answering, setAnswering] = useState(false);
  const isFinal = stateAnswer !== null && stateAnswer !== undefined && stateAnswer !== 'under_study';
  return (
    <Block title="Réponse de l’État">
      {stateAnswer ? (
        <>
          <p>
            <strong>{ANSWER_WORDS[stateAnswer]}</strong>
            {stateAnsweredAt && ` · ${stateAnsweredBy}, le ${formatDate(stateAnsweredAt, timeZone)}`}
          </p>
          <p className={styles.statement}>{stateAnswerText}</p>
        </>
      ) : (
        <p>L’État n’a pas encore répondu.</p>
      )}
      {viewerCan.answer && !answering && (
        <Button tone={isFinal ? undefined : 'primary'} onPress={() => setAnswering(true)}>
          {stateAnswer === 'under_study' ? 'Donner la réponse finale' : stateAnswer ? 'Changer la réponse' : 'Répondre'}
        </Button>
      )}
      {answering && <AnswerForm decision={decision} onClose={() => setAnswering(false)} />}
    </Block>
  );
}

function AnswerForm({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const [answer, setAnswer] = useState<StateAnswer>(decision.stateAnswer ?? 'under_study');
  const [text, setText] = useState(decision.stateAnswerText ?? '');
  const [told, setTold] = useState(false);
  const { act, pending, problem } = useDecisionAct(
    (client, input: AnswerProposalInput) => client.mutate({ mutation: AnswerProposalMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async () => {
    if (!text.trim()) return setTold(true);
    const { problem: refused } = await act({ decisionId: decision.id, version: decision.version, answer, text });
    if (!refused) onClose();
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <RadioGroupField
        label="Réponse"
        options={STATE_ANSWERS.map((id) => ({ id, label: ANSWER_WORDS[id] }))}
        value={answer}
        onChange={(id) => setAnswer(id ?? answer)}
      />
      <TextAreaField
        label="En quelques phrases"
        hint="Le territoire lit cette réponse et sa date."
        rows={4}
        value={text}
        onChange={setText}
        error={told && !text.trim() ? 'Dites au territoire ce que vous répondez, et pourquoi.' : undefined}
      />
      <Cluster>
        <Button tone="primary" isPending={pending} onPress={() => void send()}>
          Envoyer la réponse
        </Button>
        <Button onPress={onClose}>Annuler</Button>
      </Cluster>
    </>
  );
}
