import { useQuery } from '@apollo/client/react';
import { ProblemNote, useProblem } from '@binome/shared/web';
import type { Meeting } from '../meeting/meeting-query.js';
import { GuestsBlock } from './guests-block.js';
import { OwnReply } from './own-reply.js';
import { MeetingRepliesQuery, type Replies } from './replies-query.js';
import { WhoComes } from './who-comes.js';

/** The answer of the reader who is called: before all the rest of the meeting, it is what its convocation expects. */
export function OwnReplyBlock({ meeting }: { meeting: Meeting }) {
  const query = useQuery(MeetingRepliesQuery, { variables: { meetingId: meeting.id } });
  const replies = (query.data ?? query.previousData)?.meetingReplies;
  return replies?.called.some(({ isSelf }) => isSelf) ? <OwnReply meeting={meeting} replies={replies} /> : null;
}

/** What those who prepare the meeting know of who is called to it, and its guests. */
export function RepliesBlocks({ meeting }: { meeting: Meeting }) {
  const query = useQuery(MeetingRepliesQuery, { variables: { meetingId: meeting.id } });
  const problem = useProblem(query.error);
  const replies: Replies | undefined = (query.data ?? query.previousData)?.meetingReplies;
  if (!replies) return <ProblemNote problem={problem} />;
  const isConvened = meeting.state === 'convened';
  const mayInvite = meeting.viewerCan.includes('edit');
  return (
    <>
      {isConvened && replies.expected && <WhoComes meeting={meeting} replies={replies} expected={replies.expected} />}
      {(mayInvite || replies.guests.length > 0) && (
        <GuestsBlock meeting={meeting} guests={replies.guests} mayInvite={mayInvite} />
      )}
    </>
  );
}
