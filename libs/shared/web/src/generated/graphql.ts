/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepts an invitation */
export type AcceptInvitationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Name of the person, as it wants to be called */
  name: string;
  /** What follows # in the mailed address */
  token: string;
};

/** How firmly the owner stands behind an action */
export type ActionCommitment =
  /** The owner is committed to do it */
  | 'firm'
  /** The owner wishes to do it */
  | 'intended'
  /** The owner has not decided */
  | 'to_be_studied';

/** Which actions of a plan. A condition on fields that the reader may not read of an action never holds for it; 20 conditions at most */
export type ActionFilterInput = {
  /** The conditions */
  conditions?: Array<FilterConditionInput> | null | undefined;
  /** Groups of conditions, one level deep */
  groups?: Array<FilterGroupInput> | null | undefined;
  /** All of them unless it is said otherwise */
  match?: FilterMatch | null | undefined;
};

/** Someone who leads an action */
export type ActionLeadInput = {
  /** Account of a member of the territory; null or absent for a plain name */
  accountId?: string | number | null | undefined;
  /** Name, 200 characters at most */
  name: string;
};

/** How far the project behind an action has come */
export type ActionPhase =
  /** Spotted, nothing is studied yet */
  | 'idea'
  /** Being carried out, or in service */
  | 'operation'
  /** Under study */
  | 'study';

/** Priority of an action */
export type ActionPriority =
  /** High */
  | 'high'
  /** Low */
  | 'low'
  /** Medium */
  | 'medium';

/** The order of a list; what has no value comes last */
export type ActionSortInput = {
  /** Which way */
  direction: SortDirection;
  /** Name of a field that sorts */
  field: string;
};

/** How an action came to be known */
export type ActionSource =
  /** A call for projects */
  | 'call_for_projects'
  /** A support campaign */
  | 'campaign'
  /** A visit to a company */
  | 'company_visit'
  /** An operator */
  | 'operator'
  /** Something else */
  | 'other'
  /** The State */
  | 'state'
  /** The territory itself */
  | 'territory';

/** Where the work on an action stands */
export type ActionStatus =
  /** Given up */
  | 'abandoned'
  /** Finished */
  | 'done'
  /** Begun */
  | 'in_progress'
  /** Stopped for a time */
  | 'paused'
  /** Not begun */
  | 'to_come';

/** Adds an item, or proposes it */
export type AddAgendaItemInput = {
  /** Actions it speaks of, 10 at most */
  actionIds?: Array<string | number>;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Whether only those who sit read it */
  confidential?: boolean;
  /** What is to be known of it */
  detail?: string | null | undefined;
  /** What it is for */
  kind: AgendaKind;
  /** The meeting */
  meetingId: string | number;
  /** Duration, minutes, 1 to 480 */
  minutes: number;
  /** Who presents it */
  presenter?: string | null | undefined;
  /** Title, 200 characters at most */
  title: string;
};

/** Adds a college */
export type AddCollegeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee */
  committeeId: string | number;
  /** Fewest of its voting seats for the quorum, 0 to 100 */
  minimum: number;
  /** Name, 100 characters at most */
  name: string;
};

/** Adds a seat */
export type AddCommitteeSeatInput = {
  /** Name of the body represented, 200 characters at most */
  body: string;
  /** Kind of body */
  bodyKind: BodyKind;
  /** Presides */
  chair: boolean;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Its college */
  collegeId?: string | number | null | undefined;
  /** The committee */
  committeeId: string | number;
  /** Last day of its term, included */
  endsOn?: string | null | undefined;
  /** SIREN of the member authority represented */
  memberSiren?: string | null | undefined;
  /** Function within the body */
  position?: string | null | undefined;
  /** Side of the pair that it belongs to */
  side?: PairSide | null | undefined;
  /** First day of its term */
  startsOn: string;
  /** Votes, or only advises */
  voting: boolean;
};

/** Adds a person to write to */
export type AddContactInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** E-mail address */
  email?: string | null | undefined;
  /** Name of the person or the service */
  name: string;
  /** Organisation */
  organisation?: string | null | undefined;
  /** Telephone */
  phone?: string | null | undefined;
  /** Function */
  position?: string | null | undefined;
  /** The territory */
  territoryId: string | number;
};

/** Adds the seats, or the local committee, that an item of the charter misses */
export type AddExpectedSeatInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Key of the item of the charter */
  item: string;
  /** The territory */
  territoryId: string | number;
};

/** Adds an item to the method */
export type AddMethodItemInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** What it consists in, 2,000 characters at most */
  detail?: string | null | undefined;
  /** What it is */
  kind: MethodKind;
  /** Address of a document */
  link?: string | null | undefined;
  /** The territory */
  territoryId: string | number;
  /** Title, 200 characters at most */
  title: string;
};

/** Adds an orientation under an axis */
export type AddOrientationInput = {
  /** The axis it comes under, for ever */
  axis: Axis;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Description, 5,000 characters at most */
  description?: string | null | undefined;
  /** The plan */
  planId: string | number;
  /** Title, 200 characters at most */
  title: string;
};

/** Where an item of an agenda comes from */
export type AgendaItemOrigin =
  /** A meeting before */
  | 'carried_over'
  /** Somebody */
  | 'person'
  /** A proposal of the facts */
  | 'proposed'
  /** The meeting closed without quorum that this one takes up */
  | 'reconvened'
  /** The agenda of the committee */
  | 'template';

/** How far the meeting went with an item */
export type AgendaItemProgress =
  /** Spoken of now */
  | 'current'
  /** Treated */
  | 'done'
  /** Put off */
  | 'postponed'
  /** Not reached */
  | 'to_come';

/** Proposed, or accepted on the agenda */
export type AgendaItemStanding =
  /** On the agenda */
  | 'accepted'
  /** Proposed */
  | 'proposed';

/** What an item of an agenda is for */
export type AgendaKind =
  /** To debate */
  | 'debate'
  /** To decide */
  | 'decision'
  /** To follow up */
  | 'follow_up'
  /** To inform */
  | 'information';

/** Why an item is proposed */
export type AgendaProposalReason =
  /** An action waits for an answer */
  | 'action_blocked'
  /** An action is late */
  | 'action_late'
  /** An action is paused */
  | 'action_paused'
  /** A decision is to be looked at again */
  | 'decision_to_review'
  /** A milestone comes */
  | 'milestone_ahead'
  /** A seat is vacant */
  | 'seat_vacant'
  /** A term ends soon */
  | 'term_ending'
  /** An item was not finished */
  | 'unfinished';

/** An item that every agenda of a committee begins with */
export type AgendaTemplateItemInput = {
  /** What it is for */
  kind: AgendaKind;
  /** Duration, minutes, 1 to 480 */
  minutes: number;
  /** Title, 200 characters at most */
  title: string;
};

/** What an amendment changes of an item */
export type AmendedPart =
  /** What was said */
  | 'notes'
  /** What came out */
  | 'outcome';

/** What is answered to an amendment */
export type AmendmentAnswer =
  /** Accepted */
  | 'accepted'
  /** Rejected */
  | 'rejected';

/** Accepts an amendment, which changes the record of its item, or rejects it */
export type AnswerAmendmentInput = {
  /** The amendment */
  amendmentId: string | number;
  /** Accepted, or rejected */
  answer: AmendmentAnswer;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Why, 500 characters at most; a rejection has to say it */
  reason?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Takes a change of a newer version of the kit, or leaves it */
export type AnswerKitChangeInput = {
  /** Key of the change */
  change: string;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The application of the kit */
  kitApplicationId: string | number;
  /** Take it, or leave it */
  take: boolean;
};

/** Answers, as the State, a proposal that a committee adopted */
export type AnswerProposalInput = {
  /** What the State says */
  answer: StateAnswer;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** In its words, 4,000 characters at most */
  text: string;
  /** Version of the row that the change started from */
  version: number;
};

/** Makes a change that was shown, row by row; many rows are a job */
export type ApplyBulkEditInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The change that was shown */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Creates in one act what a kit plans */
export type ApplyGovernanceKitInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Keys of the committees to create; all of them when absent */
  committees?: Array<string> | null | undefined;
  /** The kit, in its newest version */
  kit: GovernanceKitKey;
  /** First day of the seats; today when absent */
  since?: string | null | undefined;
  /** The territory */
  territoryId: string | number;
};

/** Names who holds a seat, or replaces its holder; a holder who was there leaves the day before */
export type AppointSeatHolderInput = {
  /** Its account, when it has one in the territory */
  accountId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat */
  committeeSeatId: string | number;
  /** Where it is written to, when it has no account */
  email?: string | null | undefined;
  /** Last day, included */
  endsOn?: string | null | undefined;
  /** Holds the seat, or replaces its holder */
  kind: HolderKind;
  /** Name of the person */
  personName: string;
  /** First day */
  startsOn: string;
};

/** Approves the minutes that were read */
export type ApproveMinutesInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat for which the person attended */
  committeeSeatId: string | number;
  /** The meeting */
  meetingId: string | number;
  /** Print of the minutes that were read */
  print: string;
};

/** Archives an action, or brings an archived one back */
export type ArchiveActionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Archives a plan, or makes an archived one the current one */
export type ArchiveActionPlanInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The plan */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Asks for the digest of now; it leaves if there is anything new */
export type AskDigestInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
};

/** Puts a decision on the agenda of a meeting of its committee, or takes it off */
export type AttachDecisionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** The item of an agenda of its committee; null takes it off */
  itemId?: string | number | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Why a decision waits for the reader */
export type AwaitedReason =
  /** An answer of the State is awaited */
  | 'answer'
  /** It is to be consulted on again */
  | 'consult_again'
  /** It is to be looked at again */
  | 'review'
  /** Its change of the plan is to be settled */
  | 'settle'
  /** The State studies it: its final answer is awaited */
  | 'under_study'
  /** Its vote is awaited */
  | 'vote';

/** The four fixed axes of the programme’s second phase */
export type Axis =
  /** Accelerate the ecological and energy transition */
  | 'ecological_transition'
  /** Make territories ambitious ecosystems of innovation */
  | 'innovation'
  /** Find suitable industrial land */
  | 'land'
  /** Lift the brakes on recruitment and raise skills */
  | 'skills';

/** How a vote is counted */
export type BallotMethod =
  /** Nobody objects */
  | 'consent'
  /** Both sides of the pair agree */
  | 'pair_agreement'
  /** More for than against */
  | 'simple_majority'
  /** Two thirds for */
  | 'two_thirds'
  /** Nobody against */
  | 'unanimity';

/** How a vote is held */
export type BallotMode =
  /** In writing */
  | 'consultation'
  /** In a meeting */
  | 'meeting';

/** How a vote ends, or stands */
export type BallotOutcome =
  /** Adopted */
  | 'adopted'
  /** The quorum is missing */
  | 'no_quorum'
  /** Rejected */
  | 'rejected'
  /** Not decided yet */
  | 'undecided';

/** Begins the plan of a territory */
export type BeginActionPlanInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Portrait of the territory, 20,000 characters at most */
  portrait?: string | null | undefined;
  /** The territory whose plan begins */
  territoryId: string | number;
};

/** What an action waits for */
export type BlockerInput = {
  /** What was answered; absent it is not touched, null it is erased */
  answer?: string | null | undefined;
  /** Day of the answer, which closes it; absent it is not touched, null it is erased */
  answeredOn?: string | null | undefined;
  /** What is asked, 300 characters at most; absent it is not touched, a new line must give it */
  asked?: string | null | undefined;
  /** Body or person that it is asked of; absent it is not touched, null it is erased */
  askedOf?: string | null | undefined;
  /** Day it was asked; absent it is not touched, null it is erased */
  askedOn?: string | null | undefined;
  /** Day for which an answer is expected; absent it is not touched, null it is erased */
  dueOn?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** What the action runs into; absent it is not touched, a new line must give it */
  nature?: BlockerNature | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
};

/** What an action runs into */
export type BlockerNature =
  /** Funding */
  | 'funding'
  /** Land */
  | 'land'
  /** A network or an infrastructure */
  | 'network'
  /** Something else */
  | 'other'
  /** A partner */
  | 'partner'
  /** A permit or a procedure */
  | 'permit'
  /** A rule that could be simpler */
  | 'regulation'
  /** Skills or recruitment */
  | 'skills';

/** Kinds of bodies that sit in committees */
export type BodyKind =
  /** A company */
  | 'company'
  /** A chamber */
  | 'consular'
  /** A département */
  | 'departement'
  /** A member authority */
  | 'member_authority'
  /** An operator */
  | 'operator'
  /** Another body */
  | 'other'
  /** A région */
  | 'region'
  /** The State */
  | 'state'
  /** The territory itself */
  | 'territory'
  /** A school or training centre */
  | 'training'
  /** An employers’ or workers’ union */
  | 'union';

/** A line of the budget */
export type BudgetLineInput = {
  /** Cost really paid in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  actual?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** What is paid for; absent it is not touched, null it is erased */
  label?: string | null | undefined;
  /** Investment or running; absent it is not touched, a new line must give it */
  nature?: BudgetNature | null | undefined;
  /** Planned cost in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  planned?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
  /** Year; absent it is not touched, a new line must give it */
  year?: number | null | undefined;
};

/** Whether a budget line buys something that lasts, or pays for what runs */
export type BudgetNature =
  /** Buys something that lasts */
  | 'investment'
  /** Pays for what runs */
  | 'running';

/** One change asked of each action */
export type BulkChangeInput = {
  /** People who lead it too; absent it is not touched */
  addLeads?: Array<ActionLeadInput> | null | undefined;
  /** Tags to add; absent it is not touched */
  addTags?: Array<string> | null | undefined;
  /** True archives it; absent it is not touched */
  archived?: boolean | null | undefined;
  /** How firmly the owner stands behind it; absent it is not touched */
  commitment?: ActionCommitment | null | undefined;
  /** Last day; absent it is not touched, null it is erased */
  endsOn?: string | null | undefined;
  /** Main axis; another one leaves the orientation unless a new one is given; absent it is not touched */
  mainAxis?: Axis | null | undefined;
  /** Orientation of the main axis; absent it is not touched, null it is erased */
  orientationId?: string | number | null | undefined;
  /** Organisation that owns the action; absent it is not touched, null it is erased */
  ownerName?: string | null | undefined;
  /** How far the project has come; absent it is not touched */
  phase?: ActionPhase | null | undefined;
  /** Priority; absent it is not touched */
  priority?: ActionPriority | null | undefined;
  /** Names of people who no longer lead it; absent it is not touched */
  removeLeads?: Array<string> | null | undefined;
  /** Tags to remove; absent it is not touched */
  removeTags?: Array<string> | null | undefined;
  /** By how much both dates move; absent it is not touched */
  shift?: ShiftInput | null | undefined;
  /** First day; absent it is not touched, null it is erased */
  startsOn?: string | null | undefined;
  /** Where the work stands; absent it is not touched */
  status?: ActionStatus | null | undefined;
  /** Who sees the action; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** What becomes of one action */
export type BulkOutcome =
  /** Changed */
  | 'changed'
  /** Kept as it is, because somebody changed it since */
  | 'kept'
  /** Ready to change, or waiting for its turn */
  | 'ready'
  /** Refused, with a reason */
  | 'refused'
  /** Nothing to change */
  | 'unchanged'
  /** Put back as it was */
  | 'undone';

/** Where a change of many actions stands */
export type BulkStatus =
  /** Being made */
  | 'confirmed'
  /** Made */
  | 'done'
  /** Shown, nothing is changed */
  | 'previewed'
  /** Being undone */
  | 'undo_asked'
  /** Undone */
  | 'undone';

/** How often a committee means to meet */
export type Cadence =
  /** Twice a year */
  | 'half_yearly'
  /** Each month */
  | 'monthly'
  /** When it is asked for */
  | 'on_demand'
  /** Each quarter */
  | 'quarterly'
  /** Every two months */
  | 'two_months'
  /** Each week */
  | 'weekly'
  /** Once a year */
  | 'yearly';

/** Casts the vote of a seat, once */
export type CastVoteInput = {
  /** What it says */
  choice: VoteChoice;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat that votes */
  committeeSeatId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Why, 2,000 characters at most; asked of an objection */
  reason?: string | null | undefined;
};

/** Which chairs the quorum asks for */
export type ChairRule =
  /** One chair is enough */
  | 'any'
  /** A chair of each side of the pair */
  | 'both_sides'
  /** No chair is needed */
  | 'none';

/** A change of the plan, said at an item of a meeting */
export type ChangeLinkedActionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** What changes of the action */
  edit: PreparedActionEditInput;
  /** The item that speaks of the action; the version is the one of the action */
  itemId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** What the programme always expects */
export type CharterExpectation =
  /** An elected chair */
  | 'elected_chair'
  /** An industrial chair */
  | 'industrial_chair'
  /** A local committee */
  | 'local_committee'
  /** The presidents of the member authorities sit */
  | 'member_president'
  /** The région sits */
  | 'region'
  /** The State sits */
  | 'state';

/** Whether an expectation of the charter is met */
export type CharterState =
  /** Met */
  | 'met'
  /** No seat is there */
  | 'missing'
  /** A seat is there, nobody holds it */
  | 'vacant';

/** Chooses the view that a territory’s plan opens with for the reader */
export type ChooseDefaultViewInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The territory */
  territoryId: string | number;
  /** The view its plan opens with for the reader; null for the plan as it is */
  viewId?: string | number | null | undefined;
};

/** Chooses how the person is told for a reason */
export type ChooseNotificationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Told by mail */
  email: EmailChannel;
  /** Told in Binôme */
  inApp: boolean;
  /** The reason */
  reason: NotificationReason;
  /** In one territory of the person; in all when absent */
  territoryId?: string | number | null | undefined;
};

/** Closes a vote */
export type CloseVoteInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Where a committee works */
export type CommitteeLevel =
  /** In the département */
  | 'departmental'
  /** Among industrialists */
  | 'industrial'
  /** In the territory */
  | 'local'
  /** In the région */
  | 'regional'
  /** Among those who prepare */
  | 'technical';

/** Whether the directory of companies answered, could not, or is not open in this installation */
export type CompanySearchState =
  /** The directory answered */
  | 'found'
  /** The directory is not open in this installation */
  | 'not_configured'
  /** The directory could not answer */
  | 'unavailable';

/** Applies the preview, by a job */
export type ConfirmImportInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The import */
  importId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Writes what the preview says, by a job */
export type ConfirmPlanImportInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The import */
  planImportId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Uses a sign-in link */
export type ConfirmSignInInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** What follows # in the mailed address */
  token: string;
};

/** Calls those who sit */
export type ConveneMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The meeting */
  meetingId: string | number;
  /** Why the notice is shorter than the rule, if it is */
  urgency?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Copies an action of the territory, or an open one of another, with credit */
export type CopyActionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action to copy: of the territory, or open in another one */
  id: string | number;
  /** Main axis of the copy; that of the action when absent */
  mainAxis?: Axis | null | undefined;
  /** Orientation of that axis */
  orientationId?: string | number | null | undefined;
  /** The plan that receives the copy */
  planId: string | number;
};

/** Creates a committee */
export type CreateCommitteeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Acronym: 2 to 12 capitals, digits or dashes, such as COPIL */
  code: string;
  /** Where it works */
  level: CommitteeLevel;
  /** What it is for, 5,000 characters at most */
  mandate?: string | null | undefined;
  /** Name, 200 characters at most */
  name: string;
  /** The committee that it reports to */
  parentId?: string | number | null | undefined;
  /** The territory */
  territoryId: string | number;
};

/** Drafts a meeting with the agenda of its committee */
export type CreateMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee that meets */
  committeeId: string | number;
  /** Day, in the territory */
  day: string;
  /** Duration, minutes, 5 to 720 */
  minutes: number;
  /** How people attend */
  mode: MeetingMode;
  /** Where, 300 characters at most */
  place?: string | null | undefined;
  /** Hour of the beginning in the territory, HH:MM */
  startTime: string;
  /** What sets it apart, 200 characters at most */
  title?: string | null | undefined;
  /** Address of the video meeting */
  videoLink?: string | null | undefined;
};

/** Begins a series, and drafts its meetings of the months ahead */
export type CreateSeriesInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee that meets */
  committeeId: string | number;
  /** Duration, minutes, 5 to 720 */
  minutes: number;
  /** How people attend */
  mode: MeetingMode;
  /** Months of the year, 1 to 12, each once */
  months: Array<number>;
  /** Where, 300 characters at most */
  place?: string | null | undefined;
  /** Hour of the beginning in the territory, HH:MM */
  startTime: string;
  /** No meeting before this day */
  startsOn: string;
  /** Address of the video meeting */
  videoLink?: string | null | undefined;
  /** Which week of the month */
  week: SeriesWeek;
  /** Day of that week */
  weekday: Weekday;
};

/** An action that changes, or one that is added */
export type DecisionChangeKind =
  /** An action is added */
  | 'draft'
  /** An action changes */
  | 'edit';

/** What becomes of the change of the plan */
export type DecisionChangeState =
  /** Written in the plan */
  | 'applied'
  /** Left */
  | 'discarded'
  /** There is no change */
  | 'none'
  /** Ready, it waits for the vote */
  | 'prepared'
  /** The plan moved under it */
  | 'unsettled';

/** Which decisions a register lists; what is absent does not narrow it */
export type DecisionFilterInput = {
  /** That change this action, or were taken on an item that speaks of it */
  actionId?: string | number | null | undefined;
  /** Of this committee */
  committeeId?: string | number | null | undefined;
  /** That are, or were, on the agenda of this meeting */
  meetingId?: string | number | null | undefined;
  /** That this person carries out */
  ownerName?: string | null | undefined;
  /** Words of the number, title, statement or owner */
  search?: string | null | undefined;
  /** That stand so */
  standings?: Array<DecisionStanding> | null | undefined;
  /** Proposals to the State, or not */
  toState?: boolean | null | undefined;
  /** Decided, or proposed when they are not, in this year */
  year?: number | null | undefined;
};

/** How a committee decides */
export type DecisionMethod =
  /** Nobody objects */
  | 'consent'
  /** Both sides of the pair agree */
  | 'pair_agreement'
  /** More for than against */
  | 'simple_majority'
  /** Two thirds for */
  | 'two_thirds'
  /** Nobody against */
  | 'unanimity';

/** How a decision stands to those who follow it, today */
export type DecisionStanding =
  /** In effect */
  | 'applied'
  /** Not decided, the quorum was missing */
  | 'no_quorum'
  /** Proposed */
  | 'proposed'
  /** Rejected */
  | 'rejected'
  /** Adopted, to be carried out */
  | 'to_apply'
  /** To be looked at again */
  | 'to_review'
  /** Adopted, its change of the plan is to be settled */
  | 'to_settle'
  /** Under vote */
  | 'voting'
  /** Given up */
  | 'withdrawn';

/** Where a decision stands */
export type DecisionState =
  /** Adopted */
  | 'adopted'
  /** Not decided, the quorum was missing */
  | 'no_quorum'
  /** Proposed */
  | 'proposed'
  /** Rejected */
  | 'rejected'
  /** Under vote */
  | 'voting'
  /** Given up */
  | 'withdrawn';

/** How often a digest comes */
export type DigestFrequency =
  /** Each day */
  | 'daily'
  /** Never */
  | 'never'
  /** Each week */
  | 'weekly';

/** Drafts an action, last of its axis */
export type DraftActionInput = {
  /** What it waits for from others to write; those not named are not touched */
  blockers?: Array<BlockerInput> | null | undefined;
  /** Budget lines to write; those not named are not touched */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Code, 1 to 12 capitals, digits and hyphens; absent it is not touched */
  code?: string | null | undefined;
  /** How firmly the owner stands behind it; absent it is not touched */
  commitment?: ActionCommitment | null | undefined;
  /** Committee in charge; absent it is not touched, null it is erased */
  committee?: string | null | undefined;
  /** What a company confides; absent it is not touched, null it is erased */
  companyNote?: string | null | undefined;
  /** Who sees its company note; absent it is not touched */
  companyNoteVisibility?: Visibility | null | undefined;
  /** Context; absent it is not touched, null it is erased */
  context?: string | null | undefined;
  /** Description; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** Elected official who carries the action; absent it is not touched, null it is erased */
  electedLead?: string | null | undefined;
  /** Last day, not before the first; absent it is not touched, null it is erased */
  endsOn?: string | null | undefined;
  /** Environmental effects to write; those not named are not touched */
  environmentalEffects?: Array<EnvironmentalEffectInput> | null | undefined;
  /** Funding lines to write; those not named are not touched */
  fundingLines?: Array<FundingLineInput> | null | undefined;
  /** Values of indicators to write; those not named are not touched */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Indicators to write; those not named are not touched */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** Industrialist who carries the action; absent it is not touched, null it is erased */
  industrialLead?: string | null | undefined;
  /** Jobs created, declared by the owner; absent it is not touched, null it is erased */
  jobsCreatedDeclared?: number | null | undefined;
  /** Jobs created, planned; absent it is not touched, null it is erased */
  jobsCreatedPlanned?: number | null | undefined;
  /** Jobs created, verified; absent it is not touched, null it is erased */
  jobsCreatedVerified?: number | null | undefined;
  /** Jobs maintained, declared by the owner; absent it is not touched, null it is erased */
  jobsMaintainedDeclared?: number | null | undefined;
  /** Jobs maintained, planned; absent it is not touched, null it is erased */
  jobsMaintainedPlanned?: number | null | undefined;
  /** Jobs maintained, verified; absent it is not touched, null it is erased */
  jobsMaintainedVerified?: number | null | undefined;
  /** Whether a public actor knew the project already; absent it is not touched, null it is erased */
  knownToPublicActor?: boolean | null | undefined;
  /** People who lead the action; absent it is not touched */
  leads?: Array<ActionLeadInput> | null | undefined;
  /** Main axis */
  mainAxis: Axis;
  /** Steps to write; those not named are not touched */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** Who sees its money; absent it is not touched */
  moneyVisibility?: Visibility | null | undefined;
  /** Objectives; absent it is not touched, null it is erased */
  objectives?: string | null | undefined;
  /** Orientation of that axis */
  orientationId?: string | number | null | undefined;
  /** Whom to contact at the owner; absent it is not touched, null it is erased */
  ownerContact?: string | null | undefined;
  /** Organisation that owns the action; absent it is not touched, null it is erased */
  ownerName?: string | null | undefined;
  /** SIRET of the owner; absent it is not touched, null it is erased */
  ownerSiret?: string | null | undefined;
  /** Partners; absent it is not touched */
  partners?: Array<string> | null | undefined;
  /** SIREN of members of the territory; empty means the whole territory; absent it is not touched */
  perimeter?: Array<string> | null | undefined;
  /** How far the project has come; absent it is not touched */
  phase?: ActionPhase | null | undefined;
  /** The plan */
  planId: string | number;
  /** Priority; absent it is not touched */
  priority?: ActionPriority | null | undefined;
  /** Productive investment in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  productiveInvestment?: string | null | undefined;
  /** Other axes that the action serves; absent it is not touched */
  secondaryAxes?: Array<Axis> | null | undefined;
  /** How the action came to be known; absent it is not touched, null it is erased */
  source?: ActionSource | null | undefined;
  /** First day; absent it is not touched, null it is erased */
  startsOn?: string | null | undefined;
  /** Where the work stands; absent it is not touched */
  status?: ActionStatus | null | undefined;
  /** Help that is needed to write; those not named are not touched */
  supportNeeds?: Array<SupportNeedInput> | null | undefined;
  /** Tags; absent it is not touched */
  tags?: Array<string> | null | undefined;
  /** Title, 200 characters at most */
  title: string;
  /** Who sees the action; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** Begins the plan of another year from this one, with what is not finished; the current one is archived */
export type DuplicateActionPlanInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The plan */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
  /** First year of the new plan */
  year: number;
};

