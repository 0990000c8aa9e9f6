import { useQuery } from '@apollo/client/react';
import { Button, Note, QueryState } from '@binome/shared/web';
import type { OpenMeetingVoteInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Vote } from 'lucide-react';
import { Link } from 'react-router';
import { BallotBlock } from '../decisions/ballot-block.js';
import { ChangeBlock } from '../decisions/change-block.js';
import { useDecisionPlace } from '../decisions/decision-place.js';
import { DecisionQuery, type Decision } from '../decisions/decision-query.js';
import { ItemDecisionActs } from '../decisions/item-decision-acts.js';
import { StandingMark } from '../decisions/standing-mark.js';
import { useDecisionAct } from '../decisions/use-decision-act.js';
import { quorumSentence } from './quorum-words.js';
import type { Room, RoomItem, RoomMeeting } from './room-query.js';
import styles from './room.module.css';

const OpenMeetingVoteMutation = graphql(`
  mutation OpenMeetingVote($input: OpenMeetingVoteInput!) {
    openMeetingVote(input: $input) {
      decision {
        id
        version
        state
      }
    }
  }
`);

interface RoomDecisionProps {
  item: RoomItem;
  meeting: RoomMeeting;
  room: Room;
  accountId: string;
}

/** The decision of the item that is spoken of: its words, what it changes of the plan, its vote and its result. */
export function RoomDecision({ item, meeting, room, accountId }: RoomDecisionProps) {
  const place = useDecisionPlace();
  const { phase, code } = place;
  const decisionId = item.decision?.id ?? '';
  const query = useQuery(DecisionQuery, {
    variables: { phase, code, decisionId },
    skip: !item.decision,
    fetchPolicy: 'cache-and-network',
  });
  const mayWrite = meeting.viewerCan.includes('agenda');
  if (item.kind !== 'decision') return null;
  if (!item.decision)
    return mayWrite ? (
      <section aria-label="Décision" className={styles.decision}>
        <ItemDecisionActs item={item} meeting={meeting} accountId={accountId} />
      </section>
    ) : null;
  const decision = query.data?.decision;
  if (!decision)
    return (
      <QueryState query={query} failure="La décision n’a pas pu être lue">
        {() => null}
      </QueryState>
    );
  const { statement, conditions, changes, viewerCan, ballot, number, standing } = decision;
  const mayOpen = viewerCan.open && meeting.viewerCan.includes('decide');
  return (
    <section aria-label="Décision" className={styles.decision}>
      <p className={styles.decisionHead}>
        <StandingMark standing={standing} />
        <Link to={`${place.address}/${decision.id}`}>{number ?? decision.title}</Link>
      </p>
      <p className={styles.statement}>{statement}</p>
      {conditions && <p className={styles.detail}>À condition que : {conditions}</p>}
      {mayOpen && <OpenVote decision={decision} room={room} />}
      {ballot && <BallotBlock decision={decision} ballot={ballot} />}
      {(changes.length > 0 || viewerCan.prepare) && <ChangeBlock decision={decision} place={place} />}
    </section>
  );
}

function OpenVote({ decision: { id: decisionId, version }, room }: { decision: Decision; room: Room }) {
  const { act, pending } = useDecisionAct((client, input: OpenMeetingVoteInput) =>
    client.mutate({ mutation: OpenMeetingVoteMutation, variables: { input } }),
  );
  return (
    <>
      {!room.quorumReached && (
        <Note tone="warn">
          {quorumSentence(false, room.conditions)} : le vote s’ouvrira une fois le quorum atteint.
        </Note>
      )}
      <p>
        <Button
          tone="accent"
          icon={<Vote size={18} aria-hidden />}
          isPending={pending}
          isDisabled={!room.quorumReached}
          onPress={() => void act({ decisionId, version })}
        >
          Ouvrir le vote
        </Button>
      </p>
    </>
  );
}
