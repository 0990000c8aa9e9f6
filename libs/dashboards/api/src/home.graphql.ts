import { ActionStatusEnum, AxisEnum, LatenessKindEnum } from '@binome/action-plans/api';
import type { ActionStatus, Axis, LatenessKind } from '@binome/action-plans/domain';
import {
  ACT_KINDS,
  AWAITED_KINDS,
  MOVE_KINDS,
  SEEN_SUBJECTS,
  type ActItem,
  type ActKind,
  type AwaitedKind,
  type MovedMoney,
  type MoveKind,
  type SeenSubject,
} from '@binome/dashboards/domain';
import { CommandInput, connectionOf, enumOf, Exposed, LocalDateScalar, type Connection } from '@binome/shared/api';
import { OnboardingItemType, PairSideEnum, ProgrammePhaseEnum } from '@binome/territories/api';
import type { PairSide, ProgrammePhase } from '@binome/territories/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const HomeActKindEnum = enumOf(
  [...ACT_KINDS, ...AWAITED_KINDS],
  'HomeActKind',
  'What a person has to do, or waits for others to do',
  {
    begin_plan: 'Begin the plan',
    chase_blockers: 'Chase the answers that actions wait for',
    blocker_awaited: 'Wait for an answer',
    add_orientation: 'Add an orientation',
    draft_action: 'Draft an action',
    fill_axes: 'Write under the axes that are empty',
    complete_cards: 'Complete cards',
    update_late: 'Update late actions',
    chase_funding: 'Chase a funding',
    funding_awaited: 'Wait for a funder',
    name_elected: 'Name an elected official',
    name_industrial: 'Name an industrialist',
    post_lead: 'Post a project lead',
    give_contact: 'Give somebody to write to',
    resend_invitations: 'Send invitations again',
    invitation_awaited: 'Wait for who was invited',
    convene_meeting: 'Call a meeting',
    answer_convocation: 'Answer a convocation',
    approve_minutes: 'Approve minutes',
  },
);
export const SeenSubjectEnum = enumOf(SEEN_SUBJECTS, 'SeenSubject', 'What counts as known once it was open on screen', {
  Action: 'An action of the plan',
  Meeting: 'A meeting, with its agenda',
  Minutes: 'The minutes of a meeting',
  Decision: 'A decision, with its vote',
});
export const HomeMoveKindEnum = enumOf(MOVE_KINDS, 'HomeMoveKind', 'What a move means to who reads it', {
  action_added: 'An action was added',
  actions_added: 'Several actions were added',
  action_archived: 'An action was archived',
  action_unarchived: 'An action came back from the archives',
  action_removed: 'An action was removed',
  action_shared: 'An action was shared',
  became_late: 'An action became late',
  blocker_raised: 'An action waits for something',
  blocker_answered: 'What an action waited for was answered',
  budget_set: 'A budget was given',
  budget_changed: 'A budget changed',
  card_filled: 'A card was filled in',
  cards_filled: 'Several cards were filled in',
  commitment_changed: 'A commitment changed',
  committee_created: 'A committee was created',
  committees_created: 'Several committees were created',
  committee_removed: 'A committee was removed',
  end_changed: 'The end of an action changed',
  funding_moved: 'A funding moved on',
  jobs_changed: 'Numbers of jobs changed',
  kit_applied: 'A governance kit was applied',
  lead_arrived: 'A project lead arrived',
  lead_left: 'A project lead left',
  lead_named: 'Somebody was named lead of an action',
  measured: 'An indicator was measured',
  milestone_done: 'A milestone was reached',
  milestone_moved: 'A milestone was moved',
  need_expressed: 'A need of help was expressed',
  orientation_added: 'An orientation was added',
  orientations_added: 'Several orientations were added',
  orientation_removed: 'An orientation was removed',
  person_joined: 'Somebody joined',
  phase_changed: 'An action changed phase',
  plan_archived: 'A plan was archived',
  plan_begun: 'A plan was begun',
  plan_restored: 'An archived plan was taken up again',
  plan_year_begun: 'The plan of a year was begun',
  seat_ended: 'A seat of the pair ended',
  seat_named: 'Somebody was named in the pair',
  seat_filled: 'A seat of a committee was filled',
  seats_filled: 'Several seats of committees were filled',
  status_changed: 'An action changed state',
  territory_revised: 'The territory was revised',
  text_written: 'A text of the plan was written',
});