/** Edits the fields given, merging with those of others */
export type EditActionInput = {
  /** What it waits for from others to write; those not named are not touched */
  blockers?: Array<BlockerInput> | null | undefined;
  /** Budget lines to write; those not named are not touched */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Code, 1 to 12 capitals, digits and hyphens; absent it is not touched */
  code?: string | null | undefined;
  /** How firmly the owner stands behind it; absent it is not touched */
  commitment?: ActionCommitment | null | undefined;
  /** Committee in charge; absent it is not touched, null it is erased */
  committee?: string | null | undefined;
  /** What a company confides; absent it is not touched, null it is erased */
  companyNote?: string | null | undefined;
  /** Who sees its company note; absent it is not touched */
  companyNoteVisibility?: Visibility | null | undefined;
  /** Context; absent it is not touched, null it is erased */
  context?: string | null | undefined;
  /** Description; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** Elected official who carries the action; absent it is not touched, null it is erased */
  electedLead?: string | null | undefined;
  /** Last day, not before the first; absent it is not touched, null it is erased */
  endsOn?: string | null | undefined;
  /** Environmental effects to write; those not named are not touched */
  environmentalEffects?: Array<EnvironmentalEffectInput> | null | undefined;
  /** Funding lines to write; those not named are not touched */
  fundingLines?: Array<FundingLineInput> | null | undefined;
  /** The action */
  id: string | number;
  /** Values of indicators to write; those not named are not touched */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Indicators to write; those not named are not touched */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** Industrialist who carries the action; absent it is not touched, null it is erased */
  industrialLead?: string | null | undefined;
  /** Jobs created, declared by the owner; absent it is not touched, null it is erased */
  jobsCreatedDeclared?: number | null | undefined;
  /** Jobs created, planned; absent it is not touched, null it is erased */
  jobsCreatedPlanned?: number | null | undefined;
  /** Jobs created, verified; absent it is not touched, null it is erased */
  jobsCreatedVerified?: number | null | undefined;
  /** Jobs maintained, declared by the owner; absent it is not touched, null it is erased */
  jobsMaintainedDeclared?: number | null | undefined;
  /** Jobs maintained, planned; absent it is not touched, null it is erased */
  jobsMaintainedPlanned?: number | null | undefined;
  /** Jobs maintained, verified; absent it is not touched, null it is erased */
  jobsMaintainedVerified?: number | null | undefined;
  /** Whether a public actor knew the project already; absent it is not touched, null it is erased */
  knownToPublicActor?: boolean | null | undefined;
  /** People who lead the action; absent it is not touched */
  leads?: Array<ActionLeadInput> | null | undefined;
  /** Steps to write; those not named are not touched */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** Who sees its money; absent it is not touched */
  moneyVisibility?: Visibility | null | undefined;
  /** Objectives; absent it is not touched, null it is erased */
  objectives?: string | null | undefined;
  /** Whom to contact at the owner; absent it is not touched, null it is erased */
  ownerContact?: string | null | undefined;
  /** Organisation that owns the action; absent it is not touched, null it is erased */
  ownerName?: string | null | undefined;
  /** SIRET of the owner; absent it is not touched, null it is erased */
  ownerSiret?: string | null | undefined;
  /** Partners; absent it is not touched */
  partners?: Array<string> | null | undefined;
  /** SIREN of members of the territory; empty means the whole territory; absent it is not touched */
  perimeter?: Array<string> | null | undefined;
  /** How far the project has come; absent it is not touched */
  phase?: ActionPhase | null | undefined;
  /** Priority; absent it is not touched */
  priority?: ActionPriority | null | undefined;
  /** Productive investment in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  productiveInvestment?: string | null | undefined;
  /** Other axes that the action serves; absent it is not touched */
  secondaryAxes?: Array<Axis> | null | undefined;
  /** How the action came to be known; absent it is not touched, null it is erased */
  source?: ActionSource | null | undefined;
  /** First day; absent it is not touched, null it is erased */
  startsOn?: string | null | undefined;
  /** Where the work stands; absent it is not touched */
  status?: ActionStatus | null | undefined;
  /** Help that is needed to write; those not named are not touched */
  supportNeeds?: Array<SupportNeedInput> | null | undefined;
  /** Tags; absent it is not touched */
  tags?: Array<string> | null | undefined;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Version of the action that the change started from */
  version: number;
  /** Who sees the action; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** Edits an item */
export type EditAgendaItemInput = {
  /** Actions it speaks of; absent it is not touched */
  actionIds?: Array<string | number> | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Whether only those who sit read it; absent it is not touched */
  confidential?: boolean | null | undefined;
  /** What is to be known of it; absent it is not touched */
  detail?: string | null | undefined;
  /** The item */
  itemId: string | number;
  /** What it is for; absent it is not touched */
  kind?: AgendaKind | null | undefined;
  /** Duration, minutes; absent it is not touched */
  minutes?: number | null | undefined;
  /** Who presents it; absent it is not touched */
  presenter?: string | null | undefined;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits a college */
export type EditCollegeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The college */
  collegeId: string | number;
  /** Minimum; absent it is not touched */
  minimum?: number | null | undefined;
  /** Name; absent it is not touched */
  name?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits a committee */
export type EditCommitteeInput = {
  /** What every agenda begins with, 20 items at most; absent it is not touched */
  agendaTemplate?: Array<AgendaTemplateItemInput> | null | undefined;
  /** Days to approve the minutes, 0 to 90; absent it is not touched */
  approvalDays?: number | null | undefined;
  /** Cadence; absent it is not touched */
  cadence?: Cadence | null | undefined;
  /** Whether the chairs settle a tie; absent it is not touched */
  castingVote?: boolean | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Acronym; absent it is not touched */
  code?: string | null | undefined;
  /** The committee */
  committeeId: string | number;
  /** How it decides; absent it is not touched */
  decisionMethod?: DecisionMethod | null | undefined;
  /** Level; absent it is not touched */
  level?: CommitteeLevel | null | undefined;
  /** Mandate; absent it is not touched, null it is erased */
  mandate?: string | null | undefined;
  /** Name; absent it is not touched */
  name?: string | null | undefined;
  /** Days of notice, 0 to 90; absent it is not touched */
  noticeDays?: number | null | undefined;
  /** Whether the pair must agree too; absent it is not touched */
  pairToo?: boolean | null | undefined;
  /** Committee that it reports to; absent it is not touched, null it is at the top */
  parentId?: string | number | null | undefined;
  /** Most proxies of one person, 0 to 10; absent it is not touched */
  proxyCap?: number | null | undefined;
  /** Which chairs must attend; absent it is not touched */
  quorumChairs?: ChairRule | null | undefined;
  /** Whether proxies attend; absent it is not touched */
  quorumCountsProxies?: boolean | null | undefined;
  /** Whether vacant seats count; absent it is not touched */
  quorumCountsVacant?: boolean | null | undefined;
  /** Share for the quorum, percent, 0 to 100; absent it is not touched */
  quorumPercent?: number | null | undefined;
  /** Most days of notice of a meeting re-convened without quorum, 0 to 90; absent it is not touched */
  reconveneNoticeDays?: number | null | undefined;
  /** Whether it needs the same quorum; absent it is not touched */
  reconveneQuorum?: boolean | null | undefined;
  /** Whether silence approves; absent it is not touched */
  silenceApproves?: boolean | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits a seat; its last day ends it */
export type EditCommitteeSeatInput = {
  /** Body; absent it is not touched */
  body?: string | null | undefined;
  /** Kind of body; absent it is not touched */
  bodyKind?: BodyKind | null | undefined;
  /** Presides; absent it is not touched */
  chair?: boolean | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** College; absent it is not touched, null it is in none */
  collegeId?: string | number | null | undefined;
  /** The seat */
  committeeSeatId: string | number;
  /** Last day; absent it is not touched, null it has none */
  endsOn?: string | null | undefined;
  /** SIREN of the member; absent it is not touched, null it is of none */
  memberSiren?: string | null | undefined;
  /** Function; absent it is not touched, null it is erased */
  position?: string | null | undefined;
  /** Side of the pair; absent it is not touched, null it is of none */
  side?: PairSide | null | undefined;
  /** First day; absent it is not touched */
  startsOn?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
  /** Votes or advises; absent it is not touched */
  voting?: boolean | null | undefined;
};

/** Changes a contact; absent fields are untouched */
export type EditContactInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The contact */
  contactId: string | number;
  /** E-mail address; untouched when absent */
  email?: string | null | undefined;
  /** Name; untouched when absent */
  name?: string | null | undefined;
  /** Organisation; untouched when absent */
  organisation?: string | null | undefined;
  /** Telephone; untouched when absent */
  phone?: string | null | undefined;
  /** Function; untouched when absent */
  position?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits a decision before its vote, or who carries it out and its days once it is adopted */
export type EditDecisionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Conditions; absent it is not touched, null they are erased */
  conditions?: string | null | undefined;
  /** The decision */
  decisionId: string | number;
  /** Day of effect; absent it is not touched, null it is erased */
  effectOn?: string | null | undefined;
  /** Who carries it out; absent it is not touched, null nobody */
  ownerName?: string | null | undefined;
  /** Day of review; absent it is not touched, null it is erased */
  reviewOn?: string | null | undefined;
  /** Statement; absent it is not touched */
  statement?: string | null | undefined;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Whether it is a proposal to the State; absent it is not touched */
  toState?: boolean | null | undefined;
  /** Version of the row that the change started from */
  version: number;
  /** Who reads it; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** Chooses when the digest comes */
export type EditDigestInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Absent it is not touched */
  frequency?: DigestFrequency | null | undefined;
  /** 0 to 23; absent it is not touched */
  hour?: number | null | undefined;
  /** A zone of France; absent it is not touched */
  timeZone?: string | null | undefined;
  /** 1 for Monday to 7; absent it is not touched */
  weekday?: number | null | undefined;
};

/** Renames a document, or decides who sees it */
export type EditDocumentInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The document */
  documentId: string | number;
  /** Name, 110 characters at most; absent it is not touched */
  name?: string | null | undefined;
  /** Who sees it at most; absent it is not touched */
  ownVisibility?: Visibility | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits a meeting until it opens */
export type EditMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Day; absent it is not touched */
  day?: string | null | undefined;
  /** The meeting */
  meetingId: string | number;
  /** Duration, minutes; absent it is not touched */
  minutes?: number | null | undefined;
  /** How people attend; absent it is not touched */
  mode?: MeetingMode | null | undefined;
  /** Where; absent it is not touched, null it is erased */
  place?: string | null | undefined;
  /** Hour, HH:MM; absent it is not touched */
  startTime?: string | null | undefined;
  /** What sets it apart; absent it is not touched, null it is erased */
  title?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
  /** Address of the video meeting; absent it is not touched, null it is erased */
  videoLink?: string | null | undefined;
};

/** Edits an item of the method */
export type EditMethodItemInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Detail; absent it is not touched, null it is erased */
  detail?: string | null | undefined;
  /** Address; absent it is not touched, null it is erased */
  link?: string | null | undefined;
  /** The item */
  methodItemId: string | number;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits an orientation */
export type EditOrientationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Description; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** The orientation */
  id: string | number;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits the fields given of a saved view */
export type EditSavedViewInput = {
  /** What it shows; absent it is not touched */
  address?: string | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The view */
  id: string | number;
  /** Name; absent it is not touched */
  name?: string | null | undefined;
  /** Whose it is; absent it is not touched */
  scope?: ViewScope | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Edits the name or the days of a person on a seat */
export type EditSeatHolderInput = {
  /** Account; absent it is not touched, null it is a plain name */
  accountId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Where it is written to; absent it is not touched, null nowhere */
  email?: string | null | undefined;
  /** Last day; absent it is not touched, null it has none */
  endsOn?: string | null | undefined;
  /** Name; absent it is not touched */
  personName?: string | null | undefined;
  /** The person on the seat */
  seatHolderId: string | number;
  /** First day; absent it is not touched */
  startsOn?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Changes a series from one of its meetings on: drafts follow, what is convened, held or changed alone stays */
export type EditSeriesInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Day that the rule gave the first meeting which changes */
  from: string;
  /** Duration, minutes, 5 to 720 */
  minutes: number;
  /** How people attend */
  mode: MeetingMode;
  /** Months of the year, 1 to 12, each once */
  months: Array<number>;
  /** Where, 300 characters at most */
  place?: string | null | undefined;
  /** The series */
  seriesId: string | number;
  /** Hour of the beginning in the territory, HH:MM */
  startTime: string;
  /** Version of the row that the change started from */
  version: number;
  /** Address of the video meeting */
  videoLink?: string | null | undefined;
  /** Which week of the month */
  week: SeriesWeek;
  /** Day of that week */
  weekday: Weekday;
};

/** How a person is told by mail */
export type EmailChannel =
  /** As soon as it happens */
  | 'at_once'
  /** In the digest */
  | 'digest'
  /** Not by mail */
  | 'none';

/** What an empty cell does to the value that the plan holds */
export type EmptyCells =
  /** What the plan says is erased */
  | 'erase'
  /** The plan keeps what it says */
  | 'keep';

/** Gives a posting its last day */
export type EndPostingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Last day, included; at once when absent */
  endsOn?: string | null | undefined;
  /** The posting */
  postingId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Gives a role assignment its last day */
export type EndRoleAssignmentInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Last day, included; at once when absent */
  endsOn?: string | null | undefined;
  /** The role assignment */
  roleAssignmentId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Gives a seat its last day */
export type EndSeatInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Last day, included */
  endsOn: string;
  /** The seat */
  seatId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Ends a series: what is drafted stays */
export type EndSeriesInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The series */
  seriesId: string | number;
};

/** Enters the demonstration as a persona */
export type EnterAsPersonaInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Key of the persona */
  key: string | number;
};

/** What an action changes in the environment */
export type EnvironmentalDomain =
  /** Biodiversity */
  | 'biodiversity'
  /** Energy */
  | 'energy'
  /** Greenhouse gases */
  | 'greenhouse_gas'
  /** Soils and land */
  | 'land'
  /** Something else */
  | 'other'
  /** Waste */
  | 'waste'
  /** Water */
  | 'water';

/** An effect on the environment */
export type EnvironmentalEffectInput = {
  /** In words; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** What it changes; absent it is not touched, a new line must give it */
  domain?: EnvironmentalDomain | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** How much, a decimal; absent it is not touched, null it is erased */
  quantity?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
  /** Unit; absent it is not touched, null it is erased */
  unit?: string | null | undefined;
};

/** What an action card is expected to say */
export type ExpectedOnCard =
  /** A planned budget */
  | 'budget'
  /** Its two dates */
  | 'dates'
  /** Its description */
  | 'description'
  /** Its elected lead */
  | 'elected_lead'
  /** A funding plan */
  | 'funding'
  /** An indicator with its target */
  | 'indicator_target'
  /** Its industrial lead */
  | 'industrial_lead'
  /** A lead */
  | 'leads'
  /** A milestone */
  | 'milestones'
  /** Its objectives */
  | 'objectives'
  /** Its orientation */
  | 'orientation'
  /** Its owner */
  | 'owner';

/** What a plan is expected to say */
export type ExpectedOnPlan =
  /** An action under an axis */
  | 'action'
  /** The method */
  | 'method'
  /** An orientation under an axis */
  | 'orientation'
  /** The portrait of the territory */
  | 'portrait'
  /** The strategy of an axis */
  | 'strategy';

/** A condition on a field of an action */
export type FilterConditionInput = {
  /** Name of a field of the line */
  field: string;
  /** On a sub-table: what one line says, all of it together */
  lines?: Array<LineConditionInput> | null | undefined;
  /** What is asked of it */
  operator: FilterOperator;
  /** Values: texts, choices, days YYYY-MM-DD, decimals, spans such as 9m or 30d */
  values?: Array<string> | null | undefined;
};

/** Conditions that join */
export type FilterGroupInput = {
  /** The conditions */
  conditions?: Array<FilterConditionInput> | null | undefined;
  /** All of them unless it is said otherwise */
  match?: FilterMatch | null | undefined;
};

/** How conditions join: all of them hold, or one of them does */
export type FilterMatch =
  /** All conditions hold */
  | 'all'
  /** One condition holds */
  | 'any';

/** What a condition asks of a field */
export type FilterOperator =
  /** Comes after the day */
  | 'after'
  /** Is the value or more */
  | 'at_least'
  /** Is the value or less */
  | 'at_most'
  /** Comes before the day */
  | 'before'
  /** Lies between the two values */
  | 'between'
  /** Holds the text */
  | 'contains'
  /** Says nothing */
  | 'empty'
  /** Is the value */
  | 'equals'
  /** Says something */
  | 'filled'
  /** Does not hold the text */
  | 'lacks'
  /** No line answers */
  | 'none'
  /** Is none of the values */
  | 'none_of'
  /** Is one of the values */
  | 'one_of'
  /** Lies further in the past than the duration */
  | 'over_ago'
  /** A line answers */
  | 'some'
  /** Lies in the past, within the duration */
  | 'within_ago'
  /** Lies in the future, within the duration */
  | 'within_next';

/** Says when a decision took effect, or that it has not */
export type FollowDecisionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Day on which it took effect; null when it has not */
  doneOn?: string | null | undefined;
  /** What is to be known of it */
  note?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** A line of the funding plan */
export type FundingLineInput = {
  /** Planned or asked, in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  amount?: string | null | undefined;
  /** Who pays; absent it is not touched, a new line must give it */
  funder?: string | null | undefined;
  /** Granted, in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  granted?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** Reference of the file at the funder; absent it is not touched, null it is erased */
  reference?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
  /** Scheme of the funder; absent it is not touched, null it is erased */
  scheme?: string | null | undefined;
  /** How far it has come; absent it is not touched, a new line must give it */
  state?: FundingState | null | undefined;
  /** Day since which it is in this state; absent it is not touched, null it is erased */
  stateOn?: string | null | undefined;
};

/** How far a funding has come */
export type FundingState =
  /** Under contract */
  | 'contracted'
  /** Thought of */
  | 'envisaged'
  /** Granted */
  | 'granted'
  /** Paid */
  | 'paid'
  /** Refused */
  | 'refused'
  /** Asked for */
  | 'requested'
  /** Examined by the funder */
  | 'under_instruction';

/** Why the funding plan of an action asks for a look */
export type FundingWarningKind =
  /** The funding exceeds the cost */
  | 'funding_above_cost'
  /** The funding does not reach the cost */
  | 'funding_below_cost'
  /** More is granted than was asked */
  | 'granted_above_requested'
  /** Two lines bear the same reference */
  | 'reference_used_twice';

/** The governance kits */
export type GovernanceKitKey =
  /** Several presidents */
  | 'co_presidents'
  /** Led by industrialists */
  | 'industry_led'
  /** Many member authorities */
  | 'many_authorities'
  /** A small territory */
  | 'small_territory';

/** Holds a seat, or replaces its holder */
export type HolderKind =
  /** Holds the seat */
  | 'holder'
  /** Replaces its holder */
  | 'substitute';

/** What a person has to do, or waits for others to do */
export type HomeActKind =
  /** Add an orientation */
  | 'add_orientation'
  /** Answer a convocation */
  | 'answer_convocation'
  /** Approve minutes */
  | 'approve_minutes'
  /** Begin the plan */
  | 'begin_plan'
  /** Wait for an answer */
  | 'blocker_awaited'
  /** Chase the answers that actions wait for */
  | 'chase_blockers'
  /** Chase a funding */
  | 'chase_funding'
  /** Complete cards */
  | 'complete_cards'
  /** Call a meeting */
  | 'convene_meeting'
  /** Draft an action */
  | 'draft_action'
  /** Write under the axes that are empty */
  | 'fill_axes'
  /** Wait for a funder */
  | 'funding_awaited'
  /** Give somebody to write to */
  | 'give_contact'
  /** Wait for who was invited */
  | 'invitation_awaited'
  /** Name an elected official */
  | 'name_elected'
  /** Name an industrialist */
  | 'name_industrial'
  /** Post a project lead */
  | 'post_lead'
  /** Send invitations again */
  | 'resend_invitations'
  /** Update late actions */
  | 'update_late';

/** Which of the territories a home lists */
export type HomeFilter =
  /** Something moved */
  | 'moved'
  /** There is no project lead */
  | 'vacant_lead'
  /** A side of the pair is empty */
  | 'vacant_pair'
  /** There is no plan */
  | 'without_plan';

/** What a move means to who reads it */
export type HomeMoveKind =
  /** An action was added */
  | 'action_added'
  /** An action was archived */
  | 'action_archived'
  /** An action was removed */
  | 'action_removed'
  /** An action was shared */
  | 'action_shared'
  /** An action came back from the archives */
  | 'action_unarchived'
  /** Several actions were added */
  | 'actions_added'
  /** An action became late */
  | 'became_late'
  /** What an action waited for was answered */
  | 'blocker_answered'
  /** An action waits for something */
  | 'blocker_raised'
  /** A budget changed */
  | 'budget_changed'
  /** A budget was given */
  | 'budget_set'
  /** A card was filled in */
  | 'card_filled'
  /** Several cards were filled in */
  | 'cards_filled'
  /** A commitment changed */
  | 'commitment_changed'
  /** A committee was created */
  | 'committee_created'
  /** A committee was removed */
  | 'committee_removed'
  /** Several committees were created */
  | 'committees_created'
  /** The end of an action changed */
  | 'end_changed'
  /** A funding moved on */
  | 'funding_moved'
  /** Numbers of jobs changed */
  | 'jobs_changed'
  /** A governance kit was applied */
  | 'kit_applied'
  /** A project lead arrived */
  | 'lead_arrived'
  /** A project lead left */
  | 'lead_left'
  /** Somebody was named lead of an action */
  | 'lead_named'
  /** An indicator was measured */
  | 'measured'
  /** A milestone was reached */
  | 'milestone_done'
  /** A milestone was moved */
  | 'milestone_moved'
  /** A need of help was expressed */
  | 'need_expressed'
  /** An orientation was added */
  | 'orientation_added'
  /** An orientation was removed */
  | 'orientation_removed'
  /** Several orientations were added */
  | 'orientations_added'
  /** Somebody joined */
  | 'person_joined'
  /** An action changed phase */
  | 'phase_changed'
  /** A plan was archived */
  | 'plan_archived'
  /** A plan was begun */
  | 'plan_begun'
  /** An archived plan was taken up again */
  | 'plan_restored'
  /** The plan of a year was begun */
  | 'plan_year_begun'
  /** A seat of the pair ended */
  | 'seat_ended'
  /** A seat of a committee was filled */
  | 'seat_filled'
  /** Somebody was named in the pair */
  | 'seat_named'
  /** Several seats of committees were filled */
  | 'seats_filled'
  /** An action changed state */
  | 'status_changed'
  /** The territory was revised */
  | 'territory_revised'
  /** A text of the plan was written */
  | 'text_written';

/** What a file of an import brings */
export type ImportShape =
  /** Municipalities */
  | 'communes'
  /** Contours on the map */
  | 'contours'
  /** Départements */
  | 'departements'
  /** Member authorities */
  | 'members'
  /** Territories */
  | 'territories';

/** Where an import stands */
export type ImportStatus =
  /** Written */
  | 'applied'
  /** Confirmed, being written */
  | 'confirmed'
  /** Failed, nothing is written */
  | 'failed'
  /** Compared, nothing is written */
  | 'previewed'
  /** Refused, with the reasons */
  | 'refused'
  /** Being undone */
  | 'undo_asked'
  /** Undone */
  | 'undone'
  /** Received */
  | 'uploaded';

/** Steps of the job of an import */
export type ImportStep =
  /** Compares it with what is there */
  | 'checking'
  /** Done */
  | 'done'
  /** Reads the file */
  | 'reading'
  /** Puts back */
  | 'undoing'
  /** Waits for its turn */
  | 'waiting'
  /** Writes */
  | 'writing';

/** An indicator with its values */
export type IndicatorInput = {
  /** Value before the action, a decimal; absent it is not touched, null it is erased */
  baseline?: string | null | undefined;
  /** Day of the value before; absent it is not touched, null it is erased */
  baselineOn?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** Name; absent it is not touched, a new line must give it */
  name?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
  /** Where the values come from; absent it is not touched, null it is erased */
  source?: string | null | undefined;
  /** Unit; absent it is not touched, null it is erased */
  unit?: string | null | undefined;
};

/** A target or a measure of an indicator */
export type IndicatorValueInput = {
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** The indicator, one of the same action; absent it is not touched, a new line must give it */
  indicatorId?: string | number | null | undefined;
  /** Target or measured; absent it is not touched, a new line must give it */
  kind?: IndicatorValueKind | null | undefined;
  /** Day; absent it is not touched, a new line must give it */
  on?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
  /** Value, a decimal; absent it is not touched, a new line must give it */
  value?: string | null | undefined;
};

/** A value aimed at, or one that was observed */
export type IndicatorValueKind =
  /** Observed */
  | 'measured'
  /** Aimed at */
  | 'target';

/** Computed from the dates of the invitation */
export type InvitationState =
  /** Accepted */
  | 'accepted'
  /** Out of date */
  | 'expired'
  /** Waiting for an answer */
  | 'pending'
  /** Taken back */
  | 'revoked';

/** Asks somebody without account to one meeting */
export type InviteGuestInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Address that the link is sent to */
  email: string;
  /** The meeting */
  meetingId: string | number;
  /** Name, 200 characters at most */
  name: string;
};

/** How a change of a kit stands to the territory */
export type KitStanding =
  /** The territory made it otherwise */
  | 'changed_here'
  /** Is so already */
  | 'done'
  /** What it changes is no longer there */
  | 'gone'
  /** May be taken */
  | 'open';

/** Which day of an action has passed */
export type LatenessKind =
  /** The day it was to end */
  | 'end_passed'
  /** The day a milestone was due */
  | 'milestone_passed'
  /** The day it was to begin */
  | 'start_passed';

/** A condition on a field of one line of a sub-table */
export type LineConditionInput = {
  /** Name of a field of the line */
  field: string;
  /** What is asked of it */
  operator: FilterOperator;
  /** Values: texts, choices, days YYYY-MM-DD, decimals, spans such as 9m or 30d */
  values?: Array<string> | null | undefined;
};

/** What became of a mail */
export type MailStanding =
  /** There is no address */
  | 'nobody'
  /** Refused */
  | 'refused'
  /** Sent */
  | 'sent'
  /** To be sent */
  | 'waiting';

/** Says what the file means; a job compares it with the plan */
export type MapPlanImportInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** What empty cells do; absent it is not touched */
  emptyCells?: EmptyCells | null | undefined;
  /** The import */
  planImportId: string | number;
  /** One for each sheet of the file, in its order; absent they are not touched */
  sheets?: Array<PlanImportSheetInput> | null | undefined;
  /** What texts mean; those not named are not touched */
  texts?: Array<PlanImportTextInput> | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Marks what a first screen showed */
export type MarkHomeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** As the home gave it */
  horizon: string;
  /** Which territories, 200 at most; every one of the reader when absent */
  territoryIds?: Array<string | number> | null | undefined;
};

/** Marks one notification */
export type MarkNotificationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The notification */
  id: string | number;
};

/** What was on screen is read; what happened since stays new */
export type MarkNotificationsInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** As the centre gave it */
  horizon: string;
  /** Which of them, 100 at most; all when absent */
  ids?: Array<string | number> | null | undefined;
};

/** Something was open on screen: what happened to it until now is known */
export type MarkSubjectSeenInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** What was open on screen */
  subject: SeenSubject;
  /** Its identifier; for minutes, that of their meeting */
  subjectId: string | number;
};

/** What is done with a meeting */
export type MeetingAct =
  /** Write its agenda */
  | 'agenda'
  /** Answer an amendment of its minutes */
  | 'answer_amendment'
  /** Record who attends */
  | 'attendance'
  /** Cancel it */
  | 'cancel'
  /** Change the plan at one of its items */
  | 'change_plan'
  /** Close it */
  | 'close'
  /** Call people to it */
  | 'convene'
  /** Have a decision taken */
  | 'decide'
  /** Add documents to its items */
  | 'documents'
  /** Edit it */
  | 'edit'
  /** Note the answer of somebody */
  | 'note_reply'
  /** Open it */
  | 'open'
  /** Propose an item */
  | 'propose'
  /** Close it without quorum, for another one to take it up */
  | 'reconvene'
  /** Write what is said */
  | 'record'
  /** Open it again */
  | 'reopen'
  /** Seal its minutes */
  | 'seal'
  /** Submit its minutes to approval */
  | 'submit_minutes'
  /** Tell people that the agenda changed */
  | 'tell_agenda';

/** How people attend */
export type MeetingMode =
  /** Both */
  | 'hybrid'
  /** In a room */
  | 'in_person'
  /** From afar */
  | 'remote';

/** What somebody called to a meeting answers */
export type MeetingReply =
  /** Comes */
  | 'accepted'
  /** Does not come */
  | 'declined'
  /** May come */
  | 'tentative';

/** Where a meeting stands */
export type MeetingState =
  /** Cancelled */
  | 'cancelled'
  /** Closed, its minutes are written */
  | 'closed'
  /** Called */
  | 'convened'
  /** Being prepared */
  | 'draft'
  /** Open */
  | 'in_progress'
  /** Its minutes are under approval */
  | 'minutes_approval'
  /** Its minutes are sealed */
  | 'sealed';

/** What a method is made of */
export type MethodKind =
  /** What is written */
  | 'document'
  /** What comes back */
  | 'ritual'
  /** Who does what */
  | 'role'
  /** What comes next */
  | 'step';

/** A milestone of an action */
export type MilestoneInput = {
  /** Day it was reached; absent it is not touched, null it is erased */
  doneOn?: string | null | undefined;
  /** Day it is due; absent it is not touched, null it is erased */
  dueOn?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** What is to be reached, 200 characters at most; absent it is not touched, a new line must give it */
  label?: string | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
};

/** Why minutes are approved, or not yet */
export type MinutesReason =
  /** All approved */
  | 'all_approved'
  /** An amendment waits for an answer */
  | 'amendment_open'
  /** A majority approved */
  | 'majority_approved'
  /** The time to approve is not over */
  | 'period_open'
  /** Silence counts as approval */
  | 'silence_counted'
  /** Too few approved */
  | 'too_few_approvals';

/** What an attendee said of the minutes as they are */
export type MinutesWord =
  /** Approved */
  | 'approved'
  /** Approved a former version */
  | 'lapsed'
  /** Said nothing */
  | 'silent';

/** Moves an action to an axis, an orientation, a rank */
export type MoveActionInput = {
  /** The action of the same orientation that it follows; null puts it first there, absent leaves it where it is */
  afterId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action */
  id: string | number;
  /** Main axis; another one leaves the orientation unless a new one is given; absent it is not touched */
  mainAxis?: Axis | null | undefined;
  /** Orientation of the main axis; absent it is not touched, null it is erased */
  orientationId?: string | number | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Changes the place of an item */
export type MoveAgendaItemInput = {
  /** The item that comes before; null puts it first */
  afterId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  itemId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Changes the place of an item among those of its kind */
export type MoveMethodItemInput = {
  /** The item of the same kind that it follows; null puts it first */
  afterId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  methodItemId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Changes the place of an orientation under its axis */
export type MoveOrientationInput = {
  /** The orientation of the same axis that it follows; null puts it first */
  afterId?: string | number | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The orientation */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Names a person on a side of the pair */
export type NameSeatHolderInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Last day, included */
  endsOn?: string | null | undefined;
  /** Authority or company of the person */
  organisation?: string | null | undefined;
  /** Name of the person */
  personName: string;
  /** Function of the person */
  position?: string | null | undefined;
  /** Side of the pair */
  side: PairSide;
  /** First day */
  startsOn: string;
  /** The territory */
  territoryId: string | number;
};

/** Why a person is told */
export type NotificationReason =
  /** An action that the person leads */
  | 'action_led'
  /** A decision that concerns the person */
  | 'decision_concerning'
  /** A proposal that the State is to answer */
  | 'decision_to_answer'
  /** A decision to be looked at again */
  | 'decision_to_review'
  /** The answer to an item that the person proposes */
  | 'item_answered'
  /** An item proposed to an agenda, to accept or decline */
  | 'item_to_answer'
  /** Minutes that were submitted or approved */
  | 'minutes_followed'
  /** Sealed minutes of a meeting that the person attended */
  | 'minutes_sealed'
  /** Minutes to approve */
  | 'minutes_to_approve'
  /** Named lead of an action */
  | 'named_lead'
  /** A meeting of the person */
  | 'own_meeting'
  /** A seat of the person */
  | 'own_seat'
  /** A seat that calls for something */
  | 'seat_alert'
  /** The State answered a proposal */
  | 'state_answered'
  /** What happens in the territory */
  | 'territory'
  /** A vote that waits for the person */
  | 'vote_awaited';

/** What a notification is about */
export type NotifiedSubject =
  /** An action */
  | 'Action'
  /** The agenda of a meeting */
  | 'Agenda'
  /** A vote */
  | 'Ballot'
  /** A seat of a committee */
  | 'CommitteeSeat'
  /** A decision */
  | 'Decision'
  /** A meeting */
  | 'Meeting'
  /** Minutes */
  | 'Minutes'
  /** A territory */
  | 'Territory';

/** Acts on an item of an agenda */
export type OnAgendaItemInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  itemId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Acts on a committee */
export type OnCommitteeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee */
  committeeId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Names a meeting and its version */
export type OnMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The meeting */
  meetingId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Acts on a meeting and says why */
export type OnMeetingWithReasonInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The meeting */
  meetingId: string | number;
  /** Why, 500 characters at most */
  reason: string;
  /** Version of the row that the change started from */
  version: number;
};

/** Acts on a proposal */
export type OnProposalInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The reason, as the proposal names it */
  key: string | number;
  /** The meeting */
  meetingId: string | number;
};

/** Steps by which a territory settles in */
export type OnboardingStep =
  /** The plan has an action */
  | 'action_drafted'
  /** Somebody to write to is given */
  | 'contacts_given'
  /** An elected official is named in the pair */
  | 'elected_named'
  /** An industrialist is named in the pair */
  | 'industrial_named'
  /** A project lead is posted */
  | 'lead_posted'
  /** Its member authorities are known */
  | 'members_imported'
  /** The plan has an orientation */
  | 'orientation_added'
  /** The plan is begun */
  | 'plan_begun';

/** Which open actions; each condition narrows the list */
export type OpenActionFilterInput = {
  /** Main axis */
  axis?: Axis | null | undefined;
  /** Words of the title, texts, partners, tags or territory, whatever their accents; 200 characters at most */
  search?: string | null | undefined;
};

/** Opens a calendar under a new address; a former one opens nothing any more */
export type OpenCalendarInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee; absent, one’s own meetings */
  committeeId?: string | number | null | undefined;
};

/** Asks every seat in writing until a deadline; the rules of the committee are frozen */
export type OpenConsultationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** When answers end: from one hour to sixty days ahead */
  deadline: string;
  /** The decision */
  decisionId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Opens the vote in the room; who is there, the method and the quorum are frozen */
export type OpenMeetingVoteInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** A public operator that supports territories */
export type Operator =
  /** Action Logement */
  | 'action_logement'
  /** ADEME */
  | 'ademe'
  /** Banque des Territoires */
  | 'banque_des_territoires'
  /** Bpifrance */
  | 'bpifrance'
  /** Business France */
  | 'business_france'
  /** France Travail */
  | 'france_travail';

/** The two sides of the pair */
export type PairSide =
  /** The elected officials */
  | 'elected'
  /** The industrialists */
  | 'industrial';

/** A command without anything else to say */
export type PlainInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
};

/** What a sheet of the file stands for */
export type PlanImportSheetInput = {
  /** Axis of the rows that name none */
  axis?: Axis | null | undefined;
  /** Key of the column at each place; null when it is not imported */
  columns: Array<string | null | undefined>;
  /** Line that holds the headings */
  headerLine: number;
  /** What its rows are; null when it is not imported */
  table?: PlanTable | null | undefined;
};

/** Where the import of a plan stands */
export type PlanImportStatus =
  /** Written */
  | 'applied'
  /** Confirmed, being written */
  | 'confirmed'
  /** Failed, nothing is written */
  | 'failed'
  /** Being compared with the plan */
  | 'mapped'
  /** Compared, nothing is written */
  | 'previewed'
  /** Read, it waits to be told what it means */
  | 'read'
  /** Refused, with the reasons */
  | 'refused'
  /** Being undone */
  | 'undo_asked'
  /** Undone */
  | 'undone'
  /** The file cannot be read */
  | 'unreadable'
  /** Received */
  | 'uploaded';

/** What a text of a column means */
export type PlanImportTextInput = {
  /** What it means; null leaves it out */
  choice?: string | null | undefined;
  /** Key of the column */
  column: string;
  /** The text */
  text: string;
};

