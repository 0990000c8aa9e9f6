import type { ActionGroupTotals, ActionTotals } from './action-list.queries.js';
import type { ActionSums } from './action-sums.js';
import { Exposed } from '@binome/shared/api';
import { Int, ObjectType } from '@nestjs/graphql';

const euros = (what: string) => ({
  nullable: true,
  description: `${what}, an exact decimal in euros excluding tax; null when no action that is read says any`,
});
const jobs = (what: string) => ({ nullable: true, description: `Jobs ${what}; null when no action says any` });

@ObjectType('ActionSums', {
  description: 'Sums over actions; the money that the reader may not read is left out, and said to be',
})
export class ActionSumsType implements ActionSums {
  @Exposed('confidential', () => String, euros('Productive investment')) productiveInvestment: string | null;
  @Exposed('confidential', () => String, euros('Planned budget')) plannedBudget: string | null;
  @Exposed('confidential', () => String, euros('Actual budget')) actualBudget: string | null;
  @Exposed('confidential', () => String, euros('Funding granted, contracted or paid')) fundingSecured: string | null;
  @Exposed('confidential', () => String, euros('Funding envisaged, requested or under instruction'))
  fundingHoped: string | null;
  @Exposed('confidential', () => String, euros('Planned budget that no funding covers')) fundingGap: string | null;
  @Exposed('confidential', () => String, euros('Funding envisaged')) fundingEnvisaged: string | null;
  @Exposed('confidential', () => String, euros('Funding requested')) fundingRequested: string | null;
  @Exposed('confidential', () => String, euros('Funding under instruction')) fundingUnderInstruction: string | null;
  @Exposed('confidential', () => String, euros('Funding granted')) fundingGranted: string | null;
  @Exposed('confidential', () => String, euros('Funding contracted')) fundingContracted: string | null;
  @Exposed('confidential', () => String, euros('Funding paid')) fundingPaid: string | null;
  @Exposed('confidential', () => String, euros('Funding refused')) fundingRefused: string | null;
  @Exposed('internal', () => Int, jobs('created, planned')) jobsCreatedPlanned: number | null;
  @Exposed('internal', () => Int, jobs('created, declared')) jobsCreatedDeclared: number | null;
  @Exposed('internal', () => Int, jobs('created, verified')) jobsCreatedVerified: number | null;
  @Exposed('internal', () => Int, jobs('maintained, planned')) jobsMaintainedPlanned: number | null;
  @Exposed('internal', () => Int, jobs('maintained, declared')) jobsMaintainedDeclared: number | null;
  @Exposed('internal', () => Int, jobs('maintained, verified')) jobsMaintainedVerified: number | null;
  @Exposed('internal', () => Int, { description: 'Actions whose money is hidden from the reader, hence in no sum' })
  hiddenMoney: number;
}

@ObjectType('ActionGroupTotals', { description: 'A group of a list: what its actions have in common, and their sums' })
export class ActionGroupTotalsType implements ActionGroupTotals {
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'The value that its actions share: a choice, an identifier, a name, a year; null when they have none',
  })
  key: string | null;
  @Exposed('internal', () => Int, { description: 'Actions of the group that match' }) count: number;
  @Exposed('internal', () => ActionSumsType, { description: 'Their sums' }) sums: ActionSums;
}

@ObjectType('ActionTotals', { description: 'Totals over all the actions that match, whatever the pages read' })
export class ActionTotalsType implements ActionTotals {
  @Exposed('internal', () => Int, { description: 'Actions that match' }) count: number;
  @Exposed('internal', () => Int, {
    description: 'Actions that the filter leaves out because it asks about fields hidden from the reader',
  })
  leftOut: number;
  @Exposed('internal', () => Int, {
    description: 'Actions of the plan that the reader does not see, whatever the filter',
  })
  hiddenCount: number;
  @Exposed('internal', () => ActionSumsType, { description: 'Their sums' }) sums: ActionSums;
}
