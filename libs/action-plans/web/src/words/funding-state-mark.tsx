import type { FundingState } from '@binome/action-plans/domain';
import { FUNDING_STATE_WORDS } from '@binome/action-plans/domain';
import { StateMark, type Tone } from '@binome/shared/web';
import { BadgeEuro, Check, Circle, CircleCheck, CircleSlash, Clock, Hourglass, type LucideIcon } from 'lucide-react';

const LOOKS: Record<FundingState, { tone: Tone; Icon: LucideIcon }> = {
  envisaged: { tone: 'neutral', Icon: Circle },
  requested: { tone: 'warn', Icon: Clock },
  under_instruction: { tone: 'warn', Icon: Hourglass },
  granted: { tone: 'ok', Icon: Check },
  contracted: { tone: 'ok', Icon: CircleCheck },
  paid: { tone: 'ok', Icon: BadgeEuro },
  refused: { tone: 'bad', Icon: CircleSlash },
};

/** How far a funding has come: colour, icon and word. */
export function FundingStateMark({ state }: { state: FundingState }) {
  const { tone, Icon } = LOOKS[state];
  return (
    <StateMark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {FUNDING_STATE_WORDS[state]}
    </StateMark>
  );
}
