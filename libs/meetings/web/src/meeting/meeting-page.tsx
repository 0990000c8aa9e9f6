import { useQuery } from '@apollo/client/react';
import {
  Columns,
  FailureState,
  formatDay,
  LinkButton,
  Note,
  Page,
  problemOf,
  QueryState,
  Stack,
} from '@binome/shared/web';
import { Link, useParams } from 'react-router';
import { AgendaBlock } from '../agenda/agenda-block.js';
import { ProposalsBlock } from '../agenda/proposals-block.js';
import { DecisionsOfMeeting } from '../decisions/decisions-of.js';
import { useMeetingsPlace, type MeetingsPlace } from '../place.js';
import { durationWords, meetingName, whenWords, type MeetingState } from '@binome/meetings/domain';
import { useApolloClient } from '@apollo/client/react';
import { readMeetingsAgain } from '../live/use-meeting-act.js';
import { OwnReplyBlock, RepliesBlocks } from '../replies/replies-blocks.js';
import { useLiveRoom } from '../room/use-live-room.js';
import { MeetingActs } from './meeting-acts.js';
import { MeetingFacts } from './meeting-facts.js';
import { MeetingQuery, type Meeting } from './meeting-query.js';

/** A meeting: what it is about, when and where, and the next step that it waits for. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const place = useMeetingsPlace();
  const { phase, code } = place;
  const query = useQuery(MeetingQuery, { variables: { phase, code, meetingId } });
  const data = query.data ?? query.previousData;
  // A meeting of another territory is not at this address.
  const isElsewhere = data && data.meeting.territoryId !== data.governance.territoryId;
  if (data && !isElsewhere)
    return (
      <MeetingBody
        meeting={data.meeting}
        place={place}
        territoryName={data.governance.territoryName}
        accountId={data.viewer?.account.id ?? ''}
      />
    );
  const isGone = isElsewhere || (query.error && problemOf(query.error).code === 'NOT_FOUND');
  return (
    <Page title="Séance" crumbs={[{ label: 'Séances', to: place.address }]}>
      {isGone ? (
        <FailureState
          title="Cette séance n’est pas ici"
          problem={{ message: 'Elle n’existe pas, ou ne vous est pas ouverte. Vérifiez l’adresse.', reference: null }}
          acts={<LinkButton to={place.address}>Voir les séances</LinkButton>}
        />
      ) : (
        <QueryState query={query} failure="La séance n’a pas pu être lue">
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}

interface MeetingBodyProps {
  meeting: Meeting;
  place: MeetingsPlace;
  territoryName: string;
  accountId: string;
}

function MeetingBody({ meeting, place, territoryName, accountId }: MeetingBodyProps) {
  const { committee, title, minutes, state, cancelReason, urgency, reconvenes, reconvenedBy } = meeting;
  const client = useApolloClient();
  useLiveRoom(meeting.id, () => readMeetingsAgain(client));
  const name = meetingName(committee.name, title);
  return (
    <Page
      title={name}
      documentTitle={`${name} · ${whenWords(meeting)}`}
      lede={`${whenWords(meeting)}, ${durationWords(minutes)}`}
      crumbs={[
        { label: territoryName, to: place.territory },
        { label: 'Séances', to: place.address },
      ]}
      acts={<MeetingActs meeting={meeting} address={place.address} />}
    >
      <Stack>
        {state === 'cancelled' && <Note tone="warn">Séance annulée : {cancelReason}</Note>}
        {state === 'sealed' && <Note>Le compte rendu est scellé : plus rien ne change ici.</Note>}
        {reconvenes && (
          <Note>
            Reprend la <Link to={`${place.address}/${reconvenes.id}`}>séance du {formatDay(reconvenes.day)}</Link>,
            close sans quorum.
          </Note>
        )}
        {reconvenedBy && (
          <Note>
            Close sans quorum : ce qui restait est repris à la{' '}
            <Link to={`${place.address}/${reconvenedBy.id}`}>séance du {formatDay(reconvenedBy.day)}</Link>.
          </Note>
        )}
        {urgency && <Note>Convoquée en urgence : {urgency}</Note>}
        {meeting.isMember && state === 'convened' && <OwnReplyBlock meeting={meeting} />}
        <Columns>
          <div>
            <AgendaBlock meeting={meeting} place={place} accountId={accountId} />
            {isHeld(state) && <DecisionsOfMeeting territoryId={meeting.territoryId} subjectId={meeting.id} />}
            {meeting.viewerCan.includes('agenda') && <ProposalsBlock meeting={meeting} />}
          </div>
          <div>
            <MeetingFacts meeting={meeting} territory={place.territory} />
            {meeting.isMember && <RepliesBlocks meeting={meeting} />}
          </div>
        </Columns>
      </Stack>
    </Page>
  );
}

function isHeld(state: MeetingState): boolean {
  return state !== 'draft' && state !== 'convened' && state !== 'cancelled';
}