/** What the rows of a sheet are: actions, or lines of one of their sub-tables */
export type PlanTable =
  /** The actions */
  | 'actions'
  /** What they wait for */
  | 'blockers'
  /** Their budget */
  | 'budgetLines'
  /** Their effects on the environment */
  | 'environmentalEffects'
  /** Their funding */
  | 'fundingLines'
  /** The values of their indicators */
  | 'indicatorValues'
  /** Their indicators */
  | 'indicators'
  /** Their milestones */
  | 'milestones'
  /** The help they need */
  | 'supportNeeds';

/** What an import does to a row */
export type PlannedKind =
  /** Changed */
  | 'changed'
  /** Added */
  | 'created'
  /** As it is */
  | 'unchanged';

/** Says what a change would do to each of many actions; nothing is changed yet */
export type PrepareBulkEditInput = {
  /** The actions, or else those of the filter; 2,000 at most */
  actionIds?: Array<string | number> | null | undefined;
  /** What is asked of each */
  change: BulkChangeInput;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The actions that answer it, when none are named */
  filter?: ActionFilterInput | null | undefined;
  /** The plan */
  planId: string | number;
};

/** Writes the whole change of the plan that a decision carries, from the values in force now */
export type PrepareDecisionChangeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Actions to add */
  drafts: Array<PreparedActionDraftInput>;
  /** Actions to change; with those to add, 20 at most */
  edits: Array<PreparedActionEditInput>;
  /** Version of the row that the change started from */
  version: number;
};

/** An action to add, in the words of its sheet */
export type PreparedActionDraftInput = {
  /** What it waits for from others to write; those not named are not touched */
  blockers?: Array<BlockerInput> | null | undefined;
  /** Budget lines to write; those not named are not touched */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** How firmly the owner stands behind it; absent it is not touched */
  commitment?: ActionCommitment | null | undefined;
  /** Committee in charge; absent it is not touched, null it is erased */
  committee?: string | null | undefined;
  /** What a company confides; absent it is not touched, null it is erased */
  companyNote?: string | null | undefined;
  /** Who sees its company note; absent it is not touched */
  companyNoteVisibility?: Visibility | null | undefined;
  /** Context; absent it is not touched, null it is erased */
  context?: string | null | undefined;
  /** Description; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** Elected official who carries the action; absent it is not touched, null it is erased */
  electedLead?: string | null | undefined;
  /** Last day, not before the first; absent it is not touched, null it is erased */
  endsOn?: string | null | undefined;
  /** Environmental effects to write; those not named are not touched */
  environmentalEffects?: Array<EnvironmentalEffectInput> | null | undefined;
  /** Funding lines to write; those not named are not touched */
  fundingLines?: Array<FundingLineInput> | null | undefined;
  /** Values of indicators to write; those not named are not touched */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Indicators to write; those not named are not touched */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** Industrialist who carries the action; absent it is not touched, null it is erased */
  industrialLead?: string | null | undefined;
  /** Jobs created, declared by the owner; absent it is not touched, null it is erased */
  jobsCreatedDeclared?: number | null | undefined;
  /** Jobs created, planned; absent it is not touched, null it is erased */
  jobsCreatedPlanned?: number | null | undefined;
  /** Jobs created, verified; absent it is not touched, null it is erased */
  jobsCreatedVerified?: number | null | undefined;
  /** Jobs maintained, declared by the owner; absent it is not touched, null it is erased */
  jobsMaintainedDeclared?: number | null | undefined;
  /** Jobs maintained, planned; absent it is not touched, null it is erased */
  jobsMaintainedPlanned?: number | null | undefined;
  /** Jobs maintained, verified; absent it is not touched, null it is erased */
  jobsMaintainedVerified?: number | null | undefined;
  /** Whether a public actor knew the project already; absent it is not touched, null it is erased */
  knownToPublicActor?: boolean | null | undefined;
  /** People who lead the action; absent it is not touched */
  leads?: Array<ActionLeadInput> | null | undefined;
  /** Main axis */
  mainAxis: Axis;
  /** Steps to write; those not named are not touched */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** Who sees its money; absent it is not touched */
  moneyVisibility?: Visibility | null | undefined;
  /** Objectives; absent it is not touched, null it is erased */
  objectives?: string | null | undefined;
  /** Orientation of that axis */
  orientationId?: string | number | null | undefined;
  /** Whom to contact at the owner; absent it is not touched, null it is erased */
  ownerContact?: string | null | undefined;
  /** Organisation that owns the action; absent it is not touched, null it is erased */
  ownerName?: string | null | undefined;
  /** SIRET of the owner; absent it is not touched, null it is erased */
  ownerSiret?: string | null | undefined;
  /** Partners; absent it is not touched */
  partners?: Array<string> | null | undefined;
  /** SIREN of members of the territory; empty means the whole territory; absent it is not touched */
  perimeter?: Array<string> | null | undefined;
  /** How far the project has come; absent it is not touched */
  phase?: ActionPhase | null | undefined;
  /** The plan */
  planId: string | number;
  /** Priority; absent it is not touched */
  priority?: ActionPriority | null | undefined;
  /** Productive investment in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  productiveInvestment?: string | null | undefined;
  /** Other axes that the action serves; absent it is not touched */
  secondaryAxes?: Array<Axis> | null | undefined;
  /** How the action came to be known; absent it is not touched, null it is erased */
  source?: ActionSource | null | undefined;
  /** First day; absent it is not touched, null it is erased */
  startsOn?: string | null | undefined;
  /** Where the work stands; absent it is not touched */
  status?: ActionStatus | null | undefined;
  /** Help that is needed to write; those not named are not touched */
  supportNeeds?: Array<SupportNeedInput> | null | undefined;
  /** Tags; absent it is not touched */
  tags?: Array<string> | null | undefined;
  /** Title, 200 characters at most */
  title: string;
  /** Who sees the action; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** A change of an action, in the words of its sheet */
export type PreparedActionEditInput = {
  /** What it waits for from others to write; those not named are not touched */
  blockers?: Array<BlockerInput> | null | undefined;
  /** Budget lines to write; those not named are not touched */
  budgetLines?: Array<BudgetLineInput> | null | undefined;
  /** Code, 1 to 12 capitals, digits and hyphens; absent it is not touched */
  code?: string | null | undefined;
  /** How firmly the owner stands behind it; absent it is not touched */
  commitment?: ActionCommitment | null | undefined;
  /** Committee in charge; absent it is not touched, null it is erased */
  committee?: string | null | undefined;
  /** What a company confides; absent it is not touched, null it is erased */
  companyNote?: string | null | undefined;
  /** Who sees its company note; absent it is not touched */
  companyNoteVisibility?: Visibility | null | undefined;
  /** Context; absent it is not touched, null it is erased */
  context?: string | null | undefined;
  /** Description; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** Elected official who carries the action; absent it is not touched, null it is erased */
  electedLead?: string | null | undefined;
  /** Last day, not before the first; absent it is not touched, null it is erased */
  endsOn?: string | null | undefined;
  /** Environmental effects to write; those not named are not touched */
  environmentalEffects?: Array<EnvironmentalEffectInput> | null | undefined;
  /** Funding lines to write; those not named are not touched */
  fundingLines?: Array<FundingLineInput> | null | undefined;
  /** The action */
  id: string | number;
  /** Values of indicators to write; those not named are not touched */
  indicatorValues?: Array<IndicatorValueInput> | null | undefined;
  /** Indicators to write; those not named are not touched */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** Industrialist who carries the action; absent it is not touched, null it is erased */
  industrialLead?: string | null | undefined;
  /** Jobs created, declared by the owner; absent it is not touched, null it is erased */
  jobsCreatedDeclared?: number | null | undefined;
  /** Jobs created, planned; absent it is not touched, null it is erased */
  jobsCreatedPlanned?: number | null | undefined;
  /** Jobs created, verified; absent it is not touched, null it is erased */
  jobsCreatedVerified?: number | null | undefined;
  /** Jobs maintained, declared by the owner; absent it is not touched, null it is erased */
  jobsMaintainedDeclared?: number | null | undefined;
  /** Jobs maintained, planned; absent it is not touched, null it is erased */
  jobsMaintainedPlanned?: number | null | undefined;
  /** Jobs maintained, verified; absent it is not touched, null it is erased */
  jobsMaintainedVerified?: number | null | undefined;
  /** Whether a public actor knew the project already; absent it is not touched, null it is erased */
  knownToPublicActor?: boolean | null | undefined;
  /** People who lead the action; absent it is not touched */
  leads?: Array<ActionLeadInput> | null | undefined;
  /** Steps to write; those not named are not touched */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** Who sees its money; absent it is not touched */
  moneyVisibility?: Visibility | null | undefined;
  /** Objectives; absent it is not touched, null it is erased */
  objectives?: string | null | undefined;
  /** Whom to contact at the owner; absent it is not touched, null it is erased */
  ownerContact?: string | null | undefined;
  /** Organisation that owns the action; absent it is not touched, null it is erased */
  ownerName?: string | null | undefined;
  /** SIRET of the owner; absent it is not touched, null it is erased */
  ownerSiret?: string | null | undefined;
  /** Partners; absent it is not touched */
  partners?: Array<string> | null | undefined;
  /** SIREN of members of the territory; empty means the whole territory; absent it is not touched */
  perimeter?: Array<string> | null | undefined;
  /** How far the project has come; absent it is not touched */
  phase?: ActionPhase | null | undefined;
  /** Priority; absent it is not touched */
  priority?: ActionPriority | null | undefined;
  /** Productive investment in euros excluding tax, such as 1234.50; absent it is not touched, null it is erased */
  productiveInvestment?: string | null | undefined;
  /** Other axes that the action serves; absent it is not touched */
  secondaryAxes?: Array<Axis> | null | undefined;
  /** How the action came to be known; absent it is not touched, null it is erased */
  source?: ActionSource | null | undefined;
  /** First day; absent it is not touched, null it is erased */
  startsOn?: string | null | undefined;
  /** Where the work stands; absent it is not touched */
  status?: ActionStatus | null | undefined;
  /** Help that is needed to write; those not named are not touched */
  supportNeeds?: Array<SupportNeedInput> | null | undefined;
  /** Tags; absent it is not touched */
  tags?: Array<string> | null | undefined;
  /** Title; absent it is not touched */
  title?: string | null | undefined;
  /** Who sees the action; absent it is not touched */
  visibility?: Visibility | null | undefined;
};

/** How a seat attends, or that it does not */
export type Presence =
  /** Absent */
  | 'absent'
  /** Excused */
  | 'excused'
  /** In the room */
  | 'in_person'
  /** From afar */
  | 'remote';

/** Phases of the programme: temps I (2018-2023), temps II (2023-2027) */
export type ProgrammePhase =
  /** Temps I, 2018 to 2023 */
  | 'phase_1'
  /** Temps II, 2023 to 2027 */
  | 'phase_2';

/** Proposes what the record of an item should say, while the minutes are under approval */
export type ProposeAmendmentInput = {
  /** What it should say, 500 characters at most, 1,000 for a passage of the notes */
  after: string;
  /** What came out of the item as it was read, or a passage of its notes, which stands there once */
  before?: string | null | undefined;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat for which the person attended */
  committeeSeatId: string | number;
  /** The item */
  itemId: string | number;
  /** What it changes of the item */
  part: AmendedPart;
  /** Why, 500 characters at most */
  reason: string;
};

/** Proposes a decision to a committee, on an item of its agenda or not */
export type ProposeDecisionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The committee */
  committeeId: string | number;
  /** Conditions, 2,000 characters at most */
  conditions?: string | null | undefined;
  /** Day on which it takes effect */
  effectOn?: string | null | undefined;
  /** The item of an agenda of the committee at which it will be taken */
  itemId?: string | number | null | undefined;
  /** Who carries it out */
  ownerName?: string | null | undefined;
  /** Day on which the committee looks at it again */
  reviewOn?: string | null | undefined;
  /** The very words that are voted on, 5,000 characters at most */
  statement: string;
  /** Title, 200 characters at most */
  title: string;
  /** Whether it is a proposal to the State, which then reads it */
  toState: boolean;
  /** Who reads it */
  visibility: Visibility;
};

/** A condition of a quorum */
export type QuorumReasonCode =
  /** A chair is there */
  | 'chair'
  /** A chair of a side of the pair is there */
  | 'chair_of_side'
  /** Enough seats of a college are there */
  | 'college'
  /** Somebody is there */
  | 'nobody'
  /** Enough seats are there */
  | 'share';

/** Closes a meeting without quorum and calls another one that takes it up */
export type ReconveneMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Day of the other one, in the territory */
  day: string;
  /** The meeting */
  meetingId: string | number;
  /** Hour of its beginning in the territory, HH:MM */
  startTime: string;
  /** Version of the row that the change started from */
  version: number;
};

/** Records how a seat attends */
export type RecordAttendanceInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat */
  committeeSeatId: string | number;
  /** Whether it leaves, or comes back; absent it is not touched */
  left?: boolean | null | undefined;
  /** The meeting */
  meetingId: string | number;
  /** How it attends; absent it is not touched, null it is erased */
  presence?: Presence | null | undefined;
  /** The seat that carries its proxy; absent it is not touched, null it is taken back */
  proxySeatId?: string | number | null | undefined;
  /** Who speaks for it; absent, its holder, else who replaces it */
  seatHolderId?: string | number | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Says what came out of an item */
export type RecordItemOutcomeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  itemId: string | number;
  /** A sentence, 500 characters at most; null erases it */
  outcome?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** Takes an action out of the plan; restoreAction brings it back */
export type RemoveActionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Takes an item off the agenda, or declines a proposal */
export type RemoveAgendaItemInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  itemId: string | number;
  /** Why a proposal is declined, told to its author */
  reason?: string | null | undefined;
};

/** Removes a college */
export type RemoveCollegeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The college */
  collegeId: string | number;
};

/** Removes a seat that nobody ever held */
export type RemoveCommitteeSeatInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The seat */
  committeeSeatId: string | number;
};

/** Removes a contact */
export type RemoveContactInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The contact */
  contactId: string | number;
};

/** Removes a document; restoreDocument brings it back */
export type RemoveDocumentInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The document */
  documentId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Removes an item of the method */
export type RemoveMethodItemInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  methodItemId: string | number;
};

/** Removes an orientation */
export type RemoveOrientationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The orientation */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Removes a saved view */
export type RemoveSavedViewInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The view */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Takes back a person named on a seat by mistake */
export type RemoveSeatHolderInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The person on the seat */
  seatHolderId: string | number;
};

/** Answers a convocation by its link, without session */
export type ReplyByLinkInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The answer */
  reply: MeetingReply;
  /** What follows # in the mailed address */
  token: string;
};

/** How an answer came */
export type ReplyOrigin =
  /** Given by the link of the mail */
  | 'link'
  /** Noted by who keeps the meeting */
  | 'noted'
  /** Given on screen */
  | 'screen';

/** Says whether one comes, or notes it for somebody */
export type ReplyToMeetingInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The meeting */
  meetingId: string | number;
  /** The answer */
  reply: MeetingReply;
  /** Of whom, noted by those who prepare the meeting; absent, one’s own */
  seatHolderId?: string | number | null | undefined;
};

/** Asks for a sign-in link */
export type RequestSignInInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** E-mail address of the account */
  email: string;
};

/** Mails an invitation again, with a new link and fourteen more days */
export type ResendInvitationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The invitation */
  invitationId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Lets a suspended account in again */
export type RestoreAccountInput = {
  /** The account */
  accountId: string | number;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Brings a removed action back as it was */
export type RestoreActionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action that was removed */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Brings a removed document back as it was */
export type RestoreDocumentInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The document */
  documentId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Puts the value before a change back, as an ordinary change */
export type RestoreValueInput = {
  /** The change whose value before comes back */
  changeId: string | number;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Sends a job given up again */
export type RetryDeadLetterInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The job given up */
  id: string | number;
};

/** Says that the committee looked at a decision again */
export type ReviewDecisionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Day on which it comes back; null it does not */
  nextOn?: string | null | undefined;
  /** What the committee says of it; null leaves what was said before */
  note?: string | null | undefined;
  /** Version of the row that the change started from */
  version: number;
};

/** The address opens nothing any more */
export type RevokeCalendarInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The calendar */
  feedId: string | number;
};

/** Closes the link of a guest */
export type RevokeGuestInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The guest */
  guestId: string | number;
};

/** Takes an invitation back */
export type RevokeInvitationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The invitation */
  invitationId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Closes a session of one’s own */
export type RevokeSessionInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The session */
  sessionId: string | number;
};

/** What a person may be; rights come from one role at a time */
export type Role =
  /** An administrator of the product */
  | 'administrator'
  /** Somebody who writes the actions they lead */
  | 'contributor'
  /** An elected official of a pair */
  | 'elected'
  /** An industrialist of a pair */
  | 'industrial'
  /** A coordinator of the State for the country */
  | 'national_coordinator'
  /** Somebody who reads */
  | 'observer'
  /** An agent of an operator */
  | 'operator_agent'
  /** A project lead */
  | 'project_lead'
  /** A reviewer of the State in a région */
  | 'regional_reviewer';

/** Why a presence or a proxy does not count */
export type RoomRefusal =
  /** The person sits elsewhere already */
  | 'already_seated'
  /** Who carries the proxy is not there */
  | 'carrier_absent'
  /** The proxy is given twice */
  | 'given_twice'
  /** Who gave the proxy is there */
  | 'giver_present'
  /** The seat does not vote */
  | 'no_vote'
  /** The person does not hold the seat */
  | 'not_of_this_seat'
  /** The term of the person does not cover the day */
  | 'out_of_term'
  /** Too many proxies are carried */
  | 'over_the_cap'
  /** Somebody else is there for the seat */
  | 'seat_taken'
  /** Nobody holds the seat */
  | 'seat_vacant'
  /** The seat is not of this committee */
  | 'unknown_seat';

/** What the rules make of a seat in a room */
export type RoomSeatState =
  /** Nobody is there for it */
  | 'absent'
  /** Its holder is there */
  | 'present'
  /** Another seat carries its proxy */
  | 'represented'
  /** Its substitute is there */
  | 'substituted'
  /** Nobody holds it */
  | 'vacant';

/** Saves a view under a name */
export type SaveViewInput = {
  /** What it shows, as an address writes it */
  address: string;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Name, 60 characters at most */
  name: string;
  /** Whose it is */
  scope: ViewScope;
  /** The territory */
  territoryId: string | number;
};

/** What is known of malware in a version: not_analysed where no scanner is configured, waiting until it has spoken */
export type ScanState =
  /** Nothing was found */
  | 'clean'
  /** No scanner is configured */
  | 'not_analysed'
  /** Malware was found */
  | 'refused'
  /** The scanner has not spoken */
  | 'waiting';

/** What a seat calls for */
export type SeatAlertKind =
  /** Its term ends soon */
  | 'term_ending'
  /** Nobody holds it */
  | 'vacant';

/** What is told of a seat of a committee */
export type SeatNoticeKind =
  /** The seat was given */
  | 'seat_given'
  /** Its term ends soon */
  | 'term_ending'
  /** Nobody holds it */
  | 'vacant';

/** Industrial sectors */
export type Sector =
  /** Aeronautics and space */
  | 'aeronautics'
  /** Food */
  | 'agrifood'
  /** Cars */
  | 'automotive'
  /** Ceramics and glass */
  | 'ceramics'
  /** Chemistry */
  | 'chemistry'
  /** Building materials */
  | 'construction'
  /** Cosmetics */
  | 'cosmetics'
  /** Defence */
  | 'defence'
  /** Electronics */
  | 'electronics'
  /** Energy */
  | 'energy'
  /** Leather */
  | 'leather'
  /** Luxury goods */
  | 'luxury'
  /** Machines */
  | 'machinery'
  /** Metals */
  | 'metallurgy'
  /** Nuclear power */
  | 'nuclear'
  /** Paper and cardboard */
  | 'paper'
  /** Medicines and health */
  | 'pharmacy'
  /** Plastics */
  | 'plastics'
  /** Railways */
  | 'rail'
  /** Recycling */
  | 'recycling'
  /** Ships */
  | 'shipbuilding'
  /** Textiles */
  | 'textile'
  /** Wood */
  | 'wood';

/** What counts as known once it was open on screen */
export type SeenSubject =
  /** An action of the plan */
  | 'Action'
  /** A decision, with its vote */
  | 'Decision'
  /** A meeting, with its agenda */
  | 'Meeting'
  /** The minutes of a meeting */
  | 'Minutes';

/** Invites a person by e-mail */
export type SendInvitationInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** E-mail address of the person */
  email: string;
  /** Organisation of the person */
  employer?: string | null | undefined;
  /** Last day of the role, included */
  endsOn?: string | null | undefined;
  /** Name of the person */
  name: string;
  /** Operator, for an operator’s agent */
  operator?: Operator | null | undefined;
  /** Function of the person in its organisation */
  position?: string | null | undefined;
  /** INSEE codes of régions, for a regional reviewer */
  regionCodes?: Array<string> | null | undefined;
  /** Role to give */
  role: Role;
  /** First day of the role; the day of acceptance when absent */
  startsOn?: string | null | undefined;
  /** Territories, for a territorial role */
  territoryIds?: Array<string | number> | null | undefined;
};

/** Which week of a month */
export type SeriesWeek =
  /** The first */
  | 'first'
  /** The fourth */
  | 'fourth'
  /** The last */
  | 'last'
  /** The second */
  | 'second'
  /** The third */
  | 'third';

/** Says how far the meeting went with an item */
export type SetItemProgressInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The item */
  itemId: string | number;
  /** How far the meeting went with it */
  progress: AgendaItemProgress;
  /** Version of the row that the change started from */
  version: number;
};

/** Names the industrial sectors of a territory */
export type SetTerritorySectorsInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Its sectors, eight at most; an empty list removes them */
  sectors: Array<Sector>;
  /** The territory */
  territoryId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Settles the change of an adopted decision under which the plan had moved */
export type SettleDecisionChangeInput = {
  /** Writes the values decided over those in force, or else gives the change up */
  apply: boolean;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Lets other territories read the shared actions and copy them, or no longer */
export type ShareActionPlanInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The plan */
  id: string | number;
  /** Whether other territories may read its shared actions and copy them */
  openToTerritories: boolean;
  /** Version of the row that the change started from */
  version: number;
};

/** A span of time added to dates, backwards below zero */
export type ShiftInput = {
  /** Days */
  days: number;
  /** Months */
  months: number;
};

/** Which way a list is sorted */
export type SortDirection =
  /** The smallest first */
  | 'ascending'
  /** The largest first */
  | 'descending';

/** What the State says to a proposal */
export type StateAnswer =
  /** It declines it */
  | 'declined'
  /** It takes it up */
  | 'taken_up'
  /** It looks into it */
  | 'under_study';

/** What kind of help an action needs */
export type SupportNature =
  /** Engineering */
  | 'engineering'
  /** Expertise */
  | 'expertise'
  /** Funding */
  | 'funding'
  /** Land */
  | 'land'
  /** Meeting the right people */
  | 'network'
  /** Something else */
  | 'other'
  /** Permits */
  | 'permits'
  /** Recruitment */
  | 'recruitment';

/** Help that the action needs */
export type SupportNeedInput = {
  /** In words; absent it is not touched, null it is erased */
  description?: string | null | undefined;
  /** Identifier of the line, a UUID; an unknown one adds a line */
  id: string | number;
  /** What kind of help; absent it is not touched, a new line must give it */
  nature?: SupportNature | null | undefined;
  /** Takes the line away; its other fields do not count */
  removed?: boolean | null | undefined;
};

/** Shuts an account out */
export type SuspendAccountInput = {
  /** The account */
  accountId: string | number;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Changes the hat of the present session */
export type SwitchCapacityInput = {
  /** One of the capacities in force */
  capacityId: string | number;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
};

/** Acts on the sheet of a territory */
export type TerritoryAct =
  /** Edit the sheet */
  | 'edit'
  /** Name somebody in the pair */
  | 'name_seat';

/** What a list of territories is narrowed to */
export type TerritoryFilterInput = {
  /** INSEE code of a département */
  departementCode?: string | null | undefined;
  /** Phase of the programme */
  phase?: ProgrammePhase | null | undefined;
  /** INSEE code of a région */
  regionCode?: string | null | undefined;
  /** Words of a name, a code, a place or a member; accents and small mistakes are forgiven */
  search?: string | null | undefined;
  /** A sector that the territory names */
  sector?: Sector | null | undefined;
};

/** Orders of the list of territories; relevance needs a search */
export type TerritorySort =
  /** By code */
  | 'code'
  /** By name */
  | 'name'
  /** The most people first */
  | 'population'
  /** What answers the search best first */
  | 'relevance';

/** What is told of a decision */
export type ToldDecisionKind =
  /** It is adopted */
  | 'adopted'
  /** The State answered it */
  | 'answered'
  /** It is rejected */
  | 'rejected'
  /** The State is to answer it */
  | 'to_answer'
  /** It is to be looked at again */
  | 'to_review'
  /** A vote is awaited */
  | 'vote_awaited';

/** What is told of a meeting */
export type ToldMeetingKind =
  /** Its agenda changed */
  | 'agenda_changed'
  /** The amendment that the person proposed is accepted */
  | 'amendment_accepted'
  /** An amendment of its minutes is proposed */
  | 'amendment_proposed'
  /** The amendment that the person proposed is rejected */
  | 'amendment_rejected'
  /** It is cancelled */
  | 'cancelled'
  /** It changed */
  | 'changed'
  /** It is called */
  | 'convened'
  /** The item that the person proposed is accepted */
  | 'item_accepted'
  /** The item that the person proposed is declined */
  | 'item_declined'
  /** An item is proposed to its agenda */
  | 'item_proposed'
  /** Its minutes are approved */
  | 'minutes_approved'
  /** Its minutes are sealed */
  | 'minutes_sealed'
  /** Its minutes are to be approved */
  | 'minutes_to_approve'
  /** Its day or place changed */
  | 'moved';

/** Puts an action back where a move took it from */
export type UndoActionMoveInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The action that was moved; the version is the one that the move gave it */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Puts back every action that the change changed, unless somebody changed it since */
export type UndoBulkEditInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The change that was made */
  id: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Takes back all that a kit made, while it is as it was made */
export type UndoGovernanceKitInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The application of the kit */
  kitApplicationId: string | number;
};

/** Undoes an applied import, by a job */
export type UndoImportInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The import */
  importId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Puts back what was written, by a job */
export type UndoPlanImportInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The import */
  planImportId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

/** Stops the mails of the kind that a link came with, without session */
export type UnsubscribeInput = {
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Of the link in the mail */
  token: string;
};

/** Whose a saved view is: its author’s alone, or everybody’s in the territory */
export type ViewScope =
  /** Its author’s alone */
  | 'private'
  /** Everybody’s in the territory */
  | 'territory';

/** Who sees a row or a group of fields: territory and State (shared), members (territory), pair, lead and people named (restricted) */
export type Visibility =
  /** The pair, the lead and the people named */
  | 'restricted'
  /** The territory and the State */
  | 'shared'
  /** The members of the territory */
  | 'territory';

/** Votes for one seat by the link of its call, without session */
export type VoteByLinkInput = {
  /** What the seat says */
  choice: VoteChoice;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** Why, 2,000 characters at most */
  reason?: string | null | undefined;
  /** What follows # in the mailed address */
  token: string;
};

/** What a seat says */
export type VoteChoice =
  /** Abstains */
  | 'abstain'
  /** Against */
  | 'against'
  /** For */
  | 'for';

/** A day of the week */
export type Weekday =
  /** Friday */
  | 'friday'
  /** Monday */
  | 'monday'
  /** Saturday */
  | 'saturday'
  /** Sunday */
  | 'sunday'
  /** Thursday */
  | 'thursday'
  /** Tuesday */
  | 'tuesday'
  /** Wednesday */
  | 'wednesday';

/** Gives a decision up before it is decided */
export type WithdrawDecisionInput = {
  /** Why, 1,000 characters at most */
  because: string;
  /** Identifier of the intent, made by the client and kept across retries */
  clientMutationId: string | number;
  /** The decision */
  decisionId: string | number;
  /** Version of the row that the change started from */
  version: number;
};

export type FrameTerritoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameTerritoriesQuery = { __typename: 'Query', territories: { __typename: 'TerritoryConnection', nodes: Array<{ __typename: 'Territory', id: string, phase: ProgrammePhase, code: string, name: string }> } };

export type ActionDocumentsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionDocumentsQuery = { __typename: 'Query', action: { __typename: 'Action', id: string, documents: { __typename: 'DocumentConnection', totalCount: number, viewerCanAdd: boolean, largest: number, nodes: Array<(
        { __typename: 'Document', id: string, latest: { __typename: 'DocumentVersion', id: string, scan: ScanState } }
        & { ' $fragmentRefs'?: { 'DocumentItemFragment': DocumentItemFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type ActionSheetFragment = (
  { __typename: 'Action', id: string, version: number, code: string, title: string, context: string | null, description: string | null, objectives: string | null, mainAxis: Axis, secondaryAxes: Array<Axis>, orientationId: string | null, ownerName: string | null, ownerSiret: string | null, ownerContact: string | null, electedLead: string | null, industrialLead: string | null, partners: Array<string>, perimeter: Array<string>, committee: string | null, tags: Array<string>, source: ActionSource | null, knownToPublicActor: boolean | null, startsOn: string | null, endsOn: string | null, phase: ActionPhase, status: ActionStatus, commitment: ActionCommitment, priority: ActionPriority, visibility: Visibility, isArchived: boolean, leads: Array<{ __typename: 'ActionLead', name: string, accountId: string | null }>, jobs: { __typename: 'ActionJobs', createdPlanned: number | null, createdDeclared: number | null, createdVerified: number | null, maintainedPlanned: number | null, maintainedDeclared: number | null, maintainedVerified: number | null }, milestones: Array<{ __typename: 'Milestone', id: string, label: string, dueOn: string | null, doneOn: string | null }>, blockers: Array<{ __typename: 'Blocker', id: string, nature: BlockerNature, asked: string, askedOf: string | null, askedOn: string | null, dueOn: string | null, answeredOn: string | null, answer: string | null }>, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string | null, baseline: string | null, baselineOn: string | null, source: string | null, values: Array<{ __typename: 'IndicatorValue', id: string, indicatorId: string, kind: IndicatorValueKind, on: string, value: string }> }>, environmentalEffects: Array<{ __typename: 'EnvironmentalEffect', id: string, domain: EnvironmentalDomain, quantity: string | null, unit: string | null, description: string | null }>, supportNeeds: Array<{ __typename: 'SupportNeed', id: string, nature: SupportNature, description: string | null }>, copiedFrom: { __typename: 'CopyCredit', territoryName: string, year: number, code: string, title: string } | null, money: (
    { __typename: 'ActionMoney', hidden: boolean, visibility: Visibility | null, productiveInvestment: string | null, budgetLines: Array<{ __typename: 'BudgetLine', id: string, label: string | null, year: number, nature: BudgetNature, planned: string | null, actual: string | null }>, fundingLines: Array<{ __typename: 'FundingLine', id: string, funder: string, scheme: string | null, amount: string | null, granted: string | null, state: FundingState, stateOn: string | null, reference: string | null }> }
    & { ' $fragmentRefs'?: { 'FundingBalanceFragment': FundingBalanceFragment } }
  ), companyNote: { __typename: 'ActionCompanyNote', hidden: boolean, visibility: Visibility | null, text: string | null }, completeness: { __typename: 'CardCompleteness', said: number, expected: number, missing: Array<ExpectedOnCard> }, viewerCan: { __typename: 'ActionViewerCan', edit: boolean, editMoney: boolean, editCompanyNote: boolean, move: boolean, remove: boolean, archive: boolean } }
  & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
) & { ' $fragmentName'?: 'ActionSheetFragment' };

export type ActionSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionSheetQuery = { __typename: 'Query', action: (
    { __typename: 'Action' }
    & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment;'TableActionFragment': TableActionFragment } }
  ) };

export type CopyOwnActionMutationVariables = Exact<{
  input: CopyActionInput;
}>;


export type CopyOwnActionMutation = { __typename: 'Mutation', copyAction: { __typename: 'ActionPayload', action: { __typename: 'Action', id: string, code: string, title: string } } };

export type ArchiveActionMutationVariables = Exact<{
  input: ArchiveActionInput;
}>;


export type ArchiveActionMutation = { __typename: 'Mutation', archiveAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment } }
    ) } };

export type BringBackActionMutationVariables = Exact<{
  input: ArchiveActionInput;
}>;


