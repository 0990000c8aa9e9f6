import type { ActionStatus } from '@binome/action-plans/domain';
import { StateMark, type Tone } from '@binome/shared/web';
import { Circle, CircleCheck, CircleDotDashed, CirclePause, CircleSlash, type LucideIcon } from 'lucide-react';
import { STATUS_WORDS } from './action-words.js';

const LOOKS: Record<ActionStatus, { tone: Tone; Icon: LucideIcon }> = {
  to_come: { tone: 'neutral', Icon: Circle },
  in_progress: { tone: 'primary', Icon: CircleDotDashed },
  paused: { tone: 'warn', Icon: CirclePause },
  done: { tone: 'ok', Icon: CircleCheck },
  abandoned: { tone: 'neutral', Icon: CircleSlash },
};

/** Where the work on an action stands: colour, icon and word. */
export function StatusMark({ status }: { status: ActionStatus }) {
  const { tone, Icon } = LOOKS[status];
  return (
    <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {STATUS_WORDS[status]}
    </StateMark>
  );
}
