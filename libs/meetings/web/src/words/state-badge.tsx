import type { MeetingState } from '@binome/meetings/domain';
import { Badge, type Tone } from '@binome/shared/web';
import {
  CalendarCheck,
  CircleDot,
  CircleX,
  FileCheck,
  Lock,
  PencilLine,
  SquareCheck,
  type LucideIcon,
} from 'lucide-react';
import { STATE_WORDS } from './meeting-words.js';

const LOOKS: Record<MeetingState, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'neutral', icon: PencilLine },
  convened: { tone: 'primary', icon: CalendarCheck },
  in_progress: { tone: 'ok', icon: CircleDot },
  closed: { tone: 'neutral', icon: SquareCheck },
  minutes_approval: { tone: 'warn', icon: FileCheck },
  sealed: { tone: 'neutral', icon: Lock },
  cancelled: { tone: 'bad', icon: CircleX },
};

/** Where a meeting stands, in a word. */
export function StateBadge({ state }: { state: MeetingState }) {
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <Badge tone={tone} icon={<Icon size={14} aria-hidden />}>
      {STATE_WORDS[state]}
    </Badge>
  );
}
