import { StateMark, type Tone } from '@binome/shared/web';
import type { DecisionStanding } from '@binome/meetings/domain';
import {
  CalendarClock,
  CircleCheck,
  CircleDashed,
  CircleX,
  GitCompare,
  Hourglass,
  PencilLine,
  Undo2,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { STANDING_WORDS } from './decision-words.js';

const SIZE = { size: 16, 'aria-hidden': true } as const;
const MARKS: Record<DecisionStanding, [Tone | 'expected', ReactNode]> = {
  proposed: ['neutral', <PencilLine key="m" {...SIZE} />],
  voting: ['expected', <Hourglass key="m" {...SIZE} />],
  no_quorum: ['warn', <UsersRound key="m" {...SIZE} />],
  to_settle: ['warn', <GitCompare key="m" {...SIZE} />],
  to_review: ['expected', <CalendarClock key="m" {...SIZE} />],
  to_apply: ['primary', <CircleDashed key="m" {...SIZE} />],
  applied: ['ok', <CircleCheck key="m" {...SIZE} />],
  rejected: ['bad', <CircleX key="m" {...SIZE} />],
  withdrawn: ['neutral', <Undo2 key="m" {...SIZE} />],
};

/** How a decision stands: colour, icon and word. */
export function StandingMark({ standing }: { standing: DecisionStanding }) {
  const [tone, icon] = MARKS[standing];
  return (
    <StateMark tone={tone} icon={icon}>
      {STANDING_WORDS[standing]}
    </StateMark>
  );
}