/** Which of the territories a home lists. */
export const HOME_FILTERS = ['moved', 'without_plan', 'vacant_pair', 'vacant_lead'] as const;
export type HomeFilter = (typeof HOME_FILTERS)[number];
export const HomeFilterEnum = enumOf(HOME_FILTERS, 'HomeFilter', 'Which of the territories a home lists', {
  moved: 'Something moved',
  without_plan: 'There is no plan',
  vacant_pair: 'A side of the pair is empty',
  vacant_lead: 'There is no project lead',
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('HomeActItem', { description: 'One of the things that an act is about' })
export class HomeActItemType implements ActItem {
  @Exposed('internal', () => ID, nullable('The action to open')) actionId: string | null;
  @Exposed('internal', () => ID, nullable('The meeting to open')) meetingId: string | null;
  @Exposed('internal', () => String, nullable('Code of the action')) code: string | null;
  @Exposed('confidential', () => String, { description: 'Title of the action, name of the person, or committee' })
  title: string;
  @Exposed('internal', () => AxisEnum, nullable('Axis')) axis: Axis | null;
  @Exposed('confidential', () => LocalDateScalar, nullable('Day that has passed, or since when somebody waits'))
  on: string | null;
  @Exposed('internal', () => LatenessKindEnum, nullable('Why it is late')) late: LatenessKind | null;
  @Exposed('confidential', () => String, nullable('Milestone, who is to answer, funder, or day of the meeting')) label:
    string | null;
  @Exposed('internal', () => Int, { description: 'How many things the card does not say yet' }) missing: number;
}

@ObjectType('HomeAct', { description: 'An act on a territory, computed from facts' })
export class HomeActType {
  @Exposed('internal', () => HomeActKindEnum, { description: 'What there is to do' }) kind: ActKind | AwaitedKind;
  @Exposed('internal', () => Int, { description: 'How many things it is about' }) count: number;
  @Exposed('internal', () => [HomeActItemType], { description: 'The first of them, the most pressing first' })
  items: HomeActItemType[];
}

@ObjectType('HomeMoney', { description: 'Money that moved, in euros excluding tax, exact decimals' })
export class HomeMoneyType implements MovedMoney {
  @Exposed('confidential', () => String, nullable('Before')) from: string | null;
  @Exposed('confidential', () => String, nullable('Now')) to: string | null;
  @Exposed('confidential', () => Int, nullable('Change in whole percents')) percent: number | null;
}

@ObjectType('HomeMove', { description: 'One thing worth telling, as it is now compared with what the reader knew' })
export class HomeMoveType {
  @Exposed('internal', () => HomeMoveKindEnum, { description: 'What it means' }) kind: MoveKind;
  @Exposed('internal', () => Date, { description: 'When it happened last' }) at: Date;
  @Exposed('internal', () => String, nullable('Who did it last; null for what the calendar does')) who: string | null;
  @Exposed('internal', () => ID, nullable('The action that it tells of')) actionId: string | null;
  @Exposed('internal', () => String, nullable('Code of the action')) code: string | null;
  @Exposed('internal', () => String, nullable('Title of the action')) title: string | null;
  @Exposed('internal', () => AxisEnum, nullable('Axis')) axis: Axis | null;
  @Exposed(
    'confidential',
    () => String,
    nullable('What moved: a milestone, a blocker, a funder, a person, an indicator, a field'),
  )
  label: string | null;
  @Exposed('confidential', () => String, nullable('Code, day or value before')) from: string | null;
  @Exposed('confidential', () => String, nullable('Code, day or value now')) to: string | null;
  @Exposed('internal', () => HomeMoneyType, nullable('Money that moved')) money: HomeMoneyType | null;
  @Exposed('internal', () => [String], { description: 'Fields said for the first time' }) fields: string[];
  @Exposed('internal', () => Int, { description: 'How many things are told together' }) count: number;
}

export const HomeMoveConnection = connectionOf(HomeMoveType, 'HomeMove');

@ObjectType('HomeLedAction', { description: 'An action that the reader leads' })
export class HomeLedActionType {
  @Exposed('internal', () => ID, { description: 'The action' }) actionId: string;
  @Exposed('internal', () => String, { description: 'Code' }) code: string;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => AxisEnum, { description: 'Main axis' }) axis: Axis;
  @Exposed('internal', () => ActionStatusEnum, { description: 'Where the work stands' }) status: ActionStatus;
  @Exposed('internal', () => LocalDateScalar, nullable('Last day')) endsOn: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether it is late today' }) isLate: boolean;
}

@ObjectType('HomeAxisFigures', { description: 'Figures under one axis, over what the reader sees' })
export class HomeAxisFigures {
  @Exposed('internal', () => AxisEnum, { description: 'The axis' }) axis: Axis;
  @Exposed('internal', () => Int, { description: 'Actions' }) actions: number;
  @Exposed('internal', () => Int, { description: 'Actions that are done' }) done: number;
}

@ObjectType('HomeFigures', { description: 'How a plan stands, over what the reader sees' })
export class HomeFiguresType {
  @Exposed('internal', () => Int, { description: 'Actions that the reader sees' }) actions: number;
  @Exposed('internal', () => Int, { description: 'Actions that the reader does not see' }) hidden: number;
  @Exposed('internal', () => Int, { description: 'Actions under way' }) inProgress: number;
  @Exposed('internal', () => Int, { description: 'Actions that are done' }) done: number;
  @Exposed('internal', () => Int, { description: 'Actions that are late today' }) late: number;
  @Exposed('confidential', () => String, { description: 'Planned cost, euros excluding tax' }) planned: string;
  @Exposed('confidential', () => String, { description: 'Granted, contracted or paid, euros excluding tax' })
  secured: string;
  @Exposed('internal', () => Int, { description: 'Actions whose money the reader does not see' }) moneyLeftOut: number;
  @Exposed('internal', () => [HomeAxisFigures], { description: 'By axis' }) byAxis: HomeAxisFigures[];
}

@ObjectType('HomeTerritory', { description: 'A territory as its reader finds it on arriving' })
export class HomeTerritoryType {
  @Exposed('internal', () => ID, { description: 'The territory' }) id: string;
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase of the programme' }) phase: ProgrammePhase;
  @Exposed('internal', () => ID, { description: 'Code within its phase' }) code: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => Date, nullable('Last look of the reader; null at the first one')) since: Date | null;
  @Exposed('internal', () => Boolean, { description: 'Whether its plan is begun' }) planBegun: boolean;
  @Exposed('internal', () => Int, { description: 'Actions of its plan that the reader reads' }) actionCount: number;
  @Exposed('internal', () => [PairSideEnum], { description: 'Sides of the pair that nobody holds' })
  vacantSides: PairSide[];
  @Exposed('internal', () => Boolean, { description: 'Whether no project lead is posted' }) leadVacant: boolean;
  @Exposed('internal', () => [OnboardingItemType], { description: 'Checklist of the settling in' })
  steps: OnboardingItemType[];
  @Exposed('internal', () => [HomeActType], { description: 'What the reader has to do, the most pressing first' })
  acts: HomeActType[];
  @Exposed('internal', () => [HomeActType], { description: 'What others have to do' }) awaited: HomeActType[];
  @Exposed('internal', () => Int, { description: 'Actions that the reader leads' }) ledCount: number;
  @Exposed('internal', () => [HomeLedActionType], { description: 'The first of them, in the order of the plan' })
  led: HomeLedActionType[];
  @Exposed('internal', () => HomeFiguresType, nullable('How its plan stands, for its members'))
  figures: HomeFiguresType | null;
  @Exposed('internal', () => Int, { description: 'Moves since the last look' }) moveCount: number;
  @Exposed('internal', () => [HomeMoveType], { description: 'The latest of them; homeMoves gives them all' })
  moves: HomeMoveType[];
}

