import { useMutation, useQuery } from '@apollo/client/react';
import { durationWords, meetingName, MEETING_REPLIES, whenWords, type MeetingReply } from '@binome/meetings/domain';
import {
  Block,
  Button,
  Cluster,
  Facts,
  LinkButton,
  Note,
  Page,
  ProblemNote,
  Stack,
  useProblem,
} from '@binome/shared/web';
import type { LinkedMeetingQuery as Answer } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Check } from 'lucide-react';
import agendaStyles from '../agenda/agenda.module.css';
import { ClosedLink, useLinkToken } from '../mailed-link.js';
import { MODE_WORDS } from '../words/meeting-words.js';
import { REPLY_WORDS } from './reply-words.js';

const LinkedMeetingQuery = graphql(`
  query LinkedMeeting($token: String!) {
    linkedMeeting(token: $token) {
      name
      hasAccount
      committee
      territory
      address
      state
      title
      mode
      place
      videoLink
      day
      startTime
      minutes
      timeZone
      agenda {
        title
        minutes
        presenter
      }
      reply
    }
  }
`);

const ReplyByLinkMutation = graphql(`
  mutation ReplyByLink($input: ReplyByLinkInput!) {
    replyByLink(input: $input) {
      meeting {
        reply
      }
    }
  }
`);

/** Where the link of a convocation leads: one meeting, and the answer that it expects; no account is needed. */
export function ConvocationPage() {
  const token = useLinkToken();
  const query = useQuery(LinkedMeetingQuery, { variables: { token }, skip: !token, fetchPolicy: 'network-only' });
  const meeting = (query.data ?? query.previousData)?.linkedMeeting;
  if (meeting) return <Linked meeting={meeting} token={token} onAnswered={() => void query.refetch()} />;
  return <ClosedLink title="Convocation" {...{ token, query }} failure="Ce lien n’ouvre pas de séance" />;
}

type LinkedMeeting = Answer['linkedMeeting'];

function Linked({ meeting, token, onAnswered }: { meeting: LinkedMeeting; token: string; onAnswered: () => void }) {
  const { committee, territory, title, state, hasAccount, address, agenda } = meeting;
  return (
    <Page title={meetingName(committee, title)} lede={`${whenWords(meeting)}, ${durationWords(meeting.minutes)}`}>
      <Stack>
        {state === 'cancelled' && <Note tone="warn">Cette séance est annulée.</Note>}
        {state === 'convened' && <Answering meeting={meeting} token={token} onAnswered={onAnswered} />}
        <Block title="La séance">
          <Facts
            items={[
              { label: 'Territoire', value: territory },
              ...(meeting.timeZone === 'Europe/Paris' ? [] : [{ label: 'Heure', value: 'celle du territoire' }]),
              { label: 'On y vient', value: MODE_WORDS[meeting.mode] },
              ...(meeting.place ? [{ label: 'Lieu', value: meeting.place }] : []),
              ...(meeting.videoLink
                ? [{ label: 'Visioconférence', value: <a href={meeting.videoLink}>Rejoindre</a> }]
                : []),
            ]}
          />
        </Block>
        {!hasAccount && agenda.length > 0 && (
          <Block title="Ordre du jour">
            <ol className={agendaStyles.items}>
              {agenda.map(({ title: what, minutes, presenter }, rank) => (
                <li key={rank} className={agendaStyles.item}>
                  <span className={agendaStyles.number} aria-hidden>
                    {rank + 1}
                  </span>
                  <div className={agendaStyles.what}>
                    <span className={agendaStyles.title}>{what}</span>
                    <span className={agendaStyles.meta}>
                      {durationWords(minutes)}
                      {presenter && `, présenté par ${presenter}`}
                    </span>
                  </div>
                </li>
              ))}
            </ol>
          </Block>
        )}
        {address && (
          <Cluster>
            <LinkButton to={address}>Lire l’ordre du jour</LinkButton>
          </Cluster>
        )}
      </Stack>
    </Page>
  );
}

function Answering({ meeting, token, onAnswered }: { meeting: LinkedMeeting; token: string; onAnswered: () => void }) {
  const [send, { loading, error }] = useMutation(ReplyByLinkMutation);
  const problem = useProblem(error);
  const answer = (reply: MeetingReply) => {
    const input = { clientMutationId: crypto.randomUUID(), token, reply };
    // What went wrong is on the page.
    send({ variables: { input } }).then(onAnswered, () => undefined);
  };
  return (
    <Block title={`${meeting.name}, serez-vous là ?`}>
      <ProblemNote problem={problem} />
      <div role="group" aria-label="Votre réponse">
        <Cluster>
          {MEETING_REPLIES.map((reply) => (
            <Button
              key={reply}
              tone={
                meeting.reply === reply
                  ? 'primary'
                  : meeting.reply === null && reply === 'accepted'
                    ? 'accent'
                    : 'plain'
              }
              icon={meeting.reply === reply ? <Check size={18} aria-hidden /> : undefined}
              aria-pressed={meeting.reply === reply}
              isDisabled={loading}
              onPress={() => answer(reply)}
            >
              {REPLY_WORDS[reply]}
            </Button>
          ))}
        </Cluster>
      </div>
      <p aria-live="polite">{meeting.reply ? 'Réponse enregistrée. Vous pouvez encore la changer.' : ''}</p>
    </Block>
  );
}