export type BringBackActionMutation = { __typename: 'Mutation', unarchiveAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment } }
    ) } };

export type RemoveActionMutationVariables = Exact<{
  input: RemoveActionInput;
}>;


export type RemoveActionMutation = { __typename: 'Mutation', removeAction: { __typename: 'ActionPayload', action: { __typename: 'Action', id: string, version: number } } };

export type RestoreActionMutationVariables = Exact<{
  input: RestoreActionInput;
}>;


export type RestoreActionMutation = { __typename: 'Mutation', restoreAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
    ) } };

export type SheetChoicesQueryVariables = Exact<{
  id: string | number;
  phase: ProgrammePhase;
  code: string | number;
}>;


export type SheetChoicesQuery = { __typename: 'Query', action: { __typename: 'Action', id: string, choices: { __typename: 'ActionChoices', tags: Array<string>, partners: Array<string>, committees: Array<string>, owners: Array<string>, funders: Array<string>, members: Array<{ __typename: 'TerritoryMember', accountId: string, name: string }> } | null }, territory: { __typename: 'Territory', id: string, members: Array<{ __typename: 'MemberAuthority', id: string, siren: string, name: string }>, pair: { __typename: 'LeadPair', seats: Array<{ __typename: 'PairSeat', id: string, side: PairSide, personName: string }> } } };

export type EditActionMutationVariables = Exact<{
  input: EditActionInput;
}>;


export type EditActionMutation = { __typename: 'Mutation', editAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action', version: number }
      & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment;'TableActionFragment': TableActionFragment } }
    ) } };

export type MoveActionMutationVariables = Exact<{
  input: MoveActionInput;
}>;


export type MoveActionMutation = { __typename: 'Mutation', moveAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action', version: number }
      & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment } }
    ) } };

export type SearchCompaniesQueryVariables = Exact<{
  text: string;
}>;


export type SearchCompaniesQuery = { __typename: 'Query', searchCompanies: { __typename: 'CompanySearch', state: CompanySearchState, establishments: Array<{ __typename: 'Establishment', siret: string, name: string, address: string | null, isActive: boolean }> } };

export type LeadCandidatesQueryVariables = Exact<{
  territoryId: string | number;
}>;


export type LeadCandidatesQuery = { __typename: 'Query', actionPlan: { __typename: 'ActionPlan', id: string, leadCandidates: Array<{ __typename: 'LeadCandidate', accountId: string, name: string }> } | null };

export type PrepareBulkEditMutationVariables = Exact<{
  input: PrepareBulkEditInput;
}>;


export type PrepareBulkEditMutation = { __typename: 'Mutation', prepareBulkEdit: { __typename: 'BulkEditPayload', bulkEdit: { __typename: 'BulkEdit', id: string } } };

export type BulkEditFactsFragment = { __typename: 'BulkEdit', id: string, version: number, status: BulkStatus, counts: { __typename: 'BulkCounts', ready: number, unchanged: number, refused: number, changed: number, undone: number, kept: number }, audience: { __typename: 'BulkAudience', shared: number, territory: number, restricted: number } } & { ' $fragmentName'?: 'BulkEditFactsFragment' };

export type BulkEditQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkEditQuery = { __typename: 'Query', bulkEdit: (
    { __typename: 'BulkEdit' }
    & { ' $fragmentRefs'?: { 'BulkEditFactsFragment': BulkEditFactsFragment } }
  ) };