export const HomeTerritoryConnection = connectionOf(HomeTerritoryType, 'HomeTerritory');

@ObjectType('HomeCounts', { description: 'How the territories of the reader stand, in numbers' })
export class HomeCounts {
  @Exposed('internal', () => Int, { description: 'Territories' }) territories: number;
  @Exposed('internal', () => Int, { description: 'Those whose plan is not begun, or not readable' })
  withoutPlan: number;
  @Exposed('internal', () => Int, { description: 'Those with a vacant side of the pair' }) vacantPairs: number;
  @Exposed('internal', () => Int, { description: 'Those without a project lead' }) vacantLeads: number;
  @Exposed('internal', () => Int, { description: 'Those that moved since the last look' }) moved: number;
}

@ObjectType('Home', { description: 'The first screen of a reader of plans' })
export class HomeType {
  @Exposed('internal', () => String, { description: 'What this home tells, to be given back when it was seen' })
  horizon: string;
  @Exposed('internal', () => LocalDateScalar, { description: 'Today in Paris' }) today: string;
  @Exposed('internal', () => Boolean, { description: 'Whether more happened than is told' }) truncated: boolean;
  @Exposed('internal', () => HomeCounts, { description: 'The territories in numbers' }) counts: HomeCounts;
  @Exposed('internal', () => HomeTerritoryConnection, {
    description: 'Territories: of a member by name, of who follows many those that moved last first',
  })
  territories: Connection<HomeTerritoryType>;
}

@InputType({ description: 'Marks what a first screen showed' })
export class MarkHomeInput extends CommandInput {
  @Field(() => String, { description: 'As the home gave it' }) horizon: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Which territories, 200 at most; every one of the reader when absent',
  })
  territoryIds?: string[] | null;
}

@InputType({ description: 'Something was open on screen: what happened to it until now is known' })
export class MarkSubjectSeenInput extends CommandInput {
  @Field(() => SeenSubjectEnum, { description: 'What was open on screen' }) subject: SeenSubject;
  @Field(() => ID, { description: 'Its identifier; for minutes, that of their meeting' }) subjectId: string;
}

@ObjectType({ description: 'Answer of a look: the territories that it was about, or what was open' })
export class MarkedPayload {
  @Exposed('internal', () => Boolean, { description: 'True: the look is kept' }) marked: boolean;
}
