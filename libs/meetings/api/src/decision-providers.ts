import { AwaitedDecisions, AwaitedDecisionsResolver } from './awaited-decisions.js';
import { BallotClosing } from './ballot-closing.js';
import { BallotQueries } from './ballot.queries.js';
import { BallotService } from './ballot.service.js';
import { ChangeApplication } from './change-application.js';
import { ChangeDifference } from './change-difference.js';
import { BallotLinkResolver } from './ballot-link.resolver.js';
import { BallotLinkService } from './ballot-link.service.js';
import { ConsultationMailRound } from './consultation-mail.round.js';
import { ConsultationRound } from './consultation.round.js';
import { DecisionAccess } from './decision-access.js';
import { DecisionChangeService } from './decision-change.service.js';
import { DecisionCommandsResolver } from './decision-commands.resolver.js';
import { DecisionLoaders } from './decision-loaders.js';
import { DecisionPlaces } from './decision-places.js';
import { DecisionQueries } from './decision.queries.js';
import { DecisionReviewRound } from './decision-review.round.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { MeetingVoteService } from './meeting-vote.service.js';
import { StateAnswerService } from './state-answer.service.js';

/** What decisions need of the application. */
export const decisionProviders = [
  DecisionAccess,
  DecisionService,
  DecisionQueries,
  DecisionLoaders,
  DecisionChangeService,
  ChangeApplication,
  ChangeDifference,
  BallotService,
  BallotClosing,
  BallotQueries,
  StateAnswerService,
  DecisionPlaces,
  MeetingVoteService,
  ConsultationRound,
  DecisionReviewRound,
  ConsultationMailRound,
  BallotLinkService,
  BallotLinkResolver,
  DecisionResolver,
  DecisionCommandsResolver,
  AwaitedDecisions,
  AwaitedDecisionsResolver,
];

/** What other topics ask of decisions. */
export const decisionExports = [
  DecisionService,
  DecisionQueries,
  BallotService,
  MeetingVoteService,
  ConsultationRound,
  ConsultationMailRound,
  DecisionReviewRound,
];
