import type { InvitationState } from '@binome/identity/domain';
import { StateMark } from '@binome/shared/web';
import { CircleCheck, Clock, Hourglass, Undo2 } from 'lucide-react';
import { INVITATION_STATE_WORDS } from '../words/role-words.js';

const MARKS = {
  pending: { tone: 'primary', Icon: Clock },
  expired: { tone: 'warn', Icon: Hourglass },
  accepted: { tone: 'ok', Icon: CircleCheck },
  revoked: { tone: 'neutral', Icon: Undo2 },
} as const;

/** The state of an invitation: colour, icon and word. */
export function InvitationStateMark({ state }: { state: InvitationState }) {
  const { tone, Icon } = MARKS[state];
  return (
    <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {INVITATION_STATE_WORDS[state]}
    </StateMark>
  );
}
