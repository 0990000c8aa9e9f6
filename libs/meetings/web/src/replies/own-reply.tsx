import { MEETING_REPLIES, type MeetingReply } from '@binome/meetings/domain';
import { Block, Button, Cluster, formatList } from '@binome/shared/web';
import type { ReplyToMeetingInput } from '@binome/shared/web/documents';
import { Check } from 'lucide-react';
import { useMeetingAct } from '../live/use-meeting-act.js';
import type { Meeting } from '../meeting/meeting-query.js';
import { ReplyToMeetingMutation, type Replies } from './replies-query.js';
import { REPLY_WORDS } from './reply-words.js';

/** Whether the reader comes: the act that a convocation expects. */
export function OwnReply({ meeting, replies }: { meeting: Meeting; replies: Replies }) {
  const own = replies.called.filter(({ isSelf }) => isSelf);
  const given = own[0]?.reply ?? null;
  const { act, pending } = useMeetingAct((client, input: ReplyToMeetingInput) =>
    client.mutate({ mutation: ReplyToMeetingMutation, variables: { input } }),
  );
  const answer = (reply: MeetingReply) => void act({ meetingId: meeting.id, reply });
  return (
    <Block title="Serez-vous là ?">
      <p>Vous êtes convoqué pour {formatList([...new Set(own.map(({ body }) => body))])}.</p>
      <div role="group" aria-label="Votre réponse">
        <Cluster>
          {MEETING_REPLIES.map((reply) => (
            <Button
              key={reply}
              tone={given === reply ? 'primary' : given === null && reply === 'accepted' ? 'accent' : 'plain'}
              icon={given === reply ? <Check size={18} aria-hidden /> : undefined}
              aria-pressed={given === reply}
              isDisabled={pending}
              onPress={() => answer(reply)}
            >
              {REPLY_WORDS[reply]}
            </Button>
          ))}
        </Cluster>
      </div>
    </Block>
  );
}
