import type { AgendaKind } from '@binome/governance/domain';
import { AgendaKindEnum } from '@binome/governance/api';
import { PROPOSAL_REASONS, type AgendaProposal, type ProposalReason } from '@binome/meetings/domain';
import { CommandInput, enumOf, Exposed, LocalDateScalar } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ProposedAgenda } from './agenda-proposal.service.js';

export const ProposalReasonEnum = enumOf(PROPOSAL_REASONS, 'AgendaProposalReason', 'Why an item is proposed', {
  action_blocked: 'An action waits for an answer',
  action_late: 'An action is late',
  action_paused: 'An action is paused',
  milestone_ahead: 'A milestone comes',
  decision_to_review: 'A decision is to be looked at again',
  seat_vacant: 'A seat is vacant',
  term_ending: 'A term ends soon',
  unfinished: 'An item was not finished',
});

@ObjectType('AgendaProposal', { description: 'An item that the facts propose for an agenda' })
export class AgendaProposalType implements Omit<AgendaProposal, 'detail'> {
  @Exposed('internal', () => ID, { description: 'Names the reason: dropped, it does not come back' }) key: string;
  @Exposed('internal', () => ProposalReasonEnum, { description: 'Why it is proposed' }) reason: ProposalReason;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'Day that the reason speaks of' })
  on: string | null;
  @Exposed('confidential', () => String, {
    nullable: true,
    description: 'Milestone, what a blocker asks, or who leaves the seat',
  })
  about: string | null;
  @Exposed('internal', () => ID, { nullable: true, description: 'The action that it speaks of' }) actionId:
    string | null;
  @Exposed('internal', () => ID, { nullable: true, description: 'The decision to look at again' }) decisionId:
    string | null;
  @Exposed('internal', () => AgendaKindEnum, { description: 'What it would be for' }) kind: AgendaKind;
  @Exposed('confidential', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => Int, { description: 'Suggested duration, minutes' }) minutes: number;
  @Exposed('confidential', () => String, { nullable: true, description: 'Suggested presenter' }) presenter:
    string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether only those who sit would read it' })
  confidential: boolean;
}

@ObjectType('ProposedAgenda', { description: 'What the facts of now propose for an agenda' })
export class ProposedAgendaType implements ProposedAgenda {
  @Exposed('internal', () => [AgendaProposalType], { description: 'Proposals, 20 at most, the most pressing first' })
  proposals: AgendaProposal[];
  @Exposed('internal', () => Int, { description: 'How many more there are' }) more: number;
  @Exposed('internal', () => [AgendaProposalType], {
    description:
      'Dropped for this committee and still so, 20 at most, the last dropped first: they may be brought back',
  })
  dropped: AgendaProposal[];
  @Exposed('internal', () => Int, { description: 'How many more of them there are' }) moreDropped: number;
}

@InputType({ description: 'Acts on a proposal' })
export class OnProposalInput extends CommandInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => ID, { description: 'The reason, as the proposal names it' }) key: string;
}