export type BulkEditRowsQueryVariables = Exact<{
  id: string | number;
  outcome?: BulkOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BulkEditRowsQuery = { __typename: 'Query', bulkEdit: { __typename: 'BulkEdit', id: string, rows: { __typename: 'BulkEditRowConnection', totalCount: number, nodes: Array<{ __typename: 'BulkEditRow', actionId: string, code: string, title: string, outcome: BulkOutcome, problem: { __typename: 'BulkRowProblem', code: string, data: unknown } | null, changes: Array<{ __typename: 'BulkFieldChange', field: string, from: unknown, to: unknown }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type ApplyBulkEditMutationVariables = Exact<{
  input: ApplyBulkEditInput;
}>;


export type ApplyBulkEditMutation = { __typename: 'Mutation', applyBulkEdit: { __typename: 'BulkEditPayload', bulkEdit: (
      { __typename: 'BulkEdit' }
      & { ' $fragmentRefs'?: { 'BulkEditFactsFragment': BulkEditFactsFragment } }
    ) } };

export type UndoBulkEditMutationVariables = Exact<{
  input: UndoBulkEditInput;
}>;


export type UndoBulkEditMutation = { __typename: 'Mutation', undoBulkEdit: { __typename: 'BulkEditPayload', bulkEdit: (
      { __typename: 'BulkEdit' }
      & { ' $fragmentRefs'?: { 'BulkEditFactsFragment': BulkEditFactsFragment } }
    ) } };

export type PlanCompletenessQueryVariables = Exact<{
  territoryId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanCompletenessQuery = { __typename: 'Query', actionPlan: { __typename: 'ActionPlan', id: string, completeness: { __typename: 'PlanCompletenessType', said: number, expected: number, missing: Array<{ __typename: 'MissingOnPlanType', what: ExpectedOnPlan, axis: Axis | null }>, cards: { __typename: 'CardsCompleteness', incomplete: number } }, incompleteCards: { __typename: 'IncompleteCardConnection', nodes: Array<{ __typename: 'IncompleteCard', id: string, code: string, title: string, missing: Array<ExpectedOnCard> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type FilterValuesQueryVariables = Exact<{
  planId: string | number;
  field: string;
}>;


export type FilterValuesQuery = { __typename: 'Query', filterValues: { __typename: 'FilterValues', values: Array<string> } };

export type FilterAuthoritiesQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
}>;


export type FilterAuthoritiesQuery = { __typename: 'Query', territory: { __typename: 'Territory', id: string, members: Array<{ __typename: 'MemberAuthority', id: string, siren: string, name: string }> } };

export type FilterCountQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
}>;


export type FilterCountQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', totalCount: number } };

export type ActionHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionHistoryQuery = { __typename: 'Query', history: { __typename: 'HistoryEntryConnection', totalCount: number, nodes: Array<{ __typename: 'HistoryEntry', id: string, event: string, who: string, capacity: string | null, when: string, reason: string | null, origin: string, document: string | null, source: { __typename: 'ChangeSource', type: string, id: string, label: string, within: string | null } | null, changes: Array<{ __typename: 'HistoryChange', id: string, field: string, from: unknown, to: unknown, restorable: boolean }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RestoreValueMutationVariables = Exact<{
  input: RestoreValueInput;
}>;


export type RestoreValueMutation = { __typename: 'Mutation', restoreValue: { __typename: 'RestoreValuePayload', action: (
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionSheetFragment': ActionSheetFragment } }
    ) | null } };

export type ConfirmPlanImportMutationVariables = Exact<{
  input: ConfirmPlanImportInput;
}>;


export type ConfirmPlanImportMutation = { __typename: 'Mutation', confirmPlanImport: { __typename: 'PlanImportPayload', planImport: { __typename: 'PlanImport', id: string, version: number, status: PlanImportStatus } } };

export type PlanImportProblemsQueryVariables = Exact<{
  id: string | number;
  sheet?: string | null | undefined;
  column?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanImportProblemsQuery = { __typename: 'Query', planImport: { __typename: 'PlanImport', id: string, problemPlaces: Array<{ __typename: 'PlanImportProblemPlace', sheet: string, column: string | null, count: number }>, problems: { __typename: 'PlanImportProblemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanImportProblem', place: number, sheet: string, line: number, column: string | null, cell: string | null, value: string | null, sentence: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type UndoPlanImportMutationVariables = Exact<{
  input: UndoPlanImportInput;
}>;


export type UndoPlanImportMutation = { __typename: 'Mutation', undoPlanImport: { __typename: 'PlanImportPayload', planImport: { __typename: 'PlanImport', id: string, version: number, status: PlanImportStatus } } };

export type PlanImportRowsQueryVariables = Exact<{
  id: string | number;
  kind: PlannedKind;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanImportRowsQuery = { __typename: 'Query', planImport: { __typename: 'PlanImport', id: string, rows: { __typename: 'PlanImportRowConnection', totalCount: number, nodes: Array<{ __typename: 'PlanImportRow', place: number, kind: PlannedKind, code: string | null, title: string, sheet: string, line: number, changes: Array<{ __typename: 'PlanImportChange', what: string, from: string, to: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type PlanToImportIntoQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type PlanToImportIntoQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, territoryName: string, plan: { __typename: 'ActionPlan', id: string, viewerCan: { __typename: 'ActionPlanViewerCan', import: boolean } } | null } };

export type PlanImportsQueryVariables = Exact<{
  planId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanImportsQuery = { __typename: 'Query', planImports: { __typename: 'PlanImportConnection', totalCount: number, nodes: Array<{ __typename: 'PlanImport', id: string, status: PlanImportStatus, fileName: string, createdByName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MapPlanImportMutationVariables = Exact<{
  input: MapPlanImportInput;
}>;


export type MapPlanImportMutation = { __typename: 'Mutation', mapPlanImport: { __typename: 'PlanImportPayload', planImport: { __typename: 'PlanImport', id: string, version: number, status: PlanImportStatus } } };

export type PlanImportQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanImportQuery = { __typename: 'Query', planImport: { __typename: 'PlanImport', id: string, version: number, planId: string, status: PlanImportStatus, fileName: string, fileProblem: string | null, outdated: boolean, formulas: number, problemCount: number, emptyCells: EmptyCells, createdByName: string, createdAt: string, appliedAt: string | null, undoneAt: string | null, counts: { __typename: 'PlanImportCounts', created: number, changed: number, unchanged: number, orientations: number } | null, progress: { __typename: 'ImportProgress', step: ImportStep, done: number, total: number } | null, obstacles: Array<{ __typename: 'UndoObstacle', label: string, reason: string }>, sheets: Array<{ __typename: 'PlanImportSheet', name: string, hidden: boolean, rowCount: number, table: PlanTable | null, headerLine: number, columns: Array<string | null>, axis: Axis | null, head: Array<{ __typename: 'PlanImportLine', line: number, cells: Array<string> }> }>, texts: Array<{ __typename: 'PlanImportText', column: string, text: string, count: number, proposal: string | null, isChosen: boolean, choice: string | null }>, choices: Array<{ __typename: 'PlanImportChoices', column: string, choices: Array<{ __typename: 'PlanImportChoice', id: string, label: string }> }> } };

export type PlanImportProgressedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type PlanImportProgressedSubscription = { planImportProgressed: { __typename: 'PlanImport', id: string } };

export type PlanChangedSubscriptionVariables = Exact<{
  territoryId: string | number;
}>;


export type PlanChangedSubscription = { planChanged: { __typename: 'PlanHint', event: string, entity: string, id: string, version: number | null } };

export type ChangesSinceQueryVariables = Exact<{
  territoryId: string | number;
  cursor?: string | null | undefined;
}>;


export type ChangesSinceQuery = { __typename: 'Query', changesSince: { __typename: 'PlanChanges', cursor: string, truncated: boolean, changes: Array<{ __typename: 'PlanHint', event: string, entity: string, id: string, version: number | null }> } };

export type FundingBalanceFragment = { __typename: 'ActionMoney', totals: (
    { __typename: 'MoneyTotals' }
    & { ' $fragmentRefs'?: { 'ShownSumsFragment': ShownSumsFragment } }
  ) | null, warnings: Array<{ __typename: 'FundingWarning', kind: FundingWarningKind, lineId: string | null, amount: string | null, codes: Array<string> }> } & { ' $fragmentName'?: 'FundingBalanceFragment' };

export type PlanMoneyQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type PlanMoneyQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, territoryName: string, plan: { __typename: 'ActionPlan', id: string, axes: Array<{ __typename: 'PlanAxis', axis: Axis, orientations: Array<{ __typename: 'Orientation', id: string, title: string }> }>, totals: { __typename: 'PlanTotals', counted: number, leftOut: number, total: (
          { __typename: 'MoneyTotals' }
          & { ' $fragmentRefs'?: { 'ShownSumsFragment': ShownSumsFragment } }
        ), byAxis: Array<{ __typename: 'AxisTotals', axis: Axis, totals: (
            { __typename: 'MoneyTotals' }
            & { ' $fragmentRefs'?: { 'ShownSumsFragment': ShownSumsFragment } }
          ) }>, byOrientation: Array<{ __typename: 'OrientationTotals', axis: Axis, orientationId: string | null, totals: (
            { __typename: 'MoneyTotals' }
            & { ' $fragmentRefs'?: { 'ShownSumsFragment': ShownSumsFragment } }
          ) }>, byYear: Array<{ __typename: 'YearTotals', year: number, plannedInvestment: string, plannedRunning: string, actual: string }>, byFunder: Array<{ __typename: 'FunderTotals', funder: string | null, secured: string, hoped: string, byState: Array<{ __typename: 'FundingOfState', state: FundingState, amount: string }> }> } } | null } };

export type ShownSumsFragment = { __typename: 'MoneyTotals', planned: string, actual: string, secured: string, hoped: string, uncovered: string } & { ' $fragmentName'?: 'ShownSumsFragment' };

export type FundingWarningsQueryVariables = Exact<{
  territoryId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type FundingWarningsQuery = { __typename: 'Query', actionPlan: { __typename: 'ActionPlan', id: string, fundingWarnings: { __typename: 'WarnedActionConnection', totalCount: number, nodes: Array<{ __typename: 'WarnedAction', id: string, code: string, title: string, warnings: Array<{ __typename: 'FundingWarning', kind: FundingWarningKind, lineId: string | null, amount: string | null, codes: Array<string> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type MovePlacesQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
  first: number;
}>;


export type MovePlacesQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', nodes: Array<{ __typename: 'Action', id: string, code: string, title: string }> } };

export type PlaceActionMutationVariables = Exact<{
  input: MoveActionInput;
}>;


export type PlaceActionMutation = { __typename: 'Mutation', moveAction: { __typename: 'ActionPayload', action: (
      { __typename: 'Action', id: string, version: number, secondaryAxes: Array<Axis> }
      & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
    ) } };

export type UndoActionMoveMutationVariables = Exact<{
  input: UndoActionMoveInput;
}>;


export type UndoActionMoveMutation = { __typename: 'Mutation', undoActionMove: { __typename: 'ActionPayload', action: (
      { __typename: 'Action', id: string, version: number, secondaryAxes: Array<Axis> }
      & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
    ) } };

export type DraftActionMutationVariables = Exact<{
  input: DraftActionInput;
}>;


export type DraftActionMutation = { __typename: 'Mutation', draftAction: { __typename: 'ActionPayload', action: { __typename: 'Action', id: string, code: string, title: string } } };

export type ActionRowFragment = { __typename: 'Action', id: string, version: number, code: string, title: string, mainAxis: Axis, orientationId: string | null, rank: string, status: ActionStatus, endsOn: string | null, ownerName: string | null, visibility: Visibility, leads: Array<{ __typename: 'ActionLead', name: string, accountId: string | null }>, lateness: Array<{ __typename: 'LatenessReason', kind: LatenessKind, dueOn: string, milestoneId: string | null, label: string | null }> } & { ' $fragmentName'?: 'ActionRowFragment' };

export type ActionsQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', totalCount: number, hiddenCount: number, without: Array<number>, nodes: Array<(
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MoveOrientationMutationVariables = Exact<{
  input: MoveOrientationInput;
}>;


export type MoveOrientationMutation = { __typename: 'Mutation', moveOrientation: { __typename: 'OrientationPayload', orientation: (
      { __typename: 'Orientation' }
      & { ' $fragmentRefs'?: { 'OrientationFragment': OrientationFragment } }
    ) } };

export type RemoveOrientationMutationVariables = Exact<{
  input: RemoveOrientationInput;
}>;


export type RemoveOrientationMutation = { __typename: 'Mutation', removeOrientation: { __typename: 'RemoveOrientationPayload', removedId: string } };

export type AddOrientationMutationVariables = Exact<{
  input: AddOrientationInput;
}>;


export type AddOrientationMutation = { __typename: 'Mutation', addOrientation: { __typename: 'OrientationPayload', orientation: (
      { __typename: 'Orientation', id: string }
      & { ' $fragmentRefs'?: { 'OrientationFragment': OrientationFragment } }
    ) } };

export type OrientationFragment = { __typename: 'Orientation', id: string, planId: string, version: number, axis: Axis, title: string, description: string | null, rank: string, viewerCan: { __typename: 'OrientationViewerCan', edit: boolean, move: boolean, remove: boolean } } & { ' $fragmentName'?: 'OrientationFragment' };

export type EditOrientationMutationVariables = Exact<{
  input: EditOrientationInput;
}>;


export type EditOrientationMutation = { __typename: 'Mutation', editOrientation: { __typename: 'OrientationPayload', orientation: (
      { __typename: 'Orientation', version: number }
      & { ' $fragmentRefs'?: { 'OrientationFragment': OrientationFragment } }
    ) } };

export type PlanAxisSectionFragment = { __typename: 'PlanAxis', axis: Axis, visibleCount: number, hiddenCount: number, strategy: string | null, orientations: Array<(
    { __typename: 'Orientation' }
    & { ' $fragmentRefs'?: { 'OrientationFragment': OrientationFragment } }
  )>, actions: { __typename: 'ActionConnection', nodes: Array<(
      { __typename: 'Action' }
      & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } } & { ' $fragmentName'?: 'PlanAxisSectionFragment' };

export type PlanContentsFragment = { __typename: 'ActionPlan', id: string, viewerCan: { __typename: 'ActionPlanViewerCan', edit: boolean, addOrientation: boolean, draftAction: boolean, moveAction: boolean, import: boolean }, axes: Array<{ __typename: 'PlanAxis', axis: Axis, visibleCount: number, hiddenCount: number } & { ' $fragmentRefs'?: { 'PlanAxisSectionFragment': PlanAxisSectionFragment } }> } & { ' $fragmentRefs'?: { 'PlanTextsFragment': PlanTextsFragment } } & { ' $fragmentName'?: 'PlanContentsFragment' };

export type BeginActionPlanMutationVariables = Exact<{
  input: BeginActionPlanInput;
}>;


export type BeginActionPlanMutation = { __typename: 'Mutation', beginActionPlan: { __typename: 'ActionPlanPayload', actionPlan: { __typename: 'ActionPlan', id: string } } };

export type TerritoryPlanQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
  byAxis: boolean;
}>;


export type TerritoryPlanQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, territoryName: string, viewerCanBegin: boolean, plan: (
      { __typename: 'ActionPlan', id: string, defaultView: { __typename: 'SavedView', id: string, address: string } | null, axes: Array<{ __typename: 'PlanAxis', axis: Axis, orientations: Array<(
          { __typename: 'Orientation' }
          & { ' $fragmentRefs'?: { 'OrientationFragment': OrientationFragment } }
        )> }> }
      & { ' $fragmentRefs'?: { 'PlanContentsFragment': PlanContentsFragment } }
    ) | null } };

export type TableActionFragment = (
  { __typename: 'Action', secondaryAxes: Array<Axis>, ownerSiret: string | null, ownerContact: string | null, electedLead: string | null, industrialLead: string | null, partners: Array<string>, perimeter: Array<string>, committee: string | null, tags: Array<string>, source: ActionSource | null, knownToPublicActor: boolean | null, startsOn: string | null, phase: ActionPhase, commitment: ActionCommitment, priority: ActionPriority, milestones: Array<{ __typename: 'Milestone', id: string, label: string, dueOn: string | null, doneOn: string | null }>, jobs: { __typename: 'ActionJobs', createdPlanned: number | null, createdDeclared: number | null, createdVerified: number | null, maintainedPlanned: number | null, maintainedDeclared: number | null, maintainedVerified: number | null }, money: { __typename: 'ActionMoney', hidden: boolean, visibility: Visibility | null, productiveInvestment: string | null }, companyNote: { __typename: 'ActionCompanyNote', hidden: boolean, visibility: Visibility | null, text: string | null }, sums: (
    { __typename: 'ActionSums' }
    & { ' $fragmentRefs'?: { 'TableSumsFragment': TableSumsFragment } }
  ) | null, viewerCan: { __typename: 'ActionViewerCan', edit: boolean, editMoney: boolean, editCompanyNote: boolean, move: boolean } }
  & { ' $fragmentRefs'?: { 'ActionRowFragment': ActionRowFragment } }
) & { ' $fragmentName'?: 'TableActionFragment' };

export type TableSumsFragment = { __typename: 'ActionSums', productiveInvestment: string | null, plannedBudget: string | null, actualBudget: string | null, fundingSecured: string | null, fundingHoped: string | null, fundingGap: string | null, fundingEnvisaged: string | null, fundingRequested: string | null, fundingUnderInstruction: string | null, fundingGranted: string | null, fundingContracted: string | null, fundingPaid: string | null, fundingRefused: string | null, jobsCreatedPlanned: number | null, jobsCreatedDeclared: number | null, jobsCreatedVerified: number | null, jobsMaintainedPlanned: number | null, jobsMaintainedDeclared: number | null, jobsMaintainedVerified: number | null, hiddenMoney: number } & { ' $fragmentName'?: 'TableSumsFragment' };

export type TableActionsQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
  sort?: ActionSortInput | null | undefined;
  groupBy?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  texts: boolean;
  completeness: boolean;
  blockers: boolean;
}>;


export type TableActionsQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', groupKeys: Array<string | null> | null, groupCount: number | null, totalCount: number, without: Array<number>, nodes: Array<(
      { __typename: 'Action', context?: string | null, description?: string | null, objectives?: string | null, completeness?: { __typename: 'CardCompleteness', said: number, expected: number, missing: Array<ExpectedOnCard> }, blockers?: Array<{ __typename: 'Blocker', id: string, dueOn: string | null, answeredOn: string | null }> }
      & { ' $fragmentRefs'?: { 'TableActionFragment': TableActionFragment } }
    )>, groups: Array<{ __typename: 'ActionGroupTotals', key: string | null, count: number, sums: (
        { __typename: 'ActionSums' }
        & { ' $fragmentRefs'?: { 'TableSumsFragment': TableSumsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TableTotalsQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
}>;


export type TableTotalsQuery = { __typename: 'Query', actionTotals: { __typename: 'ActionTotals', count: number, leftOut: number, hiddenCount: number, sums: (
      { __typename: 'ActionSums' }
      & { ' $fragmentRefs'?: { 'TableSumsFragment': TableSumsFragment } }
    ) } };

export type PlanTextsFragment = { __typename: 'ActionPlan', id: string, version: number, portrait: string | null, method: string | null, viewerCan: { __typename: 'ActionPlanViewerCan', edit: boolean } } & { ' $fragmentName'?: 'PlanTextsFragment' };

export type RemoveSavedViewMutationVariables = Exact<{
  input: RemoveSavedViewInput;
}>;


export type RemoveSavedViewMutation = { __typename: 'Mutation', removeSavedView: { __typename: 'RemoveSavedViewPayload', removedId: string } };

export type ChooseDefaultViewMutationVariables = Exact<{
  input: ChooseDefaultViewInput;
}>;


export type ChooseDefaultViewMutation = { __typename: 'Mutation', chooseDefaultView: { __typename: 'ChooseDefaultViewPayload', territoryId: string } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { __typename: 'Mutation', saveView: { __typename: 'SavedViewPayload', savedView: { __typename: 'SavedView', id: string, name: string } } };

export type EditSavedViewMutationVariables = Exact<{
  input: EditSavedViewInput;
}>;


export type EditSavedViewMutation = { __typename: 'Mutation', editSavedView: { __typename: 'SavedViewPayload', savedView: { __typename: 'SavedView', id: string, version: number, name: string, scope: ViewScope, address: string } } };

export type SavedViewsQueryVariables = Exact<{
  territoryId: string | number;
}>;


export type SavedViewsQuery = { __typename: 'Query', actionPlan: { __typename: 'ActionPlan', id: string, savableViews: Array<ViewScope>, defaultView: { __typename: 'SavedView', id: string, address: string } | null } | null, savedViews: { __typename: 'SavedViewConnection', nodes: Array<{ __typename: 'SavedView', id: string, version: number, name: string, scope: ViewScope, address: string, viewerCan: { __typename: 'SavedViewViewerCan', edit: boolean, remove: boolean, scopes: Array<ViewScope> } }> } };

export type UnarchiveActionMutationVariables = Exact<{
  input: ArchiveActionInput;
}>;


export type UnarchiveActionMutation = { __typename: 'Mutation', unarchiveAction: { __typename: 'ActionPayload', action: { __typename: 'Action', id: string, version: number, isArchived: boolean } } };

export type DuplicateActionPlanMutationVariables = Exact<{
  input: DuplicateActionPlanInput;
}>;


export type DuplicateActionPlanMutation = { __typename: 'Mutation', duplicateActionPlan: { __typename: 'ActionPlanPayload', actionPlan: { __typename: 'ActionPlan', id: string, year: number } } };

export type OpenActionCardFragment = { __typename: 'OpenAction', id: string, territoryName: string, year: number, title: string, axis: Axis, description: string | null, objectives: string | null, partners: Array<string> } & { ' $fragmentName'?: 'OpenActionCardFragment' };

export type OpenActionsQueryVariables = Exact<{
  filter?: OpenActionFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenActionsQuery = { __typename: 'Query', openActions: { __typename: 'OpenActionConnection', totalCount: number, nodes: Array<(
      { __typename: 'OpenAction', id: string }
      & { ' $fragmentRefs'?: { 'OpenActionCardFragment': OpenActionCardFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReceivingPlanQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type ReceivingPlanQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, plan: { __typename: 'ActionPlan', id: string, viewerCan: { __typename: 'ActionPlanViewerCan', draftAction: boolean } } | null } };

export type CopyActionMutationVariables = Exact<{
  input: CopyActionInput;
}>;


export type CopyActionMutation = { __typename: 'Mutation', copyAction: { __typename: 'ActionPayload', action: { __typename: 'Action', id: string, code: string, title: string } } };

export type PlanYearsQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type PlanYearsQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, territoryName: string, plans: Array<{ __typename: 'ActionPlan', id: string, version: number, year: number, isArchived: boolean, openToTerritories: boolean, visibleCount: number, hiddenCount: number, viewerCan: { __typename: 'ActionPlanViewerCan', duplicate: boolean, archive: boolean, open: boolean } }> } };

export type ArchivedActionsQueryVariables = Exact<{
  territoryId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ArchivedActionsQuery = { __typename: 'Query', actionPlan: { __typename: 'ActionPlan', id: string, archivedActions: { __typename: 'ArchivedActionConnection', totalCount: number, nodes: Array<{ __typename: 'Action', id: string, version: number, code: string, title: string, viewerCan: { __typename: 'ActionViewerCan', archive: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type RestoreActionPlanMutationVariables = Exact<{
  input: ArchiveActionPlanInput;
}>;


export type RestoreActionPlanMutation = { __typename: 'Mutation', restoreActionPlan: { __typename: 'ActionPlanPayload', actionPlan: { __typename: 'ActionPlan', id: string, version: number, isArchived: boolean } } };

export type ShareActionPlanMutationVariables = Exact<{
  input: ShareActionPlanInput;
}>;


export type ShareActionPlanMutation = { __typename: 'Mutation', shareActionPlan: { __typename: 'ActionPlanPayload', actionPlan: { __typename: 'ActionPlan', id: string, version: number, openToTerritories: boolean } } };

export type AdministratorHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministratorHomeQuery = { __typename: 'Query', administrationHome: { __typename: 'AdministrationHome', givenUp: number, toConfirm: number, nextToConfirm: string | null, failedImports: number, expiredInvitations: number, pendingInvitations: number, accountsWithoutRole: number, territories: number, formerTerritories: number } };

export type AwaitedDecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwaitedDecisionsQuery = { __typename: 'Query', awaitedDecisions: { __typename: 'AwaitedDecisionConnection', totalCount: number, nodes: Array<{ __typename: 'AwaitedDecision', id: string, reason: AwaitedReason, title: string, number: string | null, on: string | null, territoryName: string, phase: ProgrammePhase, code: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeadLettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { __typename: 'Query', deadLetters: { __typename: 'DeadLetterConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'DeadLetter', id: string, queue: string, reference: string, error: string, attempts: number, failedAt: string, retriedAt: string | null }> } };

export type RetryDeadLetterMutationVariables = Exact<{
  input: RetryDeadLetterInput;
}>;


export type RetryDeadLetterMutation = { __typename: 'Mutation', retryDeadLetter: { __typename: 'RetryDeadLetterPayload', deadLetter: { __typename: 'DeadLetter', id: string, retriedAt: string | null } } };

export type HomeMoveFragment = { __typename: 'HomeMove', kind: HomeMoveKind, at: string, who: string | null, actionId: string | null, title: string | null, axis: Axis | null, label: string | null, from: string | null, to: string | null, fields: Array<string>, count: number, money: { __typename: 'HomeMoney', from: string | null, to: string | null, percent: number | null } | null } & { ' $fragmentName'?: 'HomeMoveFragment' };

export type HomeActFragment = { __typename: 'HomeAct', kind: HomeActKind, count: number, items: Array<{ __typename: 'HomeActItem', actionId: string | null, meetingId: string | null, title: string, axis: Axis | null, on: string | null, late: LatenessKind | null, label: string | null, missing: number }> } & { ' $fragmentName'?: 'HomeActFragment' };

export type MarkHomeSeenMutationVariables = Exact<{
  input: MarkHomeInput;
}>;


export type MarkHomeSeenMutation = { __typename: 'Mutation', markHomeSeen: { __typename: 'MarkedPayload', marked: boolean } };

export type MarkHomeShownMutationVariables = Exact<{
  input: MarkHomeInput;
}>;


export type MarkHomeShownMutation = { __typename: 'Mutation', markHomeShown: { __typename: 'MarkedPayload', marked: boolean } };

export type MarkSubjectSeenMutationVariables = Exact<{
  input: MarkSubjectSeenInput;
}>;


export type MarkSubjectSeenMutation = { __typename: 'Mutation', markSubjectSeen: { __typename: 'MarkedPayload', marked: boolean } };

export type HomeMovesQueryVariables = Exact<{
  territoryId: string | number;
  after?: string | null | undefined;
}>;


export type HomeMovesQuery = { __typename: 'Query', homeMoves: { __typename: 'HomeMoveConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { __typename: 'HomeMove' }
      & { ' $fragmentRefs'?: { 'HomeMoveFragment': HomeMoveFragment } }
    )> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string, name: string }, capacity: { __typename: 'Capacity', id: string, role: Role } | null } | null };

export type MemberHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberHomeQuery = { __typename: 'Query', home: { __typename: 'Home', horizon: string, today: string, truncated: boolean, territories: { __typename: 'HomeTerritoryConnection', totalCount: number, nodes: Array<(
        { __typename: 'HomeTerritory', id: string }
        & { ' $fragmentRefs'?: { 'TerritoryHomeFragment': TerritoryHomeFragment } }
      )> } } };

export type TerritoryHomeFragment = { __typename: 'HomeTerritory', id: string, phase: ProgrammePhase, code: string, name: string, since: string | null, planBegun: boolean, ledCount: number, moveCount: number, steps: Array<{ __typename: 'OnboardingItem', step: OnboardingStep, done: boolean }>, acts: Array<(
    { __typename: 'HomeAct' }
    & { ' $fragmentRefs'?: { 'HomeActFragment': HomeActFragment } }
  )>, awaited: Array<(
    { __typename: 'HomeAct' }
    & { ' $fragmentRefs'?: { 'HomeActFragment': HomeActFragment } }
  )>, led: Array<{ __typename: 'HomeLedAction', actionId: string, title: string, axis: Axis, status: ActionStatus, endsOn: string | null, isLate: boolean }>, figures: { __typename: 'HomeFigures', actions: number, hidden: number, inProgress: number, done: number, late: number, planned: string, secured: string, moneyLeftOut: number, byAxis: Array<{ __typename: 'HomeAxisFigures', axis: Axis, actions: number, done: number }> } | null, moves: Array<(
    { __typename: 'HomeMove' }
    & { ' $fragmentRefs'?: { 'HomeMoveFragment': HomeMoveFragment } }
  )> } & { ' $fragmentName'?: 'TerritoryHomeFragment' };

export type SearchedPlaceQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type SearchedPlaceQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, territoryName: string, plan: { __typename: 'ActionPlan', id: string } | null } };

export type SearchTerritoriesQueryVariables = Exact<{
  words: string;
}>;


export type SearchTerritoriesQuery = { __typename: 'Query', territories: { __typename: 'TerritoryConnection', totalCount: number, nodes: Array<{ __typename: 'Territory', id: string, phase: ProgrammePhase, code: string, name: string }> } };

export type SearchActionsQueryVariables = Exact<{
  planId: string | number;
  filter: ActionFilterInput;
}>;


export type SearchActionsQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', totalCount: number, nodes: Array<{ __typename: 'Action', id: string, code: string, title: string }> } };

export type SearchDecisionsQueryVariables = Exact<{
  territoryId: string | number;
  words: string;
}>;


export type SearchDecisionsQuery = { __typename: 'Query', decisions: { __typename: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, number: string | null, title: string }> } };

export type FollowedTerritoriesFragment = { __typename: 'Home', horizon: string, truncated: boolean, counts: { __typename: 'HomeCounts', territories: number, withoutPlan: number, vacantPairs: number, vacantLeads: number, moved: number }, territories: { __typename: 'HomeTerritoryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<(
      { __typename: 'HomeTerritory', id: string }
      & { ' $fragmentRefs'?: { 'MovedTerritoryFragment': MovedTerritoryFragment } }
    )> } } & { ' $fragmentName'?: 'FollowedTerritoriesFragment' };

export type MovedTerritoryFragment = { __typename: 'HomeTerritory', id: string, phase: ProgrammePhase, code: string, name: string, since: string | null, planBegun: boolean, actionCount: number, vacantSides: Array<PairSide>, leadVacant: boolean, moveCount: number, moves: Array<(
    { __typename: 'HomeMove' }
    & { ' $fragmentRefs'?: { 'HomeMoveFragment': HomeMoveFragment } }
  )> } & { ' $fragmentName'?: 'MovedTerritoryFragment' };

export type StateHomeQueryVariables = Exact<{
  after?: string | null | undefined;
  only?: HomeFilter | null | undefined;
}>;


export type StateHomeQuery = { __typename: 'Query', home: (
    { __typename: 'Home', territories: { __typename: 'HomeTerritoryConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null } } }
    & { ' $fragmentRefs'?: { 'FollowedTerritoriesFragment': FollowedTerritoriesFragment } }
  ) };

export type VisitorDemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitorDemonstrationQuery = { __typename: 'Query', personas: Array<{ __typename: 'Persona', key: string }> };

export type DocumentItemFragment = { __typename: 'Document', id: string, version: number, name: string, visibility: Visibility, ownVisibility: Visibility, latest: { __typename: 'DocumentVersion', id: string, number: number, extension: string, size: number, scan: ScanState, uploadedAt: string, uploadedByName: string, fileName: string }, current: { __typename: 'DocumentVersion', id: string, number: number, fileName: string, download: string | null } | null, viewerCan: { __typename: 'DocumentViewerCan', edit: boolean, remove: boolean } } & { ' $fragmentName'?: 'DocumentItemFragment' };

export type DocumentVersionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentVersionsQuery = { __typename: 'Query', document: { __typename: 'Document', id: string, versions: { __typename: 'DocumentVersionConnection', totalCount: number, nodes: Array<{ __typename: 'DocumentVersion', id: string, number: number, size: number, scan: ScanState, uploadedAt: string, uploadedByName: string, fileName: string, download: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type EditDocumentMutationVariables = Exact<{
  input: EditDocumentInput;
}>;


export type EditDocumentMutation = { __typename: 'Mutation', editDocument: { __typename: 'DocumentPayload', document: (
      { __typename: 'Document', version: number }
      & { ' $fragmentRefs'?: { 'DocumentItemFragment': DocumentItemFragment } }
    ) } };

export type RemoveDocumentMutationVariables = Exact<{
  input: RemoveDocumentInput;
}>;


export type RemoveDocumentMutation = { __typename: 'Mutation', removeDocument: { __typename: 'DocumentPayload', document: { __typename: 'Document', id: string, version: number } } };

export type RestoreDocumentMutationVariables = Exact<{
  input: RestoreDocumentInput;
}>;


export type RestoreDocumentMutation = { __typename: 'Mutation', restoreDocument: { __typename: 'DocumentPayload', document: (
      { __typename: 'Document' }
      & { ' $fragmentRefs'?: { 'DocumentItemFragment': DocumentItemFragment } }
    ) } };

export type AddExpectedSeatMutationVariables = Exact<{
  input: AddExpectedSeatInput;
}>;


export type AddExpectedSeatMutation = { __typename: 'Mutation', addExpectedSeat: { __typename: 'CommitteePayload', committee: { __typename: 'Committee', id: string } } };

export type EditAgendaTemplateMutationVariables = Exact<{
  input: EditCommitteeInput;
}>;


export type EditAgendaTemplateMutation = { __typename: 'Mutation', editCommittee: { __typename: 'CommitteePayload', version: number | null } };

export type AddCollegeMutationVariables = Exact<{
  input: AddCollegeInput;
}>;


export type AddCollegeMutation = { __typename: 'Mutation', addCollege: { __typename: 'CommitteePayload', writtenId: string | null } };

export type EditCollegeMutationVariables = Exact<{
  input: EditCollegeInput;
}>;


export type EditCollegeMutation = { __typename: 'Mutation', editCollege: { __typename: 'CommitteePayload', version: number | null } };

export type RemoveCollegeMutationVariables = Exact<{
  input: RemoveCollegeInput;
}>;


export type RemoveCollegeMutation = { __typename: 'Mutation', removeCollege: { __typename: 'CommitteePayload', committee: { __typename: 'Committee', id: string } } };

export type CommitteeQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  committeeId: string | number;
  on?: string | null | undefined;
}>;


export type CommitteeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, governance: { __typename: 'Governance', territoryId: string, territoryName: string, committees: Array<{ __typename: 'Committee', id: string, name: string, parentId: string | null }>, candidates: Array<{ __typename: 'SeatCandidate', accountId: string, name: string }> }, territory: { __typename: 'Territory', id: string, members: Array<{ __typename: 'MemberAuthority', id: string, siren: string, name: string }> }, committee: { __typename: 'Committee', id: string, territoryId: string, version: number, code: string, name: string, mandate: string | null, level: CommitteeLevel, parentId: string | null, cadence: Cadence, quorumPercent: number, quorumCountsProxies: boolean, quorumCountsVacant: boolean, quorumChairs: ChairRule, decisionMethod: DecisionMethod, pairToo: boolean, castingVote: boolean, noticeDays: number, reconveneNoticeDays: number, reconveneQuorum: boolean, proxyCap: number, approvalDays: number, silenceApproves: boolean, removedAt: string | null, agendaTemplate: Array<{ __typename: 'AgendaTemplateItem', kind: AgendaKind, title: string, minutes: number }>, viewerCan: { __typename: 'GovernanceViewerCan', edit: boolean }, colleges: Array<{ __typename: 'College', id: string, version: number, name: string, minimum: number }>, seats: Array<{ __typename: 'CommitteeSeat', id: string, version: number, collegeId: string | null, bodyKind: BodyKind, body: string, memberSiren: string | null, position: string | null, voting: boolean, chair: boolean, side: PairSide | null, startsOn: string, endsOn: string | null, holder: { __typename: 'SeatHolder', id: string, version: number, kind: HolderKind, personName: string, accountId: string | null, startsOn: string, endsOn: string | null } | null, substitutes: Array<{ __typename: 'SeatHolder', id: string, version: number, kind: HolderKind, personName: string, accountId: string | null, startsOn: string, endsOn: string | null }>, holders: Array<{ __typename: 'SeatHolder', id: string, version: number, kind: HolderKind, personName: string, accountId: string | null, email: string | null, startsOn: string, endsOn: string | null }> }> } };

export type EditCommitteeMutationVariables = Exact<{
  input: EditCommitteeInput;
}>;


export type EditCommitteeMutation = { __typename: 'Mutation', editCommittee: { __typename: 'CommitteePayload', version: number | null } };

export type RemoveCommitteeMutationVariables = Exact<{
  input: OnCommitteeInput;
}>;


export type RemoveCommitteeMutation = { __typename: 'Mutation', removeCommittee: { __typename: 'CommitteePayload', version: number | null } };

export type RestoreCommitteeMutationVariables = Exact<{
  input: OnCommitteeInput;
}>;


export type RestoreCommitteeMutation = { __typename: 'Mutation', restoreCommittee: { __typename: 'CommitteePayload', version: number | null } };

export type GovernanceHistoryQueryVariables = Exact<{
  territoryId: string | number;
  committeeId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceHistoryQuery = { __typename: 'Query', governanceHistory: { __typename: 'GovernanceEntryConnection', totalCount: number, nodes: Array<{ __typename: 'GovernanceEntry', id: string, event: string, about: string | null, committeeName: string | null, who: string, capacity: string | null, when: string, reason: string | null, origin: string, changes: Array<{ __typename: 'GovernanceFieldChange', id: string, field: string, from: unknown, to: unknown }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnswerKitChangeMutationVariables = Exact<{
  input: AnswerKitChangeInput;
}>;


export type AnswerKitChangeMutation = { __typename: 'Mutation', answerKitChange: { __typename: 'KitApplicationPayload', application: { __typename: 'KitApplication', id: string } } };

export type GovernanceKitsQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
}>;


export type GovernanceKitsQuery = { __typename: 'Query', governanceKits: Array<{ __typename: 'GovernanceKit', key: GovernanceKitKey, version: number, title: string, pitch: string }>, governance: { __typename: 'Governance', territoryId: string, territoryName: string, viewerCan: { __typename: 'GovernanceViewerCan', edit: boolean }, kit: { __typename: 'KitApplication', id: string, title: string } | null } };

export type KitPreviewQueryVariables = Exact<{
  territoryId: string | number;
  kit: GovernanceKitKey;
}>;


export type KitPreviewQuery = { __typename: 'Query', kitPreview: Array<{ __typename: 'PlannedCommitteeType', key: string, code: string, name: string, mandate: string | null, exists: boolean, seats: Array<{ __typename: 'PlannedSeatType', body: string, position: string | null, voting: boolean, chair: boolean, collegeName: string | null, holderName: string | null }> }> };

export type ApplyGovernanceKitMutationVariables = Exact<{
  input: ApplyGovernanceKitInput;
}>;


export type ApplyGovernanceKitMutation = { __typename: 'Mutation', applyGovernanceKit: { __typename: 'KitApplicationPayload', application: { __typename: 'KitApplication', id: string, title: string } } };

export type UndoGovernanceKitMutationVariables = Exact<{
  input: UndoGovernanceKitInput;
}>;


export type UndoGovernanceKitMutation = { __typename: 'Mutation', undoGovernanceKit: { __typename: 'KitApplicationPayload', application: { __typename: 'KitApplication', id: string } } };

export type GovernanceChangedSubscriptionVariables = Exact<{
  territoryId: string | number;
}>;


export type GovernanceChangedSubscription = { governanceChanged: { __typename: 'GovernanceHint', id: string } };

export type GovernanceChangesSinceQueryVariables = Exact<{
  territoryId: string | number;
  cursor?: string | null | undefined;
}>;


export type GovernanceChangesSinceQuery = { __typename: 'Query', governanceChangesSince: { __typename: 'GovernanceChanges', cursor: string, truncated: boolean, changes: Array<{ __typename: 'GovernanceHint', id: string }> } };

export type EditMethodItemMutationVariables = Exact<{
  input: EditMethodItemInput;
}>;


export type EditMethodItemMutation = { __typename: 'Mutation', editMethodItem: { __typename: 'MethodItemPayload', item: { __typename: 'MethodItem', id: string, version: number, title: string, detail: string | null, link: string | null } } };

export type AddMethodItemMutationVariables = Exact<{
  input: AddMethodItemInput;
}>;


export type AddMethodItemMutation = { __typename: 'Mutation', addMethodItem: { __typename: 'MethodItemPayload', item: { __typename: 'MethodItem', id: string, version: number } } };

export type MoveMethodItemMutationVariables = Exact<{
  input: MoveMethodItemInput;
}>;


export type MoveMethodItemMutation = { __typename: 'Mutation', moveMethodItem: { __typename: 'MethodItemPayload', item: { __typename: 'MethodItem', id: string, version: number } } };

export type RemoveMethodItemMutationVariables = Exact<{
  input: RemoveMethodItemInput;
}>;


export type RemoveMethodItemMutation = { __typename: 'Mutation', removeMethodItem: { __typename: 'RemoveMethodItemPayload', removedId: string } };

export type CreateCommitteeMutationVariables = Exact<{
  input: CreateCommitteeInput;
}>;


export type CreateCommitteeMutation = { __typename: 'Mutation', createCommittee: { __typename: 'CommitteePayload', committee: { __typename: 'Committee', id: string } } };

export type GovernanceQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  today: string;
}>;


export type GovernanceQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, governance: { __typename: 'Governance', territoryId: string, territoryName: string, viewerCan: { __typename: 'GovernanceViewerCan', edit: boolean }, committees: Array<{ __typename: 'Committee', id: string, version: number, code: string, name: string, level: CommitteeLevel, parentId: string | null, cadence: Cadence, quorumPercent: number, quorumChairs: ChairRule, decisionMethod: DecisionMethod, pairToo: boolean, castingVote: boolean, seats: Array<{ __typename: 'CommitteeSeat', id: string, chair: boolean, voting: boolean, holder: { __typename: 'SeatHolder', id: string, personName: string } | null }> }>, removedCommittees: Array<{ __typename: 'Committee', id: string, version: number, code: string, name: string, removedAt: string | null }>, charter: Array<{ __typename: 'CharterItem', key: string, expectation: CharterExpectation, state: CharterState, about: string | null, committeeId: string | null, seatId: string | null, insteadOf: string | null }>, alerts: Array<{ __typename: 'SeatAlert', seatId: string, committeeId: string, committeeName: string, body: string, holderName: string | null, kind: SeatAlertKind, threshold: number, day: string, days: number }>, kit: { __typename: 'KitApplication', id: string, kit: GovernanceKitKey, title: string, kitVersion: number, latestVersion: number, appliedAt: string, canUndo: boolean, changes: Array<{ __typename: 'GovernanceKitChange', key: string, kind: string, standing: KitStanding, committeeName: string | null, about: string, from: unknown, to: unknown, here: unknown }> } | null, method: Array<{ __typename: 'MethodItem', id: string, version: number, kind: MethodKind, title: string, detail: string | null, link: string | null }> } };

export type AddCommitteeSeatMutationVariables = Exact<{
  input: AddCommitteeSeatInput;
}>;


export type AddCommitteeSeatMutation = { __typename: 'Mutation', addCommitteeSeat: { __typename: 'CommitteePayload', writtenId: string | null } };

export type AppointSeatHolderMutationVariables = Exact<{
  input: AppointSeatHolderInput;
}>;


export type AppointSeatHolderMutation = { __typename: 'Mutation', appointSeatHolder: { __typename: 'CommitteePayload', writtenId: string | null } };

export type EditSeatHolderMutationVariables = Exact<{
  input: EditSeatHolderInput;
}>;


export type EditSeatHolderMutation = { __typename: 'Mutation', editSeatHolder: { __typename: 'CommitteePayload', version: number | null } };

export type RemoveSeatHolderMutationVariables = Exact<{
  input: RemoveSeatHolderInput;
}>;


export type RemoveSeatHolderMutation = { __typename: 'Mutation', removeSeatHolder: { __typename: 'CommitteePayload', committee: { __typename: 'Committee', id: string } } };

export type EditCommitteeSeatMutationVariables = Exact<{
  input: EditCommitteeSeatInput;
}>;


export type EditCommitteeSeatMutation = { __typename: 'Mutation', editCommitteeSeat: { __typename: 'CommitteePayload', version: number | null } };

export type RemoveCommitteeSeatMutationVariables = Exact<{
  input: RemoveCommitteeSeatInput;
}>;


export type RemoveCommitteeSeatMutation = { __typename: 'Mutation', removeCommitteeSeat: { __typename: 'CommitteePayload', committee: { __typename: 'Committee', id: string } } };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename: 'Query', sessions: Array<{ __typename: 'Session', id: string, userAgent: string, openedAt: string, lastSeenAt: string, isCurrent: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { __typename: 'Mutation', revokeSession: { __typename: 'SessionPayload', session: { __typename: 'Session', id: string } } };

export type RevokeOtherSessionsMutationVariables = Exact<{
  input: PlainInput;
}>;


export type RevokeOtherSessionsMutation = { __typename: 'Mutation', revokeOtherSessions: { __typename: 'RevokeOtherSessionsPayload', sessions: Array<{ __typename: 'Session', id: string }> } };

export type SuspendAccountMutationVariables = Exact<{
  input: SuspendAccountInput;
}>;


export type SuspendAccountMutation = { __typename: 'Mutation', suspendAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string, version: number, suspendedAt: string | null } } };

export type RestoreAccountMutationVariables = Exact<{
  input: RestoreAccountInput;
}>;


export type RestoreAccountMutation = { __typename: 'Mutation', restoreAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string, version: number, suspendedAt: string | null } } };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { __typename: 'Query', accounts: { __typename: 'AccountConnection', totalCount: number, nodes: Array<{ __typename: 'Account', id: string, version: number, name: string, email: string, suspendedAt: string | null, roleAssignments: Array<{ __typename: 'RoleAssignment', id: string, version: number, role: Role, places: Array<string>, operator: Operator | null, startsOn: string, endsOn: string | null }>, postings: Array<{ __typename: 'Posting', id: string, version: number, places: Array<string>, employer: string | null, startsOn: string, endsOn: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EndRoleAssignmentMutationVariables = Exact<{
  input: EndRoleAssignmentInput;
}>;


export type EndRoleAssignmentMutation = { __typename: 'Mutation', endRoleAssignment: { __typename: 'RoleAssignmentPayload', roleAssignment: { __typename: 'RoleAssignment', id: string, version: number, endsOn: string | null } } };

export type EndPostingMutationVariables = Exact<{
  input: EndPostingInput;
}>;


export type EndPostingMutation = { __typename: 'Mutation', endPosting: { __typename: 'PostingPayload', posting: { __typename: 'Posting', id: string, version: number, endsOn: string | null } } };

export type SignOutMutationVariables = Exact<{
  input: PlainInput;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', signedOut: boolean } };

export type SwitchCapacityMutationVariables = Exact<{
  input: SwitchCapacityInput;
}>;


export type SwitchCapacityMutation = { __typename: 'Mutation', switchCapacity: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string }, capacity: { __typename: 'Capacity', id: string } | null } | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', demonstration: boolean, viewer: { __typename: 'Viewer', invitableRoles: Array<Role>, account: { __typename: 'Account', id: string, name: string, email: string }, capacity: { __typename: 'Capacity', id: string } | null, capacities: Array<{ __typename: 'Capacity', id: string, role: Role, places: Array<string>, operator: Operator | null, startsOn: string, endsOn: string | null }> } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation: { __typename: 'AcceptInvitationPayload', signInMailed: boolean, viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { __typename: 'Mutation', resendInvitation: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: string, version: number, state: InvitationState, expiresAt: string, sentCount: number, viewerCanManage: boolean } } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { __typename: 'Mutation', revokeInvitation: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: string, version: number, state: InvitationState, viewerCanManage: boolean } } };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { __typename: 'Query', invitationPreview: { __typename: 'InvitationPreview', email: string, name: string, role: Role, places: Array<string>, operator: Operator | null, invitedByName: string, expiresAt: string, state: InvitationState } };

export type InvitationsQueryVariables = Exact<{
  territoryId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { __typename: 'Query', invitations: { __typename: 'InvitationConnection', totalCount: number, nodes: Array<{ __typename: 'Invitation', id: string, version: number, name: string, email: string, role: Role, places: Array<string>, operator: Operator | null, state: InvitationState, invitedByName: string, createdAt: string, expiresAt: string, sentCount: number, viewerCanManage: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SendInvitationMutationVariables = Exact<{
  input: SendInvitationInput;
}>;


export type SendInvitationMutation = { __typename: 'Mutation', sendInvitation: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: string } } };

export type TerritoryOptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TerritoryOptionsQuery = { __typename: 'Query', territories: { __typename: 'TerritoryConnection', nodes: Array<{ __typename: 'Territory', id: string, name: string, phase: ProgrammePhase }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PersonasQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonasQuery = { __typename: 'Query', personas: Array<{ __typename: 'Persona', key: string, name: string, role: Role }> };

export type EnterAsPersonaMutationVariables = Exact<{
  input: EnterAsPersonaInput;
}>;


export type EnterAsPersonaMutation = { __typename: 'Mutation', enterAsPersona: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null } };

export type RequestSignInMutationVariables = Exact<{
  input: RequestSignInInput;
}>;


export type RequestSignInMutation = { __typename: 'Mutation', requestSignIn: { __typename: 'RequestSignInPayload', validMinutes: number } };

export type ConfirmSignInMutationVariables = Exact<{
  input: ConfirmSignInInput;
}>;


export type ConfirmSignInMutation = { __typename: 'Mutation', confirmSignIn: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null } };

export type TellAgendaMutationVariables = Exact<{
  input: OnMeetingInput;
}>;


export type TellAgendaMutation = { __typename: 'Mutation', tellAgenda: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { __typename: 'Mutation', addAgendaItem: { __typename: 'AgendaPayload', item: { __typename: 'AgendaItem', id: string } | null } };

export type EditAgendaItemMutationVariables = Exact<{
  input: EditAgendaItemInput;
}>;


export type EditAgendaItemMutation = { __typename: 'Mutation', editAgendaItem: { __typename: 'AgendaPayload', item: { __typename: 'AgendaItem', id: string, version: number } | null } };

export type AcceptAgendaItemMutationVariables = Exact<{
  input: OnAgendaItemInput;
}>;


export type AcceptAgendaItemMutation = { __typename: 'Mutation', acceptAgendaItem: { __typename: 'AgendaPayload', item: { __typename: 'AgendaItem', id: string, version: number } | null } };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { __typename: 'Mutation', moveAgendaItem: { __typename: 'AgendaPayload', item: { __typename: 'AgendaItem', id: string, version: number } | null } };

export type RemoveAgendaItemMutationVariables = Exact<{
  input: RemoveAgendaItemInput;
}>;


export type RemoveAgendaItemMutation = { __typename: 'Mutation', removeAgendaItem: { __typename: 'AgendaPayload', meeting: { __typename: 'Meeting', id: string } } };

export type KeepProposalMutationVariables = Exact<{
  input: OnProposalInput;
}>;


export type KeepProposalMutation = { __typename: 'Mutation', keepProposal: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string } } };

export type DropProposalMutationVariables = Exact<{
  input: OnProposalInput;
}>;


export type DropProposalMutation = { __typename: 'Mutation', dropProposal: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string } } };

export type RestoreProposalMutationVariables = Exact<{
  input: OnProposalInput;
}>;


export type RestoreProposalMutation = { __typename: 'Mutation', restoreProposal: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string } } };

export type AgendaItemDocumentsQueryVariables = Exact<{
  itemId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AgendaItemDocumentsQuery = { __typename: 'Query', agendaItem: { __typename: 'AgendaItem', id: string, documents: { __typename: 'DocumentConnection', totalCount: number, viewerCanAdd: boolean, largest: number, nodes: Array<(
        { __typename: 'Document', id: string, latest: { __typename: 'DocumentVersion', id: string, scan: ScanState } }
        & { ' $fragmentRefs'?: { 'DocumentItemFragment': DocumentItemFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type ProposedAgendaQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type ProposedAgendaQuery = { __typename: 'Query', proposedAgenda: { __typename: 'ProposedAgenda', more: number, moreDropped: number, proposals: Array<{ __typename: 'AgendaProposal', key: string, reason: AgendaProposalReason, on: string | null, about: string | null, kind: AgendaKind, title: string, minutes: number, presenter: string | null, confidential: boolean }>, dropped: Array<{ __typename: 'AgendaProposal', key: string, reason: AgendaProposalReason, on: string | null, about: string | null, title: string }> } };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { __typename: 'Query', calendarFeeds: Array<{ __typename: 'CalendarFeed', id: string, committeeId: string | null, committeeName: string | null, createdAt: string, readAt: string | null }> };

export type OpenCalendarMutationVariables = Exact<{
  input: OpenCalendarInput;
}>;


export type OpenCalendarMutation = { __typename: 'Mutation', openCalendar: { __typename: 'OpenedCalendarPayload', address: string | null, feed: { __typename: 'CalendarFeed', id: string } } };

export type RevokeCalendarMutationVariables = Exact<{
  input: RevokeCalendarInput;
}>;


export type RevokeCalendarMutation = { __typename: 'Mutation', revokeCalendar: { __typename: 'RevokedCalendarPayload', revoked: boolean } };

export type ReadyDecisionsQueryVariables = Exact<{
  territoryId: string | number;
  filter?: DecisionFilterInput | null | undefined;
}>;


export type ReadyDecisionsQuery = { __typename: 'Query', decisions: { __typename: 'DecisionConnection', nodes: Array<{ __typename: 'Decision', id: string, version: number, title: string }> } };

export type AttachDecisionMutationVariables = Exact<{
  input: AttachDecisionInput;
}>;


export type AttachDecisionMutation = { __typename: 'Mutation', attachDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type LinkedBallotQueryVariables = Exact<{
  token: string;
}>;


export type LinkedBallotQuery = { __typename: 'Query', linkedBallot: { __typename: 'LinkedBallot', name: string, body: string, committee: string, territory: string, title: string, statement: string, conditions: string | null, changedActions: number, method: BallotMethod, objectionSaysWhy: boolean, deadline: string, timeZone: string, isOpen: boolean, choice: VoteChoice | null, reason: string | null } };

export type VoteByLinkMutationVariables = Exact<{
  input: VoteByLinkInput;
}>;


export type VoteByLinkMutation = { __typename: 'Mutation', voteByLink: { __typename: 'VoteByLinkPayload', ballot: { __typename: 'LinkedBallot', choice: VoteChoice | null } } };

export type SettleDecisionChangeMutationVariables = Exact<{
  input: SettleDecisionChangeInput;
}>;


export type SettleDecisionChangeMutation = { __typename: 'Mutation', settleDecisionChange: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type DecidedActionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecidedActionQuery = { __typename: 'Query', action: { __typename: 'Action', id: string, code: string, title: string, ownerName: string | null, milestones: Array<{ __typename: 'Milestone', id: string, label: string, dueOn: string | null, doneOn: string | null }>, money: { __typename: 'ActionMoney', budgetLines: Array<{ __typename: 'BudgetLine', id: string, label: string | null, year: number, nature: BudgetNature, planned: string | null }>, fundingLines: Array<{ __typename: 'FundingLine', id: string, funder: string, amount: string | null }> } } };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { __typename: 'Mutation', openConsultation: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type DecisionQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  decisionId: string | number;
}>;


export type DecisionQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, territory: { __typename: 'Territory', id: string, name: string }, decision: { __typename: 'Decision', id: string, territoryId: string, version: number, timeZone: string, state: DecisionState, standing: DecisionStanding, number: string | null, title: string, statement: string, conditions: string | null, visibility: Visibility, toState: boolean, ownerName: string | null, effectOn: string | null, reviewOn: string | null, reviewedOn: string | null, doneOn: string | null, followUp: string | null, decidedOn: string | null, withdrawnBecause: string | null, changeState: DecisionChangeState, changeProblem: string | null, stateAnswer: StateAnswer | null, stateAnswerText: string | null, stateAnsweredBy: string | null, stateAnsweredAt: string | null, createdAt: string, committee: { __typename: 'DecisionCommittee', id: string, code: string, name: string }, meeting: { __typename: 'Meeting', id: string, day: string } | null, viewerCan: { __typename: 'DecisionViewerCan', edit: boolean, prepare: boolean, open: boolean, close: boolean, withdraw: boolean, settle: boolean, follow: boolean, review: boolean, answer: boolean }, changes: Array<{ __typename: 'DecisionChange', kind: DecisionChangeKind, actionId: string | null, code: string | null, title: string, hidden: number, fields: Array<{ __typename: 'DecisionChangeField', field: string, from: unknown, to: unknown, moved: boolean, theirs: unknown, line: unknown, orientation: string | null }> }>, ballot: { __typename: 'Ballot', id: string, mode: BallotMode, openedAt: string, deadline: string | null, closedAt: string | null, method: BallotMethod, objectionSaysWhy: boolean, outcome: BallotOutcome, certain: boolean, reasons: Array<{ __typename: 'BallotReason', code: string, met: boolean, figures: unknown }>, quorum: Array<{ __typename: 'BallotReason', code: string, met: boolean, figures: unknown }>, seats: Array<{ __typename: 'AskedSeat', seatId: string, body: string, person: string | null, choice: VoteChoice | null, reason: string | null, recordedBy: string | null, castAt: string | null, viewerVotes: boolean, viewerRecords: boolean }> } | null } };

export type DecisionsOfQueryVariables = Exact<{
  territoryId: string | number;
  filter?: DecisionFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionsOfQuery = { __typename: 'Query', decisions: { __typename: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, number: string | null, title: string, standing: DecisionStanding, decidedOn: string | null, changeState: DecisionChangeState, changes: Array<{ __typename: 'DecisionChange', kind: DecisionChangeKind, actionId: string | null }>, committee: { __typename: 'DecisionCommittee', id: string, code: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DecisionsPlaceQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
}>;


export type DecisionsPlaceQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, governance: { __typename: 'Governance', territoryId: string, territoryName: string, committees: Array<{ __typename: 'Committee', id: string, code: string, name: string }>, removedCommittees: Array<{ __typename: 'Committee', id: string, code: string, name: string }>, viewerCan: { __typename: 'GovernanceViewerCan', edit: boolean } } };

export type DecisionsQueryVariables = Exact<{
  territoryId: string | number;
  filter?: DecisionFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { __typename: 'Query', decisionYears: Array<number>, decisions: { __typename: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, number: string | null, title: string, standing: DecisionStanding, ownerName: string | null, effectOn: string | null, reviewOn: string | null, decidedOn: string | null, createdAt: string, committee: { __typename: 'DecisionCommittee', id: string, code: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DecisionOwnersQueryVariables = Exact<{
  territoryId: string | number;
  search?: string | null | undefined;
}>;


export type DecisionOwnersQuery = { __typename: 'Query', decisionOwners: Array<string> };

export type EditDecisionMutationVariables = Exact<{
  input: EditDecisionInput;
}>;


export type EditDecisionMutation = { __typename: 'Mutation', editDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type FollowDecisionMutationVariables = Exact<{
  input: FollowDecisionInput;
}>;


export type FollowDecisionMutation = { __typename: 'Mutation', followDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type PrepareDecisionChangeMutationVariables = Exact<{
  input: PrepareDecisionChangeInput;
}>;


export type PrepareDecisionChangeMutation = { __typename: 'Mutation', prepareDecisionChange: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type CloseVoteMutationVariables = Exact<{
  input: CloseVoteInput;
}>;


export type CloseVoteMutation = { __typename: 'Mutation', closeVote: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number, state: DecisionState, number: string | null } } };

export type ProposeDecisionMutationVariables = Exact<{
  input: ProposeDecisionInput;
}>;


export type ProposeDecisionMutation = { __typename: 'Mutation', proposeDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string } } };

export type ReviewDecisionMutationVariables = Exact<{
  input: ReviewDecisionInput;
}>;


export type ReviewDecisionMutation = { __typename: 'Mutation', reviewDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type AnswerProposalMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;


export type AnswerProposalMutation = { __typename: 'Mutation', answerProposal: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { __typename: 'Mutation', castVote: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number, state: DecisionState } } };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { __typename: 'Mutation', withdrawDecision: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number } } };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { __typename: 'Mutation', createMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string } } };

export type MeetingLineFragment = { __typename: 'Meeting', id: string, state: MeetingState, title: string | null, mode: MeetingMode, place: string | null, day: string, startTime: string, minutes: number, notice: { __typename: 'MeetingNotice', respected: boolean, latestOn: string } | null, committee: { __typename: 'Committee', id: string, name: string } } & { ' $fragmentName'?: 'MeetingLineFragment' };

export type MeetingsQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  committeeId?: string | number | null | undefined;
  first: number;
  afterUpcoming?: string | null | undefined;
  afterPast?: string | null | undefined;
}>;


export type MeetingsQuery = { __typename: 'Query', governance: { __typename: 'Governance', territoryId: string, territoryName: string, committees: Array<{ __typename: 'Committee', id: string, name: string }> }, upcoming: { __typename: 'TerritoryMeetings', mayPrepare: boolean, isMember: boolean, totalCount: number, nodes: Array<(
      { __typename: 'Meeting', id: string }
      & { ' $fragmentRefs'?: { 'MeetingLineFragment': MeetingLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, past: { __typename: 'TerritoryMeetings', totalCount: number, nodes: Array<(
      { __typename: 'Meeting', id: string }
      & { ' $fragmentRefs'?: { 'MeetingLineFragment': MeetingLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EditMeetingMutationVariables = Exact<{
  input: EditMeetingInput;
}>;


export type EditMeetingMutation = { __typename: 'Mutation', editMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type MeetingQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  meetingId: string | number;
}>;


export type MeetingQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, governance: { __typename: 'Governance', territoryId: string, territoryName: string }, meeting: { __typename: 'Meeting', id: string, territoryId: string, version: number, state: MeetingState, title: string | null, mode: MeetingMode, place: string | null, videoLink: string | null, day: string, startTime: string, minutes: number, timeZone: string, urgency: string | null, cancelReason: string | null, convenedAt: string | null, isMember: boolean, seriesDay: string | null, viewerCan: Array<MeetingAct>, reconvenes: { __typename: 'ReconvenedMeeting', id: string, day: string } | null, reconvenedBy: { __typename: 'ReconvenedMeeting', id: string, day: string } | null, agendaChanges: { __typename: 'AgendaChanges', added: Array<string>, removed: Array<string>, edited: Array<string>, moved: boolean } | null, notice: { __typename: 'MeetingNotice', respected: boolean, given: number, needed: number, latestOn: string } | null, committee: { __typename: 'Committee', id: string, name: string }, agenda: Array<{ __typename: 'AgendaItem', id: string, version: number, standing: AgendaItemStanding, progress: AgendaItemProgress, kind: AgendaKind, title: string, detail: string | null, minutes: number, presenter: string | null, confidential: boolean, origin: AgendaItemOrigin, proposedByName: string | null, reviewedDecision: { __typename: 'Decision', id: string, title: string, number: string | null, standing: DecisionStanding } | null, decision: { __typename: 'Decision', id: string, title: string, number: string | null, standing: DecisionStanding } | null, documents: { __typename: 'DocumentConnection', totalCount: number, viewerCanAdd: boolean }, actions: Array<{ __typename: 'LinkedAction', id: string, code: string, title: string }> }> } };

export type ConveneMeetingMutationVariables = Exact<{
  input: ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { __typename: 'Mutation', conveneMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type CancelMeetingMutationVariables = Exact<{
  input: OnMeetingWithReasonInput;
}>;


export type CancelMeetingMutation = { __typename: 'Mutation', cancelMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type OpenMeetingMutationVariables = Exact<{
  input: OnMeetingInput;
}>;


export type OpenMeetingMutation = { __typename: 'Mutation', openMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type CloseMeetingMutationVariables = Exact<{
  input: OnMeetingInput;
}>;


export type CloseMeetingMutation = { __typename: 'Mutation', closeMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type ReopenMeetingMutationVariables = Exact<{
  input: OnMeetingWithReasonInput;
}>;


export type ReopenMeetingMutation = { __typename: 'Mutation', reopenMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type MeetingMinutesQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  meetingId: string | number;
}>;


export type MeetingMinutesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, territory: { __typename: 'Territory', id: string, name: string }, meeting: { __typename: 'Meeting', id: string, territoryId: string, version: number, state: MeetingState, title: string | null, day: string, timeZone: string, openedAt: string | null, closedAt: string | null, viewerCan: Array<MeetingAct>, committee: { __typename: 'Committee', id: string, name: string }, agenda: Array<{ __typename: 'AgendaItem', id: string, version: number, outcome: string | null }> }, meetingMinutes: { __typename: 'Minutes', print: string, hiddenItems: number, quorumReached: boolean, approved: boolean, reason: MinutesReason | null, missing: number | null, closesOn: string | null, silenceApproves: boolean | null, sealedAt: string | null, quorumChanges: Array<{ __typename: 'MinutesQuorumType', reached: boolean, at: string }>, seats: Array<{ __typename: 'MinutesSeatType', committeeSeatId: string, body: string, personName: string | null, presence: Presence | null, voting: boolean, arrivedAt: string | null, leftAt: string | null, proxyTo: string | null, word: MinutesWord | null, mayApprove: boolean, mayAmend: boolean }>, items: Array<{ __typename: 'MinutesItemType', id: string, number: number, kind: AgendaKind, title: string, presenter: string | null, confidential: boolean, progress: AgendaItemProgress, outcome: string | null, notes: string | null, amendments: Array<{ __typename: 'MinutesAmendment', id: string, version: number, part: AmendedPart, before: string | null, after: string, reason: string, author: string, body: string, recordedBy: string | null, at: string, answer: AmendmentAnswer | null, answerReason: string | null, answeredBy: string | null, answeredAt: string | null, outdated: boolean }>, decisions: Array<{ __typename: 'MinutesDecisionType', decisionId: string, number: string | null, title: string, statement: string, conditions: string | null, outcome: BallotOutcome, method: BallotMethod, for: number, against: number, abstentions: number, silent: number, quorumReached: boolean, attending: number | null, of: number | null, votes: Array<{ __typename: 'MinutesVoteType', body: string, person: string, choice: VoteChoice, reason: string | null }>, changes: Array<{ __typename: 'MinutesChangeType', actionId: string, code: string, what: string, from: string | null, to: string | null }> }>, changes: Array<{ __typename: 'MinutesChangeType', actionId: string, code: string, what: string, from: string | null, to: string | null }> }> } | null };

export type ApproveMinutesMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type ApproveMinutesMutation = { __typename: 'Mutation', approveMinutes: { __typename: 'MinutesPayload', minutes: { __typename: 'Minutes', print: string } | null } };

export type ProposeAmendmentMutationVariables = Exact<{
  input: ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { __typename: 'Mutation', proposeAmendment: { __typename: 'MinutesPayload', minutes: { __typename: 'Minutes', print: string } | null } };

export type AnswerAmendmentMutationVariables = Exact<{
  input: AnswerAmendmentInput;
}>;


export type AnswerAmendmentMutation = { __typename: 'Mutation', answerAmendment: { __typename: 'MinutesPayload', minutes: { __typename: 'Minutes', print: string } | null } };

export type SubmitMinutesForApprovalMutationVariables = Exact<{
  input: OnMeetingInput;
}>;


export type SubmitMinutesForApprovalMutation = { __typename: 'Mutation', submitMinutes: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } } };

export type SealMinutesMutationVariables = Exact<{
  input: OnMeetingInput;
}>;


export type SealMinutesMutation = { __typename: 'Mutation', sealMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } } };

export type PlanToChooseQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string;
}>;


export type PlanToChooseQuery = { __typename: 'Query', territoryPlan: { __typename: 'TerritoryPlan', territoryId: string, plan: { __typename: 'ActionPlan', id: string, axes: Array<{ __typename: 'PlanAxis', axis: Axis, orientations: Array<{ __typename: 'Orientation', id: string, title: string }> }> } | null } };

export type LinkedMeetingQueryVariables = Exact<{
  token: string;
}>;


export type LinkedMeetingQuery = { __typename: 'Query', linkedMeeting: { __typename: 'LinkedMeeting', name: string, hasAccount: boolean, committee: string, territory: string, address: string | null, state: MeetingState, title: string | null, mode: MeetingMode, place: string | null, videoLink: string | null, day: string, startTime: string, minutes: number, timeZone: string, reply: MeetingReply | null, agenda: Array<{ __typename: 'LinkedAgendaItem', title: string, minutes: number, presenter: string | null }> } };

export type ReplyByLinkMutationVariables = Exact<{
  input: ReplyByLinkInput;
}>;


export type ReplyByLinkMutation = { __typename: 'Mutation', replyByLink: { __typename: 'ReplyByLinkPayload', meeting: { __typename: 'LinkedMeeting', reply: MeetingReply | null } } };

export type MeetingRepliesQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MeetingRepliesQuery = { __typename: 'Query', meetingReplies: { __typename: 'MeetingReplies', meetingId: string, called: Array<{ __typename: 'CalledPerson', seatHolderId: string, name: string, substitutes: boolean, body: string, position: string | null, voting: boolean, isSelf: boolean, reply: MeetingReply | null, replyOrigin: ReplyOrigin | null, mail: MailStanding }>, guests: Array<{ __typename: 'MeetingGuest', id: string, name: string, email: string, reply: MeetingReply | null, mail: MailStanding }>, expected: { __typename: 'ExpectedAttendance', accepted: number, tentative: number, declined: number, silent: number, voting: number, quorumReached: boolean, conditions: Array<{ __typename: 'QuorumCondition', code: QuorumReasonCode, met: boolean, attending: number | null, needed: number | null, of: number | null, college: string | null, side: PairSide | null }> } | null } };

export type ReplyToMeetingMutationVariables = Exact<{
  input: ReplyToMeetingInput;
}>;


export type ReplyToMeetingMutation = { __typename: 'Mutation', replyToMeeting: { __typename: 'MeetingRepliesPayload', replies: { __typename: 'MeetingReplies', meetingId: string } } };

export type InviteGuestMutationVariables = Exact<{
  input: InviteGuestInput;
}>;


export type InviteGuestMutation = { __typename: 'Mutation', inviteGuest: { __typename: 'MeetingRepliesPayload', replies: { __typename: 'MeetingReplies', meetingId: string } } };

export type RevokeGuestMutationVariables = Exact<{
  input: RevokeGuestInput;
}>;


export type RevokeGuestMutation = { __typename: 'Mutation', revokeGuest: { __typename: 'MeetingRepliesPayload', replies: { __typename: 'MeetingReplies', meetingId: string } } };

export type SpokenActionQueryVariables = Exact<{
  id: string | number;
}>;


export type SpokenActionQuery = { __typename: 'Query', action: { __typename: 'Action', id: string, version: number, ownerName: string | null, status: ActionStatus, endsOn: string | null, milestones: Array<{ __typename: 'Milestone', id: string, label: string, doneOn: string | null }> } };

export type ChangeLinkedActionMutationVariables = Exact<{
  input: ChangeLinkedActionInput;
}>;


export type ChangeLinkedActionMutation = { __typename: 'Mutation', changeLinkedAction: { __typename: 'ChangeLinkedActionPayload', item: { __typename: 'AgendaItem', id: string, version: number } } };

export type RecordItemOutcomeMutationVariables = Exact<{
  input: RecordItemOutcomeInput;
}>;


export type RecordItemOutcomeMutation = { __typename: 'Mutation', recordItemOutcome: { __typename: 'RecordItemOutcomePayload', item: { __typename: 'AgendaItem', id: string, version: number, outcome: string | null } } };

export type ReconveneMeetingMutationVariables = Exact<{
  input: ReconveneMeetingInput;
}>;


export type ReconveneMeetingMutation = { __typename: 'Mutation', reconveneMeeting: { __typename: 'MeetingPayload', meeting: { __typename: 'Meeting', id: string } } };

export type OpenMeetingVoteMutationVariables = Exact<{
  input: OpenMeetingVoteInput;
}>;


export type OpenMeetingVoteMutation = { __typename: 'Mutation', openMeetingVote: { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, version: number, state: DecisionState } } };

export type MeetingRoomQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
  meetingId: string | number;
}>;


export type MeetingRoomQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string } } | null, territory: { __typename: 'Territory', id: string, name: string }, meeting: { __typename: 'Meeting', id: string, territoryId: string, version: number, state: MeetingState, title: string | null, mode: MeetingMode, day: string, minutes: number, startsAt: string, endsAt: string, timeZone: string, openedAt: string | null, closedAt: string | null, startTime: string, viewerCan: Array<MeetingAct>, reconvening: { __typename: 'Reconvening', noticeDays: number, earliestOn: string, asksQuorum: boolean } | null, committee: { __typename: 'Committee', id: string, code: string, name: string }, agenda: Array<{ __typename: 'AgendaItem', id: string, version: number, standing: AgendaItemStanding, progress: AgendaItemProgress, origin: AgendaItemOrigin, kind: AgendaKind, title: string, detail: string | null, minutes: number, presenter: string | null, confidential: boolean, begunAt: string | null, notes: string | null, outcome: string | null, decision: { __typename: 'Decision', id: string } | null, reviewedDecision: { __typename: 'Decision', id: string } | null, documents: { __typename: 'DocumentConnection', totalCount: number, viewerCanAdd: boolean }, actions: Array<{ __typename: 'LinkedAction', id: string, code: string, title: string }>, changes: Array<{ __typename: 'AgendaItemChange', id: string, field: string, line: string | null, from: unknown, to: unknown, action: { __typename: 'LinkedAction', id: string, code: string } }> }> }, meetingRoom: { __typename: 'MeetingRoom', quorumReached: boolean, proxyCap: number, conditions: Array<{ __typename: 'QuorumCondition', code: QuorumReasonCode, met: boolean, attending: number | null, needed: number | null, of: number | null, college: string | null, side: PairSide | null }>, seats: Array<{ __typename: 'RoomSeatType', committeeSeatId: string, version: number, body: string, position: string | null, college: string | null, voting: boolean, chair: boolean, state: RoomSeatState, presence: Presence | null, personName: string | null, arrivedAt: string | null, leftAt: string | null, proxySeatId: string | null, presenceRefusal: RoomRefusal | null, proxyRefusal: RoomRefusal | null, speakers: Array<{ __typename: 'RoomSpeaker', seatHolderId: string, name: string, substitutes: boolean }> }> } };

export type MeetingChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
}>;


export type MeetingChangedSubscription = { meetingChanged: { __typename: 'MeetingHint', id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename: 'Mutation', recordAttendance: { __typename: 'AttendancePayload', room: { __typename: 'MeetingRoom', quorumReached: boolean } } };

export type SetItemProgressInRoomMutationVariables = Exact<{
  input: SetItemProgressInput;
}>;


export type SetItemProgressInRoomMutation = { __typename: 'Mutation', setItemProgress: { __typename: 'AgendaPayload', meeting: { __typename: 'Meeting', id: string, version: number } } };

export type MeetingSeriesQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
}>;


export type MeetingSeriesQuery = { __typename: 'Query', meetingSeries: Array<{ __typename: 'MeetingSeries', id: string, version: number, words: string, week: SeriesWeek, weekday: Weekday, months: Array<number>, startTime: string, minutes: number, mode: MeetingMode, place: string | null, videoLink: string | null, committee: { __typename: 'Committee', id: string, name: string }, meetings: Array<{ __typename: 'Meeting', id: string, version: number, state: MeetingState, day: string, startTime: string, minutes: number, mode: MeetingMode, place: string | null, videoLink: string | null, seriesDay: string | null, viewerCan: Array<MeetingAct> }> }> };

export type CreateSeriesMutationVariables = Exact<{
  input: CreateSeriesInput;
}>;


export type CreateSeriesMutation = { __typename: 'Mutation', createSeries: { __typename: 'SeriesPayload', seriesId: string } };

export type EditSeriesMutationVariables = Exact<{
  input: EditSeriesInput;
}>;


export type EditSeriesMutation = { __typename: 'Mutation', editSeries: { __typename: 'SeriesPayload', seriesId: string } };

export type EndSeriesMutationVariables = Exact<{
  input: EndSeriesInput;
}>;


export type EndSeriesMutation = { __typename: 'Mutation', endSeries: { __typename: 'SeriesPayload', seriesId: string } };

export type FoundActionsQueryVariables = Exact<{
  planId: string | number;
  filter?: ActionFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type FoundActionsQuery = { __typename: 'Query', actions: { __typename: 'ActionConnection', totalCount: number, nodes: Array<{ __typename: 'Action', id: string, code: string, title: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NotificationBellQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationBellQuery = { __typename: 'Query', notificationCentre: { __typename: 'NotificationCentre', unreadCount: number } };

export type NotificationsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationsChangedSubscription = { notificationsChanged: { __typename: 'NotificationHint', sequence: string } };

export type NotificationCentreQueryVariables = Exact<{
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;


export type NotificationCentreQuery = { __typename: 'Query', notificationCentre: { __typename: 'NotificationCentre', horizon: string, unreadCount: number, notifications: { __typename: 'NotificationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Notification', id: string, reason: NotificationReason, subjectType: NotifiedSubject, territoryId: string, territoryName: string, phase: ProgrammePhase, code: string, at: string, isRead: boolean, expectsAct: boolean, actionId: string | null, title: string | null, axis: Axis | null, moveCount: number, moves: Array<{ __typename: 'HomeMove', kind: HomeMoveKind, at: string, who: string | null, actionId: string | null, title: string | null, axis: Axis | null, label: string | null, from: string | null, to: string | null, fields: Array<string>, count: number, money: { __typename: 'HomeMoney', from: string | null, to: string | null, percent: number | null } | null }>, seat: { __typename: 'SeatNotice', kind: SeatNoticeKind, committeeId: string, committee: string, body: string, day: string, who: string | null } | null, meetings: Array<{ __typename: 'ToldMeeting', kind: ToldMeetingKind, meetingId: string, name: string, day: string, startTime: string, fields: Array<string>, until: string | null, approved: number, attendees: number, item: string | null, reason: string | null, who: string | null, from: { __typename: 'MeetingMoment', day: string, startTime: string } | null }>, decisions: Array<{ __typename: 'ToldDecision', kind: ToldDecisionKind, decisionId: string, number: string | null, title: string, committee: string, day: string | null, answer: StateAnswer | null, who: string | null }> }> } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsReadMutation = { __typename: 'Mutation', markNotificationsRead: { __typename: 'MarkedNotificationsPayload', marked: boolean } };

export type MarkNotificationUnreadMutationVariables = Exact<{
  input: MarkNotificationInput;
}>;


export type MarkNotificationUnreadMutation = { __typename: 'Mutation', markNotificationUnread: { __typename: 'MarkedNotificationsPayload', marked: boolean } };

export type NotificationPreferencesPartsFragment = { __typename: 'NotificationPreferences', frequency: DigestFrequency, weekday: number, hour: number, timeZone: string, places: Array<{ __typename: 'NotificationPlace', territoryId: string | null, name: string | null, choices: Array<{ __typename: 'NotificationChoice', reason: NotificationReason, inApp: boolean, email: EmailChannel, isChosen: boolean }> }> } & { ' $fragmentName'?: 'NotificationPreferencesPartsFragment' };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { __typename: 'Query', notificationPreferences: (
    { __typename: 'NotificationPreferences' }
    & { ' $fragmentRefs'?: { 'NotificationPreferencesPartsFragment': NotificationPreferencesPartsFragment } }
  ) };

export type ChooseNotificationMutationVariables = Exact<{
  input: ChooseNotificationInput;
}>;


export type ChooseNotificationMutation = { __typename: 'Mutation', chooseNotification: { __typename: 'NotificationPreferencesPayload', preferences: (
      { __typename: 'NotificationPreferences' }
      & { ' $fragmentRefs'?: { 'NotificationPreferencesPartsFragment': NotificationPreferencesPartsFragment } }
    ) } };

export type EditDigestMutationVariables = Exact<{
  input: EditDigestInput;
}>;


export type EditDigestMutation = { __typename: 'Mutation', editDigest: { __typename: 'NotificationPreferencesPayload', preferences: (
      { __typename: 'NotificationPreferences' }
      & { ' $fragmentRefs'?: { 'NotificationPreferencesPartsFragment': NotificationPreferencesPartsFragment } }
    ) } };

export type AskDigestMutationVariables = Exact<{
  input: AskDigestInput;
}>;


export type AskDigestMutation = { __typename: 'Mutation', askDigest: { __typename: 'AskDigestPayload', asked: boolean } };

export type UnsubscribeMutationVariables = Exact<{
  input: UnsubscribeInput;
}>;


export type UnsubscribeMutation = { __typename: 'Mutation', unsubscribe: { __typename: 'UnsubscribePayload', reason: NotificationReason | null } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { __typename: 'Mutation', confirmImport: { __typename: 'TerritoryImportPayload', territoryImport: { __typename: 'TerritoryImport', id: string, version: number, status: ImportStatus } } };

export type TerritoryImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TerritoryImportsQuery = { __typename: 'Query', territoryImports: { __typename: 'TerritoryImportConnection', totalCount: number, nodes: Array<{ __typename: 'TerritoryImport', id: string, status: ImportStatus, createdByName: string, createdAt: string, problemCount: number, files: Array<{ __typename: 'ImportFile', id: string, name: string }>, preview: { __typename: 'ImportPreview', counts: { __typename: 'ImportCounts', createdTerritories: number, changedTerritories: number } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { __typename: 'Mutation', undoImport: { __typename: 'TerritoryImportPayload', territoryImport: { __typename: 'TerritoryImport', id: string, version: number, status: ImportStatus } } };

export type ImportPlannedTerritoriesQueryVariables = Exact<{
  importId: string | number;
  kind: PlannedKind;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportPlannedTerritoriesQuery = { __typename: 'Query', territoryImport: { __typename: 'TerritoryImport', id: string, territories: { __typename: 'PlannedTerritoryConnection', totalCount: number, nodes: Array<{ __typename: 'PlannedTerritory', phase: ProgrammePhase, code: string, name: string, kind: PlannedKind, contour: string | null, changes: Array<{ __typename: 'PlannedChange', field: string, from: unknown, to: unknown }>, addedMembers: Array<{ __typename: 'PlannedMember', siren: string, name: string }>, removedMembers: Array<{ __typename: 'PlannedMember', siren: string, name: string }>, changedMembers: Array<{ __typename: 'PlannedMemberChange', siren: string, name: string, changes: Array<{ __typename: 'PlannedChange', field: string, from: unknown, to: unknown }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type TerritoryImportQueryVariables = Exact<{
  id: string | number;
}>;


export type TerritoryImportQuery = { __typename: 'Query', territoryImport: { __typename: 'TerritoryImport', id: string, version: number, status: ImportStatus, chosenPhase: ProgrammePhase | null, problemCount: number, createdByName: string, createdAt: string, appliedAt: string | null, undoneAt: string | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, size: number }>, progress: { __typename: 'ImportProgress', step: ImportStep, done: number, total: number } | null, problems: Array<{ __typename: 'ImportProblem', file: string, line: number | null, column: string | null, sentence: string }>, obstacles: Array<{ __typename: 'UndoObstacle', label: string, reason: string }>, preview: { __typename: 'ImportPreview', departements: Array<string>, unchangedDepartements: number, files: Array<{ __typename: 'ReadImportFile', name: string, phase: ProgrammePhase, shape: ImportShape, rows: number }>, counts: { __typename: 'ImportCounts', createdTerritories: number, changedTerritories: number, unchangedTerritories: number, addedMembers: number, changedMembers: number, removedMembers: number, createdContours: number, changedContours: number } } | null } };

export type ImportProgressedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressedSubscription = { importProgressed: { __typename: 'TerritoryImport', id: string } };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { __typename: 'Query', regions: Array<{ __typename: 'Region', code: string, name: string }> };

export type TerritoriesMapQueryVariables = Exact<{
  phase: ProgrammePhase;
}>;


export type TerritoriesMapQuery = { __typename: 'Query', territoriesMap: Array<{ __typename: 'MappedTerritory', id: string, phase: ProgrammePhase, code: string, name: string, longitude: number | null, latitude: number | null, contour: unknown }> };

export type TerritoriesQueryVariables = Exact<{
  filter: TerritoryFilterInput;
  sort: TerritorySort;
  first: number;
  after?: string | null | undefined;
}>;


export type TerritoriesQuery = { __typename: 'Query', territories: { __typename: 'TerritoryConnection', totalCount: number, nodes: Array<{ __typename: 'Territory', id: string, phase: ProgrammePhase, code: string, name: string, population: number | null, regionsOf: Array<{ __typename: 'Region', code: string, name: string }>, leadPost: { __typename: 'LeadPost', vacant: boolean, vacantSince: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MapBackgroundQueryVariables = Exact<{ [key: string]: never; }>;


export type MapBackgroundQuery = { __typename: 'Query', mapBackground: Array<{ __typename: 'DepartementContour', code: string, geometry: unknown }> };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { __typename: 'Mutation', addContact: { __typename: 'ContactPayload', contact: { __typename: 'TerritoryContact', id: string } } };

export type EditContactMutationVariables = Exact<{
  input: EditContactInput;
}>;


export type EditContactMutation = { __typename: 'Mutation', editContact: { __typename: 'ContactPayload', contact: { __typename: 'TerritoryContact', id: string, version: number, name: string, position: string | null, organisation: string | null, email: string | null, phone: string | null } } };

export type EndSeatMutationVariables = Exact<{
  input: EndSeatInput;
}>;


export type EndSeatMutation = { __typename: 'Mutation', endSeat: { __typename: 'PairSeatPayload', seat: { __typename: 'PairSeat', id: string, version: number, endsOn: string | null } } };

export type NameSeatHolderMutationVariables = Exact<{
  input: NameSeatHolderInput;
}>;


export type NameSeatHolderMutation = { __typename: 'Mutation', nameSeatHolder: { __typename: 'PairSeatPayload', seat: { __typename: 'PairSeat', id: string } } };

export type SetTerritorySectorsMutationVariables = Exact<{
  input: SetTerritorySectorsInput;
}>;


export type SetTerritorySectorsMutation = { __typename: 'Mutation', setTerritorySectors: { __typename: 'SetTerritorySectorsPayload', territory: { __typename: 'Territory', id: string, version: number, sectors: Array<Sector> } } };

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;


export type RemoveContactMutation = { __typename: 'Mutation', removeContact: { __typename: 'RemoveContactPayload', territory: { __typename: 'Territory', id: string } } };

export type TerritorySheetQueryVariables = Exact<{
  phase: ProgrammePhase;
  code: string | number;
}>;


export type TerritorySheetQuery = { __typename: 'Query', territory: { __typename: 'Territory', id: string, version: number, phase: ProgrammePhase, code: string, name: string, population: number | null, communeCount: number | null, sectors: Array<Sector>, isDemonstration: boolean, contour: unknown, viewerCan: Array<TerritoryAct>, regionsOf: Array<{ __typename: 'Region', code: string, name: string }>, departements: Array<{ __typename: 'Departement', code: string, name: string }>, point: { __typename: 'TerritoryPoint', longitude: number, latitude: number, approximate: boolean } | null, members: Array<{ __typename: 'MemberAuthority', id: string, siren: string, name: string, nature: string, vintage: number, population: number }>, pair: { __typename: 'LeadPair', seats: Array<{ __typename: 'PairSeat', id: string, version: number, side: PairSide, personName: string, position: string | null, organisation: string | null, hasAccount: boolean, startsOn: string, endsOn: string | null }> }, leadPost: { __typename: 'LeadPost', vacant: boolean, vacantSince: string | null, postings: Array<{ __typename: 'LeadPosting', id: string, personName: string, employer: string | null, startsOn: string, endsOn: string | null }> }, contacts: Array<{ __typename: 'TerritoryContact', id: string, version: number, name: string, position: string | null, organisation: string | null, email: string | null, phone: string | null }>, onboarding: Array<{ __typename: 'OnboardingItem', step: OnboardingStep, done: boolean }> } };

export type ViewerScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerScopeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', invitableRoles: Array<Role>, account: { __typename: 'Account', id: string }, capacity: { __typename: 'Capacity', id: string, role: Role, territoryIds: Array<string> } | null } | null };

export type OwnTerritoryQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTerritoryQuery = { __typename: 'Query', territories: { __typename: 'TerritoryConnection', totalCount: number, nodes: Array<{ __typename: 'Territory', id: string, phase: ProgrammePhase, code: string }> } };

export const ActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ActionRowFragment, unknown>;
export const ShownSumsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}}]} as unknown as DocumentNode<ShownSumsFragment, unknown>;
export const FundingBalanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}}]} as unknown as DocumentNode<FundingBalanceFragment, unknown>;
export const ActionSheetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}}]} as unknown as DocumentNode<ActionSheetFragment, unknown>;
export const BulkEditFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkEditFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}}]} as unknown as DocumentNode<BulkEditFactsFragment, unknown>;
export const PlanTextsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<PlanTextsFragment, unknown>;
export const OrientationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<OrientationFragment, unknown>;
export const PlanAxisSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAxisSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PlanAxisSectionFragment, unknown>;
export const PlanContentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanContents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTexts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byAxis"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"addOrientation"}},{"kind":"Field","name":{"kind":"Name","value":"draftAction"}},{"kind":"Field","name":{"kind":"Name","value":"moveAction"}},{"kind":"Field","name":{"kind":"Name","value":"import"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAxisSection"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byAxis"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAxisSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PlanContentsFragment, unknown>;
export const TableSumsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}}]} as unknown as DocumentNode<TableSumsFragment, unknown>;
export const TableActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}}]} as unknown as DocumentNode<TableActionFragment, unknown>;
export const OpenActionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}}]}}]} as unknown as DocumentNode<OpenActionCardFragment, unknown>;
export const HomeActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<HomeActFragment, unknown>;
export const HomeMoveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<HomeMoveFragment, unknown>;
export const TerritoryHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"planBegun"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeAct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeAct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledCount"}},{"kind":"Field","name":{"kind":"Name","value":"led"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"moneyLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"byAxis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<TerritoryHomeFragment, unknown>;
export const MovedTerritoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"planBegun"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSides"}},{"kind":"Field","name":{"kind":"Name","value":"leadVacant"}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<MovedTerritoryFragment, unknown>;
export const FollowedTerritoriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedTerritories"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPlan"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPairs"}},{"kind":"Field","name":{"kind":"Name","value":"vacantLeads"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTerritory"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"planBegun"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSides"}},{"kind":"Field","name":{"kind":"Name","value":"leadVacant"}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}}]} as unknown as DocumentNode<FollowedTerritoriesFragment, unknown>;
export const DocumentItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"ownVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<DocumentItemFragment, unknown>;
export const MeetingLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"respected"}},{"kind":"Field","name":{"kind":"Name","value":"latestOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingLineFragment, unknown>;
export const NotificationPreferencesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationPreferencesPartsFragment, unknown>;
export const FrameTerritoriesDocument = {"__meta__":{"hash":"sha256:081aab9bd62e1c2a164698c0ac27a636f3f2af8843ec4702315ce44fc7c1c48a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameTerritories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FrameTerritoriesQuery, FrameTerritoriesQueryVariables>;
export const ActionDocumentsDocument = {"__meta__":{"hash":"sha256:83b27bbc908435a43a6f10f0980e8c27f4a04c69c0967ab6f7b0949115c4a72a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdd"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"ownVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<ActionDocumentsQuery, ActionDocumentsQueryVariables>;
export const ActionSheetDocument = {"__meta__":{"hash":"sha256:3fa23c88c01ec277a03eada77cc66c56371964fdab7f2155d5f06aa4da0a32c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<ActionSheetQuery, ActionSheetQueryVariables>;
export const CopyOwnActionDocument = {"__meta__":{"hash":"sha256:bd719e3fbe2a6ddd329fc3f550e3867d30e2194d2fb16e88ca781867b728f950"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyOwnAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CopyOwnActionMutation, CopyOwnActionMutationVariables>;
export const ArchiveActionDocument = {"__meta__":{"hash":"sha256:f84030b9fb029f1970aa3223a0bd425d37e1ed4a67aba074b3afe848a7d53ebb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}}]} as unknown as DocumentNode<ArchiveActionMutation, ArchiveActionMutationVariables>;
export const BringBackActionDocument = {"__meta__":{"hash":"sha256:6c8e897c981338269353a48e5dbd3d72288e847d2dd13bae0f392b56af942135"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringBackAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unarchiveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}}]} as unknown as DocumentNode<BringBackActionMutation, BringBackActionMutationVariables>;
export const RemoveActionDocument = {"__meta__":{"hash":"sha256:7f4e357f625dc710567c6655230e41ca8e2309bb2b699c94c227b44ad2a7e329"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveActionMutation, RemoveActionMutationVariables>;
export const RestoreActionDocument = {"__meta__":{"hash":"sha256:90c816c6919a77b240def6053b179507e1a5ef616392107a1866a04615e7f633"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<RestoreActionMutation, RestoreActionMutationVariables>;
export const SheetChoicesDocument = {"__meta__":{"hash":"sha256:77331c454aa154bcced41d44b90d66b1873a591f88f1f7bd8773ee8988af32ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"owners"}},{"kind":"Field","name":{"kind":"Name","value":"funders"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SheetChoicesQuery, SheetChoicesQueryVariables>;
export const EditActionDocument = {"__meta__":{"hash":"sha256:1cd37f7ffbcdde5379e579afac6756ef3e7879ad8f6886e508da1e6f1fc71c09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableAction"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<EditActionMutation, EditActionMutationVariables>;
export const MoveActionDocument = {"__meta__":{"hash":"sha256:81095b8f0b8d6591ad0e38ea4f698eadaa563e90751de2c1d1cc03fac4cc99ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}}]} as unknown as DocumentNode<MoveActionMutation, MoveActionMutationVariables>;
export const SearchCompaniesDocument = {"__meta__":{"hash":"sha256:62b2ff713b996a5ab0f55d58c37543ecfc976488a3a70009413081bbd9304ad6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"searchCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]} as unknown as DocumentNode<SearchCompaniesQuery, SearchCompaniesQueryVariables>;
export const LeadCandidatesDocument = {"__meta__":{"hash":"sha256:c20773cfdc44fc58b95e7eff3a9fcd48a00656ba6f54df8068641864edd1fa0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leadCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LeadCandidatesQuery, LeadCandidatesQueryVariables>;
export const PrepareBulkEditDocument = {"__meta__":{"hash":"sha256:1a648f0cb6e6369730d769d8a88a181e2e0559c7e5f01310673dae1e469a50f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareBulkEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareBulkEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareBulkEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkEdit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PrepareBulkEditMutation, PrepareBulkEditMutationVariables>;
export const BulkEditDocument = {"__meta__":{"hash":"sha256:388cd7b73df406eefed8152432072ba366e4c9cde13bcbca08b1126059ffb785"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkEditFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkEditFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}}]} as unknown as DocumentNode<BulkEditQuery, BulkEditQueryVariables>;
export const BulkEditRowsDocument = {"__meta__":{"hash":"sha256:a417006a3555d6e56195bfe2e128bc0435bb5450781eaebd39c378af34971a17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkEditRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<BulkEditRowsQuery, BulkEditRowsQueryVariables>;
export const ApplyBulkEditDocument = {"__meta__":{"hash":"sha256:45d83d5892a5a28f861df029697b9224a37cc4363e9abf521d0410c03143af1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyBulkEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyBulkEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyBulkEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkEdit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkEditFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkEditFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}}]} as unknown as DocumentNode<ApplyBulkEditMutation, ApplyBulkEditMutationVariables>;
export const UndoBulkEditDocument = {"__meta__":{"hash":"sha256:82e653615a01d42174f94a61d42819236fed35eb1f880cf8ac9ea523c61dcc94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoBulkEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoBulkEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoBulkEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkEdit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkEditFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkEditFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}}]}}]}}]} as unknown as DocumentNode<UndoBulkEditMutation, UndoBulkEditMutationVariables>;
export const PlanCompletenessDocument = {"__meta__":{"hash":"sha256:2f62115b777339f35ffd14fffee2b98a9849d540a07234dc27cdfcd7026a3f41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incompleteCards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanCompletenessQuery, PlanCompletenessQueryVariables>;
export const FilterValuesDocument = {"__meta__":{"hash":"sha256:b49c320520396a1adcebc3d53ba85a8329c0eaeccfad55f69ece6a888ac9895c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filterValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]} as unknown as DocumentNode<FilterValuesQuery, FilterValuesQueryVariables>;
export const FilterAuthoritiesDocument = {"__meta__":{"hash":"sha256:81ed3ee0a8362eadb9b19192ef5de286303c26bf240ab28ed6028a9f1559eb35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterAuthorities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FilterAuthoritiesQuery, FilterAuthoritiesQueryVariables>;
export const FilterCountDocument = {"__meta__":{"hash":"sha256:4db95e14cd774d38fbdae6ecd5fed25ac64ff5d55ebb391099ad320e247a9a22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FilterCountQuery, FilterCountQueryVariables>;
export const ActionHistoryDocument = {"__meta__":{"hash":"sha256:ed7e6cf4dba8c58fc2f949a26f3500c3a3fb6054c3570f0cb5f36892bd1e6c07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjectType"},"value":{"kind":"EnumValue","value":"Action"}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"restorable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ActionHistoryQuery, ActionHistoryQueryVariables>;
export const RestoreValueDocument = {"__meta__":{"hash":"sha256:6074a0799891e763a041992adc97fb61f5e0ba2bbbc2917086482aa6c3b3f850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionSheet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"environmentalEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingBalance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}}]} as unknown as DocumentNode<RestoreValueMutation, RestoreValueMutationVariables>;
export const ConfirmPlanImportDocument = {"__meta__":{"hash":"sha256:da57b1869a511d0d4b9fcc24f1e03bf9156c96582f062985a634aeeb4f89885d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPlanImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPlanImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmPlanImportMutation, ConfirmPlanImportMutationVariables>;
export const PlanImportProblemsDocument = {"__meta__":{"hash":"sha256:4be173a39d8e9817ca53eefff3ac0a7420d3dd9394a6ca13f685a62a16c8e5f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanImportProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"column"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problemPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sheet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}}},{"kind":"Argument","name":{"kind":"Name","value":"column"},"value":{"kind":"Variable","name":{"kind":"Name","value":"column"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlanImportProblemsQuery, PlanImportProblemsQueryVariables>;
export const UndoPlanImportDocument = {"__meta__":{"hash":"sha256:0a8df4645617bda3cf7c692c9b4a57020a2dc494cd455197059d1f61f1c2b395"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoPlanImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoPlanImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoPlanImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<UndoPlanImportMutation, UndoPlanImportMutationVariables>;
export const PlanImportRowsDocument = {"__meta__":{"hash":"sha256:f0a2c4ec9b95503df6314487e7fa56f7a0315d63e28226f0764980d684c51d3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlanImportRowsQuery, PlanImportRowsQueryVariables>;
export const PlanToImportIntoDocument = {"__meta__":{"hash":"sha256:f616ffa1a2a25d09b6069d3d97bb6a8f3794c711a8530c617eaa7c89a7e3e066"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanToImportInto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanToImportIntoQuery, PlanToImportIntoQueryVariables>;
export const PlanImportsDocument = {"__meta__":{"hash":"sha256:54ac6491cb384278b4ec0a398f9d05a9589b3e9eb88b3553880a4fb42310c57c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanImportsQuery, PlanImportsQueryVariables>;
export const MapPlanImportDocument = {"__meta__":{"hash":"sha256:48597be17100aa462eee98ba7ddc81e27a473dab8bce6fe05364d9e4aca1e59e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapPlanImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MapPlanImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mapPlanImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<MapPlanImportMutation, MapPlanImportMutationVariables>;
export const PlanImportDocument = {"__meta__":{"hash":"sha256:c0012b052ce3ec869b60caf3ec2dbb1d90be78014afba4dde28158ce509ce33a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileProblem"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"formulas"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCells"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"headerLine"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanImportQuery, PlanImportQueryVariables>;
export const PlanImportProgressedDocument = {"__meta__":{"hash":"sha256:514417d136d95c837e1cd5baa931f8cc5fde7161c16be696009d778f62c2d482"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanImportProgressed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planImportProgressed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanImportProgressedSubscription, PlanImportProgressedSubscriptionVariables>;
export const PlanChangedDocument = {"__meta__":{"hash":"sha256:741959eeaa6dc426303433d48d39329fee6eafcf8c1563f9da570bcc65a9765a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanChangedSubscription, PlanChangedSubscriptionVariables>;
export const ChangesSinceDocument = {"__meta__":{"hash":"sha256:dd293fe7fbe5f1efe9a8adffa5c1db6333e06ef359d8b61a9cbb4a541ad69921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const PlanMoneyDocument = {"__meta__":{"hash":"sha256:e847943a5836f287bba4b615cff7f8864f323a18741bbce7a03fdf3adaf232ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanMoney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAxis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOrientation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownSums"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"plannedInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedRunning"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFunder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"hoped"}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"}}]}}]} as unknown as DocumentNode<PlanMoneyQuery, PlanMoneyQueryVariables>;
export const FundingWarningsDocument = {"__meta__":{"hash":"sha256:c088bb173a6b970aff7151500e2e1a9b7727ebb51dc685ba69d0a8f5ab650b3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fundingWarnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FundingWarningsQuery, FundingWarningsQueryVariables>;
export const MovePlacesDocument = {"__meta__":{"hash":"sha256:63e2fd93be6f19d89a226b1a17e0724276e0c8c3ed15070b770f26ad9c693c8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MovePlacesQuery, MovePlacesQueryVariables>;
export const PlaceActionDocument = {"__meta__":{"hash":"sha256:b6ab60a51fc19e3abe8d404751b6a7a8e72be9efc580d2687bab897c8079a47c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PlaceActionMutation, PlaceActionMutationVariables>;
export const UndoActionMoveDocument = {"__meta__":{"hash":"sha256:1570a5871542357312f6aa0256d5a1a4976a48e39dfca04c523097084fc8919f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoActionMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoActionMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoActionMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<UndoActionMoveMutation, UndoActionMoveMutationVariables>;
export const DraftActionDocument = {"__meta__":{"hash":"sha256:321722cc467aab3ad203e5019bf3b9cc29ad2af6dc5d0763b8730a7399a297f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<DraftActionMutation, DraftActionMutationVariables>;
export const ActionsDocument = {"__meta__":{"hash":"sha256:c05884315cb81bc4d286b6a6302a535600a92e2a3627ffede3d28c26f8e02d46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"without"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ActionsQuery, ActionsQueryVariables>;
export const MoveOrientationDocument = {"__meta__":{"hash":"sha256:8bcd04c35be91e877a6bd604c0b634d5f2c9c7bf649838aad7d784ba1ebca9f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveOrientationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveOrientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orientation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<MoveOrientationMutation, MoveOrientationMutationVariables>;
export const RemoveOrientationDocument = {"__meta__":{"hash":"sha256:8cb353d000d983a38d9a253effcbbe05234736e76f6696aa614994e5944b1509"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveOrientationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOrientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}}]}}]}}]} as unknown as DocumentNode<RemoveOrientationMutation, RemoveOrientationMutationVariables>;
export const AddOrientationDocument = {"__meta__":{"hash":"sha256:0536f3bda6e6b1b012ad4fbf25fcc77dd555e838c519a2ea6c850cb71af61363"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrientationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addOrientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orientation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<AddOrientationMutation, AddOrientationMutationVariables>;
export const EditOrientationDocument = {"__meta__":{"hash":"sha256:3f73b8871b5cc203385d796138c16b68d1ea4053ffa5d0ab295c92c494213a27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrientationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editOrientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orientation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<EditOrientationMutation, EditOrientationMutationVariables>;
export const BeginActionPlanDocument = {"__meta__":{"hash":"sha256:b86394faef904b7f582649cceb0b26503e4d30713ebff7b8405367c2aa8de971"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginActionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginActionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginActionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BeginActionPlanMutation, BeginActionPlanMutationVariables>;
export const TerritoryPlanDocument = {"__meta__":{"hash":"sha256:db06abde66a69c408c9191a61c0dedb66fbe39a242d7cbf145f70f13624e34a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"byAxis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBegin"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"defaultView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanContents"}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Orientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAxisSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Orientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanContents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTexts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byAxis"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"addOrientation"}},{"kind":"Field","name":{"kind":"Name","value":"draftAction"}},{"kind":"Field","name":{"kind":"Name","value":"moveAction"}},{"kind":"Field","name":{"kind":"Name","value":"import"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAxisSection"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byAxis"}}}]}]}]}}]}}]} as unknown as DocumentNode<TerritoryPlanQuery, TerritoryPlanQueryVariables>;
export const TableActionsDocument = {"__meta__":{"hash":"sha256:c3e9bcebddcda52c37c31b93f09db1edff4a4f41216febd33588089b36e72285"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSortInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"completeness"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"blockers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableAction"}},{"kind":"Field","name":{"kind":"Name","value":"context"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"completeness"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"blockers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupKeys"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"without"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mainAxis"}},{"kind":"Field","name":{"kind":"Name","value":"orientationId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryAxes"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSiret"}},{"kind":"Field","name":{"kind":"Name","value":"ownerContact"}},{"kind":"Field","name":{"kind":"Name","value":"electedLead"}},{"kind":"Field","name":{"kind":"Name","value":"industrialLead"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"knownToPublicActor"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"createdDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"createdVerified"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"maintainedVerified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"editMoney"}},{"kind":"Field","name":{"kind":"Name","value":"editCompanyNote"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<TableActionsQuery, TableActionsQueryVariables>;
export const TableTotalsDocument = {"__meta__":{"hash":"sha256:aec18de4c173bce0c76e8bdc1fcd4a65de364eed8f7637b89358ad0d1a3af5b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableSums"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"productiveInvestment"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"actualBudget"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingHoped"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGap"}},{"kind":"Field","name":{"kind":"Name","value":"fundingEnvisaged"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRequested"}},{"kind":"Field","name":{"kind":"Name","value":"fundingUnderInstruction"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGranted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingContracted"}},{"kind":"Field","name":{"kind":"Name","value":"fundingPaid"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRefused"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsCreatedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"jobsMaintainedVerified"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenMoney"}}]}}]} as unknown as DocumentNode<TableTotalsQuery, TableTotalsQueryVariables>;
export const RemoveSavedViewDocument = {"__meta__":{"hash":"sha256:718095b09c0ad73a37e325b8eec1b18d6624d1e78e3363ff9bedb8d7fed69b3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}}]}}]}}]} as unknown as DocumentNode<RemoveSavedViewMutation, RemoveSavedViewMutationVariables>;
export const ChooseDefaultViewDocument = {"__meta__":{"hash":"sha256:8dd394e07bfed61fe76bf4c928e989cb80c4a00a30bf1cde83b47512fa87af9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseDefaultView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseDefaultViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseDefaultView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}}]}}]}}]} as unknown as DocumentNode<ChooseDefaultViewMutation, ChooseDefaultViewMutationVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:cf0096b60f558e8340459f04ae2f279d9c506a2cfb003ac6dcd225188506c801"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const EditSavedViewDocument = {"__meta__":{"hash":"sha256:ccc53d030f924c7259b97714c76e2d8ef5bfb77df52c6579e7321e06e3496ff8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<EditSavedViewMutation, EditSavedViewMutationVariables>;
export const SavedViewsDocument = {"__meta__":{"hash":"sha256:42d463fc72d5a8247d7cf31a66197ba7f6d748d189c78a370d16e1f2a886aa01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savableViews"}},{"kind":"Field","name":{"kind":"Name","value":"defaultView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const UnarchiveActionDocument = {"__meta__":{"hash":"sha256:434937db47c1bc8564559c7378a615ed8a465dd68d31c243a589e41efc1e84cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnarchiveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unarchiveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]}}]} as unknown as DocumentNode<UnarchiveActionMutation, UnarchiveActionMutationVariables>;
export const DuplicateActionPlanDocument = {"__meta__":{"hash":"sha256:e83c36be37df38c08e488690677124808e82ef586db9a3977e788e1346464b2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateActionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateActionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateActionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]} as unknown as DocumentNode<DuplicateActionPlanMutation, DuplicateActionPlanMutationVariables>;
export const OpenActionsDocument = {"__meta__":{"hash":"sha256:8f6d7b199dbae58f512d8637ac0a319edc59a0ad8f7e8bfabf5eae99a9daf78f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenActionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenActionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}}]}}]} as unknown as DocumentNode<OpenActionsQuery, OpenActionsQueryVariables>;
export const ReceivingPlanDocument = {"__meta__":{"hash":"sha256:4d81714d7934e4112618491afbb4c683d20b9787abc25031d2563c316d7c6097"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivingPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftAction"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceivingPlanQuery, ReceivingPlanQueryVariables>;
export const CopyActionDocument = {"__meta__":{"hash":"sha256:5be2e45cdc7741235f3fd11a166042b4bd7027f32cc4b0549bad385468eca09a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CopyActionMutation, CopyActionMutationVariables>;
export const PlanYearsDocument = {"__meta__":{"hash":"sha256:d892bf148573cd32aef4b35b9d673eb6c473d31a4b27498689e245d62ce0f552"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"openToTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanYearsQuery, PlanYearsQueryVariables>;
export const ArchivedActionsDocument = {"__meta__":{"hash":"sha256:2724d4c86febc0d90991f57aaccf99f742494e0d256298fe7d2f4a74c5a32a1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchivedActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ArchivedActionsQuery, ArchivedActionsQueryVariables>;
export const RestoreActionPlanDocument = {"__meta__":{"hash":"sha256:e2847137df783835238bcdd6fdc7d038df224ff0c14a3268a16950c1f21b80bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreActionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveActionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreActionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreActionPlanMutation, RestoreActionPlanMutationVariables>;
export const ShareActionPlanDocument = {"__meta__":{"hash":"sha256:43134143f65707f9d1192619f7cb5bb1003bb39d6e475f693f08af054ec21886"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareActionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareActionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shareActionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openToTerritories"}}]}}]}}]}}]} as unknown as DocumentNode<ShareActionPlanMutation, ShareActionPlanMutationVariables>;
export const AdministratorHomeDocument = {"__meta__":{"hash":"sha256:11b9f2fd18a9666d4e2a4603398e17c5534c6f26548d934d8b838276a057417a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministratorHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"administrationHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenUp"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"nextToConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"failedImports"}},{"kind":"Field","name":{"kind":"Name","value":"expiredInvitations"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInvitations"}},{"kind":"Field","name":{"kind":"Name","value":"accountsWithoutRole"}},{"kind":"Field","name":{"kind":"Name","value":"territories"}},{"kind":"Field","name":{"kind":"Name","value":"formerTerritories"}}]}}]}}]} as unknown as DocumentNode<AdministratorHomeQuery, AdministratorHomeQueryVariables>;
export const AwaitedDecisionsDocument = {"__meta__":{"hash":"sha256:8fe68b68ded2896e5f109de902955b2c1b7489363d1ecf6f71713f3b208334d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitedDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AwaitedDecisionsQuery, AwaitedDecisionsQueryVariables>;
export const DeadLettersDocument = {"__meta__":{"hash":"sha256:aedf033642916c2d43efa8a821ae47ab5e2751423f5d955096a41edb95680088"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retriedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DeadLettersQuery, DeadLettersQueryVariables>;
export const RetryDeadLetterDocument = {"__meta__":{"hash":"sha256:ea06a25fbab56410e01bd9fd780c69e52364220705a806a2f08f45ed087e12f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryDeadLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDeadLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryDeadLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retriedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RetryDeadLetterMutation, RetryDeadLetterMutationVariables>;
export const MarkHomeSeenDocument = {"__meta__":{"hash":"sha256:fae920d5c88c2085ee6e9fec03a9ba931fdd3402c91dcfc893a4186ff63ddb7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkHomeSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkHomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markHomeSeen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkHomeSeenMutation, MarkHomeSeenMutationVariables>;
export const MarkHomeShownDocument = {"__meta__":{"hash":"sha256:3cbcac9294b9989771a7561d2bcbe82fe9db89108c6a49539040c32ac7bd7351"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkHomeShown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkHomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markHomeShown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkHomeShownMutation, MarkHomeShownMutationVariables>;
export const MarkSubjectSeenDocument = {"__meta__":{"hash":"sha256:8b1e6c4fe73f175d041c1d809c09f8901713bd82156ab14f9ed8534dbabff9e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSubjectSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkSubjectSeenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markSubjectSeen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkSubjectSeenMutation, MarkSubjectSeenMutationVariables>;
export const HomeMovesDocument = {"__meta__":{"hash":"sha256:17be3b87e1fd2563306b90af7892af3f56627ae1f8a8b5b2639ac75ee2e462e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeMoves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"homeMoves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<HomeMovesQuery, HomeMovesQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:0de79251406f51ee41b85499fe673627dd1dcd956a3b459b37516a658a00ed5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MemberHomeDocument = {"__meta__":{"hash":"sha256:ef9f81e9df4aa9649925938a6d103724c6556de64c741efddd79b81df91942a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryHome"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"planBegun"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeAct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeAct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledCount"}},{"kind":"Field","name":{"kind":"Name","value":"led"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"moneyLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"byAxis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}}]} as unknown as DocumentNode<MemberHomeQuery, MemberHomeQueryVariables>;
export const SearchedPlaceDocument = {"__meta__":{"hash":"sha256:4d4a91de3faae40ed8e43e982d361b521b5a9661a9759cb9ff07ba969ebe8108"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchedPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SearchedPlaceQuery, SearchedPlaceQueryVariables>;
export const SearchTerritoriesDocument = {"__meta__":{"hash":"sha256:88e310584d6bb314a87d8ac4785ac509d88836892004883be7a341a15769dafb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchTerritories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"relevance"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SearchTerritoriesQuery, SearchTerritoriesQueryVariables>;
export const SearchActionsDocument = {"__meta__":{"hash":"sha256:7e8c610386845aec72097a6da3d811a2557806d6eb43d4d457400c8f4a801d9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SearchActionsQuery, SearchActionsQueryVariables>;
export const SearchDecisionsDocument = {"__meta__":{"hash":"sha256:b85690b6e082002ca9ad611a97ce6cfd0e6adbb77e25a6f30b76cb718443c4c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SearchDecisionsQuery, SearchDecisionsQueryVariables>;
export const StateHomeDocument = {"__meta__":{"hash":"sha256:e0ee1bb28c5a1914c5e9fc57d0d28785b5cd146c4b17fb989361a84c5d0cfdc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"only"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HomeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"Variable","name":{"kind":"Name","value":"only"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMove"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"planBegun"}},{"kind":"Field","name":{"kind":"Name","value":"actionCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSides"}},{"kind":"Field","name":{"kind":"Name","value":"leadVacant"}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMove"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedTerritories"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Home"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPlan"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPairs"}},{"kind":"Field","name":{"kind":"Name","value":"vacantLeads"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTerritory"}}]}}]}}]}}]} as unknown as DocumentNode<StateHomeQuery, StateHomeQueryVariables>;
export const VisitorDemonstrationDocument = {"__meta__":{"hash":"sha256:1126c96cd78f2be059e1fd0d037534038514f3eb297b3e47b941c6f81807eaf8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitorDemonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<VisitorDemonstrationQuery, VisitorDemonstrationQueryVariables>;
export const DocumentVersionsDocument = {"__meta__":{"hash":"sha256:29bce3614d77c4762fbbb05fa47990cee91064c8504654e66ca84325ca987fc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentVersionsQuery, DocumentVersionsQueryVariables>;
export const EditDocumentDocument = {"__meta__":{"hash":"sha256:d07b81f304d73941ac30ef05660538ddb76ef794385ef7b033aee1ec3b55a52a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"ownVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<EditDocumentMutation, EditDocumentMutationVariables>;
export const RemoveDocumentDocument = {"__meta__":{"hash":"sha256:f7947d5b45ad0f637f09e400783ba27f14367822b4de9aec9b0e4cc3ca68cced"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const RestoreDocumentDocument = {"__meta__":{"hash":"sha256:ffb78fca39c133279fd2e27a6f93427174a906c0f887fbdb40a1cb585140be0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"ownVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<RestoreDocumentMutation, RestoreDocumentMutationVariables>;
export const AddExpectedSeatDocument = {"__meta__":{"hash":"sha256:281fe55a8f9b65112fec9a9461a714184edc8987adbda2d58aa74abe820df3e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddExpectedSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddExpectedSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addExpectedSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddExpectedSeatMutation, AddExpectedSeatMutationVariables>;
export const EditAgendaTemplateDocument = {"__meta__":{"hash":"sha256:7f8c9e9e5aa7d2ffd16cb9f1c21d84a8ba71ec4fb0dd7fd53e671f8ed2fd3e09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAgendaTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditAgendaTemplateMutation, EditAgendaTemplateMutationVariables>;
export const AddCollegeDocument = {"__meta__":{"hash":"sha256:1b0c2852e261dc2abe522e753816e65fb328751af2dab7b9bda3b0a847c15fd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCollege"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCollegeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCollege"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writtenId"}}]}}]}}]} as unknown as DocumentNode<AddCollegeMutation, AddCollegeMutationVariables>;
export const EditCollegeDocument = {"__meta__":{"hash":"sha256:df5f749906c2c1da8b0fa15683f51887c9348031993fdb7245f50bbe42754cb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCollege"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCollegeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editCollege"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditCollegeMutation, EditCollegeMutationVariables>;
export const RemoveCollegeDocument = {"__meta__":{"hash":"sha256:712714f35345c76850b7b7434512885a39947c3e77af5e1fa14813e328435aa5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCollege"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCollegeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCollege"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCollegeMutation, RemoveCollegeMutationVariables>;
export const CommitteeDocument = {"__meta__":{"hash":"sha256:f557c64ad0d158954360a0539cf2246f95a6919bcd3168c8c5af45adda5fb4f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Committee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"quorumPercent"}},{"kind":"Field","name":{"kind":"Name","value":"quorumCountsProxies"}},{"kind":"Field","name":{"kind":"Name","value":"quorumCountsVacant"}},{"kind":"Field","name":{"kind":"Name","value":"quorumChairs"}},{"kind":"Field","name":{"kind":"Name","value":"decisionMethod"}},{"kind":"Field","name":{"kind":"Name","value":"pairToo"}},{"kind":"Field","name":{"kind":"Name","value":"castingVote"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"reconveneNoticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"reconveneQuorum"}},{"kind":"Field","name":{"kind":"Name","value":"proxyCap"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDays"}},{"kind":"Field","name":{"kind":"Name","value":"silenceApproves"}},{"kind":"Field","name":{"kind":"Name","value":"agendaTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"collegeId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyKind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"memberSiren"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommitteeQuery, CommitteeQueryVariables>;
export const EditCommitteeDocument = {"__meta__":{"hash":"sha256:7bc3c9817123f2cfbb9124916d2b1591d303b6c6aa285b46f3e8f7776ce54595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditCommitteeMutation, EditCommitteeMutationVariables>;
export const RemoveCommitteeDocument = {"__meta__":{"hash":"sha256:2234a6622b3235f1674717ecec5c735ee4b6e57d438ed98c9b8aaae196922787"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RemoveCommitteeMutation, RemoveCommitteeMutationVariables>;
export const RestoreCommitteeDocument = {"__meta__":{"hash":"sha256:7de77b13fa367a651255688ec5df168c2bc254e5b1cb518744a32acdb1cb27c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RestoreCommitteeMutation, RestoreCommitteeMutationVariables>;
export const GovernanceHistoryDocument = {"__meta__":{"hash":"sha256:8959cf441deba32bd5ab0b263f80b6d3191af49ff8b3de7bc5e5d1258f11c1b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernanceHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"governanceHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<GovernanceHistoryQuery, GovernanceHistoryQueryVariables>;
export const AnswerKitChangeDocument = {"__meta__":{"hash":"sha256:5916feb204d5ecc88dc9ce4780ef4d7e437b6cde75592b53354e6d6939600e0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerKitChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerKitChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerKitChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerKitChangeMutation, AnswerKitChangeMutationVariables>;
export const GovernanceKitsDocument = {"__meta__":{"hash":"sha256:85225bf65c92ad2070fcc17512bfa0768f796f7b92f64bf6343836354b33557c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernanceKits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"governanceKits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"pitch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<GovernanceKitsQuery, GovernanceKitsQueryVariables>;
export const KitPreviewDocument = {"__meta__":{"hash":"sha256:6747f29752d9535972498b0b253c5f7d8572526cbb2fd7bb1cc5881b8d160d16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KitPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GovernanceKitKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kitPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"exists"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"collegeName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}}]}}]}}]}}]} as unknown as DocumentNode<KitPreviewQuery, KitPreviewQueryVariables>;
export const ApplyGovernanceKitDocument = {"__meta__":{"hash":"sha256:2499cc64c1473836fde3e88723b4a97b808caa07519f0568f267fe0512649038"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyGovernanceKit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyGovernanceKitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyGovernanceKit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyGovernanceKitMutation, ApplyGovernanceKitMutationVariables>;
export const UndoGovernanceKitDocument = {"__meta__":{"hash":"sha256:1af457925e541f0ee61e2288d99f4326a84713686dcff0210935bce728af817d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoGovernanceKit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoGovernanceKitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoGovernanceKit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UndoGovernanceKitMutation, UndoGovernanceKitMutationVariables>;
export const GovernanceChangedDocument = {"__meta__":{"hash":"sha256:6a441b4655a0227a1d54f72c89f0f7c4f985f06bf960bb6d62d6b111799bc33c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GovernanceChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governanceChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GovernanceChangedSubscription, GovernanceChangedSubscriptionVariables>;
export const GovernanceChangesSinceDocument = {"__meta__":{"hash":"sha256:3a03a7b306dd721fdf18f3948e374f1866e48e80677df66a49f77167cfaf6df7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernanceChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"governanceChangesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GovernanceChangesSinceQuery, GovernanceChangesSinceQueryVariables>;
export const EditMethodItemDocument = {"__meta__":{"hash":"sha256:a9c8ba2b55f4348892f1d6cb16593447d2fc3b515729e9e2e921067edc389e19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditMethodItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditMethodItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editMethodItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}}]}}]} as unknown as DocumentNode<EditMethodItemMutation, EditMethodItemMutationVariables>;
export const AddMethodItemDocument = {"__meta__":{"hash":"sha256:e611b07b5099201587b8e5bd599bb41e1ea970c47856f4ce3a92821cbb0f6cf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMethodItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMethodItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addMethodItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AddMethodItemMutation, AddMethodItemMutationVariables>;
export const MoveMethodItemDocument = {"__meta__":{"hash":"sha256:4e345173632bb085f096f19f80a5c03dbe05736f32dfae2e676df985e27b357c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMethodItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMethodItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveMethodItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<MoveMethodItemMutation, MoveMethodItemMutationVariables>;
export const RemoveMethodItemDocument = {"__meta__":{"hash":"sha256:0a86dddd660e2ba13d4c0cc641152d23e02f706ca7a989ff164406e0f7de94fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMethodItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMethodItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeMethodItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}}]}}]}}]} as unknown as DocumentNode<RemoveMethodItemMutation, RemoveMethodItemMutationVariables>;
export const CreateCommitteeDocument = {"__meta__":{"hash":"sha256:eedb8a5cf1ffe2f41d240e5c1c83a3a139c10048edf8d151976e70abdff99108"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCommitteeMutation, CreateCommitteeMutationVariables>;
export const GovernanceDocument = {"__meta__":{"hash":"sha256:96950df9e0834d9806d18e4966e479cfb30289e5f954dfa14150b043cc0a0b37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Governance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"quorumPercent"}},{"kind":"Field","name":{"kind":"Name","value":"quorumChairs"}},{"kind":"Field","name":{"kind":"Name","value":"decisionMethod"}},{"kind":"Field","name":{"kind":"Name","value":"pairToo"}},{"kind":"Field","name":{"kind":"Name","value":"castingVote"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedCommittees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kit"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kitVersion"}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"here"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}}]}}]} as unknown as DocumentNode<GovernanceQuery, GovernanceQueryVariables>;
export const AddCommitteeSeatDocument = {"__meta__":{"hash":"sha256:9dede9b4237a39161072f97f4f5d16b9c5748da79195ba9cf753a8ff9dd92522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCommitteeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCommitteeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCommitteeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writtenId"}}]}}]}}]} as unknown as DocumentNode<AddCommitteeSeatMutation, AddCommitteeSeatMutationVariables>;
export const AppointSeatHolderDocument = {"__meta__":{"hash":"sha256:d3bb85e95e7f965fef2efb5843c6976cb7097f68fd09931f538909cf8780b24c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointSeatHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointSeatHolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointSeatHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writtenId"}}]}}]}}]} as unknown as DocumentNode<AppointSeatHolderMutation, AppointSeatHolderMutationVariables>;
export const EditSeatHolderDocument = {"__meta__":{"hash":"sha256:cc42dba8b864e2919a39c2e312a4502ed75983061aaf01e17e18d1f5421ddb9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditSeatHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditSeatHolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editSeatHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditSeatHolderMutation, EditSeatHolderMutationVariables>;
export const RemoveSeatHolderDocument = {"__meta__":{"hash":"sha256:3f2b587d9983b8903cc7d7f1dc40fc14fa684efc1dfce813100907819fa0f45f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSeatHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSeatHolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSeatHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSeatHolderMutation, RemoveSeatHolderMutationVariables>;
export const EditCommitteeSeatDocument = {"__meta__":{"hash":"sha256:03c55e1464ee986875ae3e49f4d40725ca2ff0af2b1e9dba87ef902cc3405c7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCommitteeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCommitteeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editCommitteeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditCommitteeSeatMutation, EditCommitteeSeatMutationVariables>;
export const RemoveCommitteeSeatDocument = {"__meta__":{"hash":"sha256:0bd52556536ff7c6d0d506a34de63302e2a2135f2a003efada81c267649bef6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCommitteeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCommitteeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCommitteeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCommitteeSeatMutation, RemoveCommitteeSeatMutationVariables>;
export const SessionsDocument = {"__meta__":{"hash":"sha256:660fef45bb2fdf78b3024ffb0f31a63a1b2066629dbf710c14b4b0f07d29c374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"sha256:f8a2d5b503600193847e6191c6f990989a4bf7f339ec64ea0c1ded47b79f50ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"__meta__":{"hash":"sha256:e40c8364b63c08873a8bf39e263e95b578fbbad827f51b47053627a8683abe5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const SuspendAccountDocument = {"__meta__":{"hash":"sha256:cecf86ba934ecdf3ba76616e8c415f1d3d051d6eaafae4d41d1c289acbef6f22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const RestoreAccountDocument = {"__meta__":{"hash":"sha256:3b8d0eb299c81d76b7949f0c4d444d765a8de0e52c7f1e5c111d19dd29e5e064"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreAccountMutation, RestoreAccountMutationVariables>;
export const AccountsDocument = {"__meta__":{"hash":"sha256:c7c8b117ef0fbe2bba00375dd2cb406ce111f56e175a9e45a3ceffcf19873e7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const EndRoleAssignmentDocument = {"__meta__":{"hash":"sha256:cfbe6a518eb830c8b66be035a2e5352a1b25c8b21d792a63a5db2e332cae7fd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRoleAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endRoleAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<EndRoleAssignmentMutation, EndRoleAssignmentMutationVariables>;
export const EndPostingDocument = {"__meta__":{"hash":"sha256:81c0af677b2ddbc157fb6fcbf0c5039407d95f2966e77e944fe699501fe6a6e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPosting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPostingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endPosting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<EndPostingMutation, EndPostingMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:463c801cfc7fc72de8771f5016f9acaa4a81c724339c0596875b6d4785dd77e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SwitchCapacityDocument = {"__meta__":{"hash":"sha256:db175e7fdc449ffbdf1affd766a33a2f0c9be5f58715d0c66366bd435f7755ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SwitchCapacityMutation, SwitchCapacityMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:ea6293d043b56be5599beafa04f7b03f464ee9684043dd8d98ddd3473149b359"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitableRoles"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:72de36393f735d49bfaaf611f1b45b51caca00d9da8ed56eded727f6cf79152f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInMailed"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"hash":"sha256:cecf6ff633378f6b99e30e9f408892346b995ab3895314f7df634cd5785826c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"sha256:942e4b1b947bd652123862d68f177e90eb44293a04b12ad248381e22609f9035"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const InvitationPreviewDocument = {"__meta__":{"hash":"sha256:afe9531b4d4a86e3128ab63bd49fd958952f1c3a656b462e216ff3fc421dbb26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const InvitationsDocument = {"__meta__":{"hash":"sha256:501e4d06c35a69538397948fc40760bed5a934aa2277dd1ef0fcf62609a061f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const SendInvitationDocument = {"__meta__":{"hash":"sha256:8132ae0b11ad8b2b915e041dcfca18418b920f3aa7975c7f78a93055000a87e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SendInvitationMutation, SendInvitationMutationVariables>;
export const TerritoryOptionsDocument = {"__meta__":{"hash":"sha256:e3fbf25918919b34c98a8ca9bfd969c3e1cce4d903ac4ea2033964e69a72366e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"name"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TerritoryOptionsQuery, TerritoryOptionsQueryVariables>;
export const PersonasDocument = {"__meta__":{"hash":"sha256:9879ad4046713e4361013fd05c0249383f1faf2a9abb867358ff75a1c393ec23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PersonasQuery, PersonasQueryVariables>;
export const EnterAsPersonaDocument = {"__meta__":{"hash":"sha256:3153c95a1bd33babcef23e3fa414e2dd214fc34aebc55532bed2b645d06850e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterAsPersona"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterAsPersonaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterAsPersona"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterAsPersonaMutation, EnterAsPersonaMutationVariables>;
export const RequestSignInDocument = {"__meta__":{"hash":"sha256:2278c3360fc917565f3f7f0d9a4e524a8bf54f4aca331c6f4fc56f757e7b22e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validMinutes"}}]}}]}}]} as unknown as DocumentNode<RequestSignInMutation, RequestSignInMutationVariables>;
export const ConfirmSignInDocument = {"__meta__":{"hash":"sha256:5af979d508aa043dd8c4a7b88664ed0ac444585a56cecc85c7a01a37006ed1a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const TellAgendaDocument = {"__meta__":{"hash":"sha256:fa5aa4b83cea39d69a9a054abef941ecdb82a6f50ba73d85092c8c50a9115ea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tellAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<TellAgendaMutation, TellAgendaMutationVariables>;
export const AddAgendaItemDocument = {"__meta__":{"hash":"sha256:25e559d13ea10bc102c6af7d0be1bfff5cde29b9a438d948fa64b7d5c98757ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const EditAgendaItemDocument = {"__meta__":{"hash":"sha256:dc5da3eb5a2b2e561b62c8f9628c1c843aae86fc4041440998cdad58fb8d7d14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EditAgendaItemMutation, EditAgendaItemMutationVariables>;
export const AcceptAgendaItemDocument = {"__meta__":{"hash":"sha256:05b487b691f05e7311547ab4b166a3b4aae6fdea5c3906e376bd91e6e35b7c20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptAgendaItemMutation, AcceptAgendaItemMutationVariables>;
export const MoveAgendaItemDocument = {"__meta__":{"hash":"sha256:4f6d3e86c8ce25362d44abf5db028e4ca170edd91bf8ecf8d75704c9103ddf5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const RemoveAgendaItemDocument = {"__meta__":{"hash":"sha256:d4c730d9d312c591efde0f8603e965e8086c434d707c12fa60589208604331b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAgendaItemMutation, RemoveAgendaItemMutationVariables>;
export const KeepProposalDocument = {"__meta__":{"hash":"sha256:6c30a2ff36665cd900544e69da4cc7a4f8bfbe319cdf1d9cfad57deac05fea17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<KeepProposalMutation, KeepProposalMutationVariables>;
export const DropProposalDocument = {"__meta__":{"hash":"sha256:6b2ebf41a9b6de00e2f56e43bbd88777ea666191e8a9b54edd1e0db58434717e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dropProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DropProposalMutation, DropProposalMutationVariables>;
export const RestoreProposalDocument = {"__meta__":{"hash":"sha256:3a0824a09ca7adc9df9cd00ae001a3041d0bd37cadf6ab6ba68a3901d5de84f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreProposalMutation, RestoreProposalMutationVariables>;
export const AgendaItemDocumentsDocument = {"__meta__":{"hash":"sha256:d7d1f0e2f40e6706de25a876783f1e067362c1b3b9e430ee1c657305a81650a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaItemDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdd"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"ownVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"remove"}}]}}]}}]} as unknown as DocumentNode<AgendaItemDocumentsQuery, AgendaItemDocumentsQueryVariables>;
export const ProposedAgendaDocument = {"__meta__":{"hash":"sha256:16664792cf103dadf580cbacdf613a0958a45399b08ecd7b5affaf682e3371f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposedAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreDropped"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ProposedAgendaQuery, ProposedAgendaQueryVariables>;
export const CalendarFeedsDocument = {"__meta__":{"hash":"sha256:ca98d085342273a486ea63065798cc2eb3510b778662812ebbd1f2b7d71c0b20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committeeName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const OpenCalendarDocument = {"__meta__":{"hash":"sha256:4260711e2a8356d4b31fa3bbaa3d34d3b9e8b4859aa72500fb7087ae073c9b2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCalendarMutation, OpenCalendarMutationVariables>;
export const RevokeCalendarDocument = {"__meta__":{"hash":"sha256:778453512055b6c05db2b5a9ae7e991fdf89d38a167151558e4ba58a127f2fc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarMutation, RevokeCalendarMutationVariables>;
export const ReadyDecisionsDocument = {"__meta__":{"hash":"sha256:7e5949cdd3a983ba95b0e7f6919907b9c017bf85ed82481102d03342135225b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadyDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReadyDecisionsQuery, ReadyDecisionsQueryVariables>;
export const AttachDecisionDocument = {"__meta__":{"hash":"sha256:16f6716fe0250ad6d5c046634e6edfbe55ea88af5611d1140f4920ca3b3c3ff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AttachDecisionMutation, AttachDecisionMutationVariables>;
export const LinkedBallotDocument = {"__meta__":{"hash":"sha256:d394a986fd557866b9ef431b508cf5d48cd707291b4f482dd507517f6b69a47e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkedBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"changedActions"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"objectionSaysWhy"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<LinkedBallotQuery, LinkedBallotQueryVariables>;
export const VoteByLinkDocument = {"__meta__":{"hash":"sha256:3712b5dc59171b069faacdae0aeec763e7805e3106c15ee6c04799ed6e80d8b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoteByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voteByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]}}]}}]} as unknown as DocumentNode<VoteByLinkMutation, VoteByLinkMutationVariables>;
export const SettleDecisionChangeDocument = {"__meta__":{"hash":"sha256:56cf0fbb678bd1e8b04c12a664396f420b7126d0970320ad6460299c77a92eca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDecisionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDecisionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleDecisionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SettleDecisionChangeMutation, SettleDecisionChangeMutationVariables>;
export const DecidedActionDocument = {"__meta__":{"hash":"sha256:40e3f8c0c99791afb066e28c1ca8fd4695225fe706216d5b29f9ee1389ac9f35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecidedAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecidedActionQuery, DecidedActionQueryVariables>;
export const OpenConsultationDocument = {"__meta__":{"hash":"sha256:c5cb6d6bcdce2ee01bd2681f6f33ebaeee2a2f1b5473bd7610ea69d113e03907"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const DecisionDocument = {"__meta__":{"hash":"sha256:8b8aa73d159e1a7a0586576426691cd615e6839e21aac95c01e364bc50436608"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decisionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"effectOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"changeState"}},{"kind":"Field","name":{"kind":"Name","value":"changeProblem"}},{"kind":"Field","name":{"kind":"Name","value":"stateAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"stateAnswerText"}},{"kind":"Field","name":{"kind":"Name","value":"stateAnsweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"stateAnsweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"prepare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"close"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"settle"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"orientation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"objectionSaysWhy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quorum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerVotes"}},{"kind":"Field","name":{"kind":"Name","value":"viewerRecords"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const DecisionsOfDocument = {"__meta__":{"hash":"sha256:619c3d5e8ef84361c5bf9c91ad63701c72c9d2b36555237f0e59daf1d43ad4a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeState"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DecisionsOfQuery, DecisionsOfQueryVariables>;
export const DecisionsPlaceDocument = {"__meta__":{"hash":"sha256:d9b07a5cc7b7a1479b090e1ecbf930418fcfe353b3bf3bd1f2cfdbc461423605"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionsPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedCommittees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsPlaceQuery, DecisionsPlaceQueryVariables>;
export const DecisionsDocument = {"__meta__":{"hash":"sha256:76a336e0a28791fa91ac3e72199be7194de080523a63e03bb86866705d6bf726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisionYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}]},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"effectOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionOwnersDocument = {"__meta__":{"hash":"sha256:2e840c73eea08f300468eeb0f484bc88847e7a4c3255a8aea6369df1f1f80918"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisionOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}]}}]} as unknown as DocumentNode<DecisionOwnersQuery, DecisionOwnersQueryVariables>;
export const EditDecisionDocument = {"__meta__":{"hash":"sha256:1b4ab50b242c8310850cd589953579ece0a944aac759bdff355e89a76e4c677d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EditDecisionMutation, EditDecisionMutationVariables>;
export const FollowDecisionDocument = {"__meta__":{"hash":"sha256:f136cb1074268f9a56a275da0b1b875f02d5acb7f4631732fcb20636cd4b99a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<FollowDecisionMutation, FollowDecisionMutationVariables>;
export const PrepareDecisionChangeDocument = {"__meta__":{"hash":"sha256:c3acd8c0525e39b86040c646d3215fa3307f5972aead758ede9512238b6f7330"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareDecisionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareDecisionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareDecisionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PrepareDecisionChangeMutation, PrepareDecisionChangeMutationVariables>;
export const CloseVoteDocument = {"__meta__":{"hash":"sha256:575f810b4e78c6cb1ce4e1b5fcda832ae73fe3105cc051a026a345817acca8e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<CloseVoteMutation, CloseVoteMutationVariables>;
export const ProposeDecisionDocument = {"__meta__":{"hash":"sha256:7d6d6de2cac8d9a0086f5c1e834920e1f17e42c12fa727720fd73bbb8c74978f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeDecisionMutation, ProposeDecisionMutationVariables>;
export const ReviewDecisionDocument = {"__meta__":{"hash":"sha256:e406f501d1182c90483670aa27f585eaddbca12428d23c4580cb8e7423d149b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewDecisionMutation, ReviewDecisionMutationVariables>;
export const AnswerProposalDocument = {"__meta__":{"hash":"sha256:3b6f37bd2cbc7f249ecd6ca1d507d28963f1c91c4440e4a07124347403c0b53c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerProposalMutation, AnswerProposalMutationVariables>;
export const CastVoteDocument = {"__meta__":{"hash":"sha256:5ae36988f9f223a1db5f54a718b1dea7e8e72112e94935d22f6c461ddd126df6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"castVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CastVoteMutation, CastVoteMutationVariables>;
export const WithdrawDecisionDocument = {"__meta__":{"hash":"sha256:51e2cc33a61b32d822c7d0b2a27ce31c4912bb63f1d33feb9d1fa4d5bf958f60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const CreateMeetingDocument = {"__meta__":{"hash":"sha256:c3d68b01fd2301a10f044ba5655bdc3e07e1f1d4be17b1b488fd11aa51c7e6da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const MeetingsDocument = {"__meta__":{"hash":"sha256:0db80eb56c47ade8f9ea0d3875c189ce23d220ebe5c24ff9d059b4316b5c9aae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterUpcoming"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterPast"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"upcoming"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"time"},"value":{"kind":"EnumValue","value":"upcoming"}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterUpcoming"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mayPrepare"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"time"},"value":{"kind":"EnumValue","value":"past"}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterPast"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"respected"}},{"kind":"Field","name":{"kind":"Name","value":"latestOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>;
export const EditMeetingDocument = {"__meta__":{"hash":"sha256:d75b52ec8902646a9fccb2bf07bde7eca66cb2d1ef6b8d902a991bb97cfc2bdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EditMeetingMutation, EditMeetingMutationVariables>;
export const MeetingDocument = {"__meta__":{"hash":"sha256:b0e9aa374854222a129e6141a91f73fae1cab4a4606de81bb7f015608ed15017"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"convenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"reconvenes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reconvenedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"edited"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"respected"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"latestOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingQuery, MeetingQueryVariables>;
export const ConveneMeetingDocument = {"__meta__":{"hash":"sha256:76023eb56f397a8037822321e61b6560ca0de1c1b99cb60a772c0b01b8cc813a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConveneMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConveneMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conveneMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const CancelMeetingDocument = {"__meta__":{"hash":"sha256:6cef55d027706a0a51212d9feb8f0d8d5b7dc1ce5702aa2c70cb92256e2fab5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingWithReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const OpenMeetingDocument = {"__meta__":{"hash":"sha256:10fc3cc11f3277a748ea60f29ffedce46f007b504280195d1d15ab03a593fcac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const CloseMeetingDocument = {"__meta__":{"hash":"sha256:7206cc1e413536e41508fa080fec626421186a13731ab8c59f2f38a5f5d3e097"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CloseMeetingMutation, CloseMeetingMutationVariables>;
export const ReopenMeetingDocument = {"__meta__":{"hash":"sha256:e5e5fb9a64ac6ee8540647ce5452c0bdb4557be42a3f87873fbd5c4bb8df696b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingWithReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenMeetingMutation, ReopenMeetingMutationVariables>;
export const MeetingMinutesDocument = {"__meta__":{"hash":"sha256:7fe9609c6a2c024646aa9cbd4a5d14f5a828580acb1a2ee94e93ab1ea92f5185"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"print"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenItems"}},{"kind":"Field","name":{"kind":"Name","value":"quorumReached"}},{"kind":"Field","name":{"kind":"Name","value":"quorumChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"silenceApproves"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeatId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"proxyTo"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"mayAmend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstentions"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"quorumReached"}},{"kind":"Field","name":{"kind":"Name","value":"attending"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingMinutesQuery, MeetingMinutesQueryVariables>;
export const ApproveMinutesDocument = {"__meta__":{"hash":"sha256:799716696ce4900ca3ddc13fa4dcf67738a4b31a3d77b9419658bb0119334c14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"print"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const ProposeAmendmentDocument = {"__meta__":{"hash":"sha256:2366cec214f4915f7fe9e44cec46dc86577cedce119ade6e501d1d02006c9489"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"print"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const AnswerAmendmentDocument = {"__meta__":{"hash":"sha256:c25b649fb60d27df1da8ee9c0f338803b8c6deb6adf910e907744b548fa11c6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"print"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerAmendmentMutation, AnswerAmendmentMutationVariables>;
export const SubmitMinutesForApprovalDocument = {"__meta__":{"hash":"sha256:10d368e170e214d9f84d178674ad47eab3b3fa79664dd4e63fb8693a4d5a73ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMinutesForApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMinutesForApprovalMutation, SubmitMinutesForApprovalMutationVariables>;
export const SealMinutesDocument = {"__meta__":{"hash":"sha256:0d87adbf80d755ab69c4f237f6b8de43a6361e0885eb898dcf9d50237682fa72"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sealMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<SealMinutesMutation, SealMinutesMutationVariables>;
export const PlanToChooseDocument = {"__meta__":{"hash":"sha256:80a5e146b8263edf9ed04a79baa196ce39c1e1a418962055e22ffe10dcd61a6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanToChooseQuery, PlanToChooseQueryVariables>;
export const LinkedMeetingDocument = {"__meta__":{"hash":"sha256:b655c315b9612fc19d08635339c520606caafcb7ea843cc85f5ffef4eabefeea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkedMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}}]} as unknown as DocumentNode<LinkedMeetingQuery, LinkedMeetingQueryVariables>;
export const ReplyByLinkDocument = {"__meta__":{"hash":"sha256:f88147f486eef3e7eba133b0c806b9979bf16b7d9aebf29bdc372b1906cfba62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyByLinkMutation, ReplyByLinkMutationVariables>;
export const MeetingRepliesDocument = {"__meta__":{"hash":"sha256:b0fa10c96dfe37bd7e07a39c4b372b1ac2e94f5bafa3e21db9e5e621379b3ded"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingReplies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingReplies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"called"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatHolderId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"substitutes"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"isSelf"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"replyOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"tentative"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"quorumReached"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"attending"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"college"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingRepliesQuery, MeetingRepliesQueryVariables>;
export const ReplyToMeetingDocument = {"__meta__":{"hash":"sha256:3bc6ec4d84203300020da69bb3e7c70f8e16b5050ea91330a23ed25324104a9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyToMeetingMutation, ReplyToMeetingMutationVariables>;
export const InviteGuestDocument = {"__meta__":{"hash":"sha256:4bae02ab020a9743c702f77f84dcdbc4ad6e70bbc302e663628ed2f088b57145"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteGuest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteGuestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteGuest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}}]}}]}}]} as unknown as DocumentNode<InviteGuestMutation, InviteGuestMutationVariables>;
export const RevokeGuestDocument = {"__meta__":{"hash":"sha256:f313d54845ba07b9fb7a7d71dbed74133baad5db38d9722fa5f1cb2f070a5134"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeGuest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeGuestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeGuest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeGuestMutation, RevokeGuestMutationVariables>;
export const SpokenActionDocument = {"__meta__":{"hash":"sha256:3b5ae20a406aac7a7d13539d4544e0be2cd9ce5f960975803728d0179c8df3a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpokenAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<SpokenActionQuery, SpokenActionQueryVariables>;
export const ChangeLinkedActionDocument = {"__meta__":{"hash":"sha256:7dab6fd8adc16f0f4654a61614100493922aa8810d2e00f7c036994abda786ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLinkedAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLinkedActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeLinkedAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeLinkedActionMutation, ChangeLinkedActionMutationVariables>;
export const RecordItemOutcomeDocument = {"__meta__":{"hash":"sha256:b67e7ff13aaad9de9bb1aa830abe31de838f7532dd79161785047fdec836bedf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordItemOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordItemOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordItemOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<RecordItemOutcomeMutation, RecordItemOutcomeMutationVariables>;
export const ReconveneMeetingDocument = {"__meta__":{"hash":"sha256:5c6dea7f2f392e0a97673b891c79298db06ddb51a57ea09747b0ce35155755cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconveneMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReconveneMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reconveneMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReconveneMeetingMutation, ReconveneMeetingMutationVariables>;
export const OpenMeetingVoteDocument = {"__meta__":{"hash":"sha256:073cde0c4b92a6e0c3c171d8e9e8dd26c24e606522a88ef21e66b6103a91c9d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMeetingVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenMeetingVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMeetingVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMeetingVoteMutation, OpenMeetingVoteMutationVariables>;
export const MeetingRoomDocument = {"__meta__":{"hash":"sha256:49b9abfefc3d8643bb7969ae9299019ef9e1da1249e0d3ef9361e13c19731c07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"reconvening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"earliestOn"}},{"kind":"Field","name":{"kind":"Name","value":"asksQuorum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quorumReached"}},{"kind":"Field","name":{"kind":"Name","value":"proxyCap"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"attending"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"college"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeatId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"college"}},{"kind":"Field","name":{"kind":"Name","value":"voting"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"proxySeatId"}},{"kind":"Field","name":{"kind":"Name","value":"presenceRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"proxyRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatHolderId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"substitutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingRoomQuery, MeetingRoomQueryVariables>;
export const MeetingChangedDocument = {"__meta__":{"hash":"sha256:0e6aea8b53a1bb88104f461ddc6d26e3c21497e1d443782839d8ffdf5e778e20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MeetingChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MeetingChangedSubscription, MeetingChangedSubscriptionVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"sha256:7f3f986fbbee3f97abafbadbec970d6837af7e87eebf553d881cd999b1612121"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quorumReached"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const SetItemProgressInRoomDocument = {"__meta__":{"hash":"sha256:6c2a71c338eaa7f8cd6473df1448224da570ec825104060e55f1775031076ae4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetItemProgressInRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetItemProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setItemProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SetItemProgressInRoomMutation, SetItemProgressInRoomMutationVariables>;
export const MeetingSeriesDocument = {"__meta__":{"hash":"sha256:bafbe1234d04f6218e05a863ce830a5b2cb9ed65816724095149e498728cc323"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingSeriesQuery, MeetingSeriesQueryVariables>;
export const CreateSeriesDocument = {"__meta__":{"hash":"sha256:dfa84b9a1008a9d78a6698ec20275585f0bf1e9155c72cce83fc61aa42dcbd49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}}]}}]}}]} as unknown as DocumentNode<CreateSeriesMutation, CreateSeriesMutationVariables>;
export const EditSeriesDocument = {"__meta__":{"hash":"sha256:4f3faa106608e3131263ac7bb852f5d242104a0d3a05876d67219fe86386fdba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}}]}}]}}]} as unknown as DocumentNode<EditSeriesMutation, EditSeriesMutationVariables>;
export const EndSeriesDocument = {"__meta__":{"hash":"sha256:cb503eb9657c0c91cbb21ced6ceefc9ec9ef0e97c3343aa2e8fb166887707bd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}}]}}]}}]} as unknown as DocumentNode<EndSeriesMutation, EndSeriesMutationVariables>;
export const FoundActionsDocument = {"__meta__":{"hash":"sha256:ee3464ded32db7a227faa74f3dde5125dd2cb114ca46e603096366af51a914d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FoundActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FoundActionsQuery, FoundActionsQueryVariables>;
export const NotificationBellDocument = {"__meta__":{"hash":"sha256:eb1db941c13660a84d0b4bd03e07f8ae264df2748e44dc5deea1faa3c575b951"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationBell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationCentre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]} as unknown as DocumentNode<NotificationBellQuery, NotificationBellQueryVariables>;
export const NotificationsChangedDocument = {"__meta__":{"hash":"sha256:c49816d5f84206fd6eec6e3cb3f9006b2c2c28c5edc467206714dc08f1817f71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<NotificationsChangedSubscription, NotificationsChangedSubscriptionVariables>;
export const NotificationCentreDocument = {"__meta__":{"hash":"sha256:6c696beeec9fe7f175faf2abe3abf1a426523a6d6f935ea7814ee88af41e4b57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationCentre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationCentre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"expectsAct"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"moveCount"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"committeeId"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"attendees"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotificationCentreQuery, NotificationCentreQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"sha256:dcb4071e6a219ae662fabc8be7271d867bfd7f015309baf9daaef5d6046e9508"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MarkNotificationUnreadDocument = {"__meta__":{"hash":"sha256:960ed34848bd604d51e26ef7c07d7ff13252ca76335e1627237bed3877218064"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationUnread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotificationUnread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkNotificationUnreadMutation, MarkNotificationUnreadMutationVariables>;
export const NotificationPreferencesDocument = {"__meta__":{"hash":"sha256:0e471b7a86eed42f483e18bc7a05241fad92c063620e77422c9d0fa97041407f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationPreferencesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const ChooseNotificationDocument = {"__meta__":{"hash":"sha256:d43b9c8c004f7c9c97e3a8803898e09acaa525c1fb90989914293061ab517575"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationPreferencesParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseNotificationMutation, ChooseNotificationMutationVariables>;
export const EditDigestDocument = {"__meta__":{"hash":"sha256:272e65b6a84b6963dfbd0fce80058e05011599a7593b6c12ce01eba5987c08ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditDigest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditDigestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editDigest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationPreferencesParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]} as unknown as DocumentNode<EditDigestMutation, EditDigestMutationVariables>;
export const AskDigestDocument = {"__meta__":{"hash":"sha256:6dd9bf6b2f45609403bb004c302a90ac55f67d6c2ec3bebb10a0371bcabaa041"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDigest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskDigestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askDigest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}}]}}]} as unknown as DocumentNode<AskDigestMutation, AskDigestMutationVariables>;
export const UnsubscribeDocument = {"__meta__":{"hash":"sha256:14ec4d8a4f5cbaf093f4f52cb89cf8367e434e471caf1d23338d364712e4b28b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unsubscribe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsubscribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const ConfirmImportDocument = {"__meta__":{"hash":"sha256:c12de478227b9d5eae4325a1c03c15817a3928f6cebca3b927f089404d4f85a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const TerritoryImportsDocument = {"__meta__":{"hash":"sha256:2e8b3deff311fa0d152d8d9491c4e98686e2472221a892bf71b7dbbbcabc2744"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"changedTerritories"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TerritoryImportsQuery, TerritoryImportsQueryVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"sha256:ff35219145b22b202e1b452c160fdc2b493f38c2d58c82bde35bba1caca80715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const ImportPlannedTerritoriesDocument = {"__meta__":{"hash":"sha256:cf0b3c7a09a8adb690e295bbc3fe8510fa62fada218a9096f100ae34ea5bb534"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPlannedTerritories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contour"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ImportPlannedTerritoriesQuery, ImportPlannedTerritoriesQueryVariables>;
export const TerritoryImportDocument = {"__meta__":{"hash":"sha256:77fae2b6c6e8821b2db86ce85f7d9db3f36d3be384e42262256a46c200758e41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoryImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"chosenPhase"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"changedTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedTerritories"}},{"kind":"Field","name":{"kind":"Name","value":"addedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"changedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"removedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"createdContours"}},{"kind":"Field","name":{"kind":"Name","value":"changedContours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departements"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedDepartements"}}]}}]}}]}}]} as unknown as DocumentNode<TerritoryImportQuery, TerritoryImportQueryVariables>;
export const ImportProgressedDocument = {"__meta__":{"hash":"sha256:dcbb957d9f730d48ca94779e176cfb8d52455e32c2e10c0c5242183254b19376"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportProgressed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgressed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ImportProgressedSubscription, ImportProgressedSubscriptionVariables>;
export const RegionsDocument = {"__meta__":{"hash":"sha256:648274cb09089c9c7239d2cc624b4236df0b4183b91199f13b08cb09f778f1ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
export const TerritoriesMapDocument = {"__meta__":{"hash":"sha256:0924f692cc481865b0eee3b51060a6dadaaba3d5065e3d14539d2b40114ad0d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoriesMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territoriesMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"contour"}}]}}]}}]} as unknown as DocumentNode<TerritoriesMapQuery, TerritoriesMapQueryVariables>;
export const TerritoriesDocument = {"__meta__":{"hash":"sha256:0b1976f77c486ff54937018a9db241a7f9a2a9a55af9239fca9c070905ac3c21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Territories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritorySort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"regionsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TerritoriesQuery, TerritoriesQueryVariables>;
export const MapBackgroundDocument = {"__meta__":{"hash":"sha256:0e51fba3bd742609ef8864e1970a289099b07d3e044fd66bc18b534f5fa66e98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapBackground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mapBackground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"geometry"}}]}}]}}]} as unknown as DocumentNode<MapBackgroundQuery, MapBackgroundQueryVariables>;
export const AddContactDocument = {"__meta__":{"hash":"sha256:816870fd4128c60f3a297a4618d9c2742da7b7ecca655b173a7cfc28b7b60b95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddContactMutation, AddContactMutationVariables>;
export const EditContactDocument = {"__meta__":{"hash":"sha256:e6ea9bde24290c373082e426d017e25c2f493c07322eb3f20d09358dd1d7e79a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<EditContactMutation, EditContactMutationVariables>;
export const EndSeatDocument = {"__meta__":{"hash":"sha256:4aebe56db8cd7a3580f5656914e4c10aafbc9f6d8248906fe0fec8e570199a62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<EndSeatMutation, EndSeatMutationVariables>;
export const NameSeatHolderDocument = {"__meta__":{"hash":"sha256:69268c3c3a5257e1b8381a1df3ff1b85b435ed7721c42d2a0e170076a6cdbd60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameSeatHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameSeatHolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nameSeatHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NameSeatHolderMutation, NameSeatHolderMutationVariables>;
export const SetTerritorySectorsDocument = {"__meta__":{"hash":"sha256:1c4ba10de44ee17c093c852b0c5d389d4acf73e5476e0ba4e59a5fc1c89c6c53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTerritorySectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTerritorySectorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setTerritorySectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}}]}}]}}]}}]} as unknown as DocumentNode<SetTerritorySectorsMutation, SetTerritorySectorsMutationVariables>;
export const RemoveContactDocument = {"__meta__":{"hash":"sha256:4b47471dd7cd0cac8a5f03bd57c6968a6f1a22585b0202650e5f349df53996bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveContactMutation, RemoveContactMutationVariables>;
export const TerritorySheetDocument = {"__meta__":{"hash":"sha256:837e33653385e9895e9b9663ce4a85bb3138d3f83cc60c0e20aff7841f724854"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritorySheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammePhase"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"communeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"contour"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"regionsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}}]} as unknown as DocumentNode<TerritorySheetQuery, TerritorySheetQueryVariables>;
export const ViewerScopeDocument = {"__meta__":{"hash":"sha256:5338443691d355f489c80fb3cf2aaab783d9b95c3801e80ba0d2a4e3fb69b861"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerScope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitableRoles"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"territoryIds"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerScopeQuery, ViewerScopeQueryVariables>;
export const OwnTerritoryDocument = {"__meta__":{"hash":"sha256:6704ab8ceacdda27643d595460a79a24c6c95ad9df1d2555925dc7db438f1b24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTerritory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"name"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnTerritoryQuery, OwnTerritoryQueryVariables>;