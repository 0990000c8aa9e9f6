import { STRANGERS, type Stranger } from './oracle.js';

const PAIR_AND_LEAD: Stranger[] = ['elected', 'industrial', 'project_lead'];
const KEEPERS: Stranger[] = [...PAIR_AND_LEAD, 'administrator'];
const SIGNED_IN: Stranger[] = STRANGERS.filter((stranger) => !['anonymous', 'suspended'].includes(stranger));

interface Doers {
  home: readonly Stranger[];
  away: readonly Stranger[];
  /** On an identifier that does not exist: nobody, but for acts without an identifier. */
  random: readonly Stranger[];
}

const onPlan: Doers = { home: PAIR_AND_LEAD, away: [], random: [] };
const onGovernance: Doers = onPlan;
const onMeeting: Doers = onPlan;
const onDecisions: Doers = onPlan;
const byTheState: Doers = {
  home: ['regional_reviewer', 'national_coordinator'],
  away: ['national_coordinator'],
  random: [],
};
const byMembers: Doers = { home: [...PAIR_AND_LEAD, 'contributor', 'observer'], away: [], random: [] };
const onSheet: Doers = { home: KEEPERS, away: ['administrator'], random: [] };
const byAdministrators: Doers = { home: ['administrator'], away: ['administrator'], random: [] };
const bySelf: Doers = { home: ['elected'], away: [], random: [] };
const byEveryoneSignedIn: Doers = { home: SIGNED_IN, away: SIGNED_IN, random: SIGNED_IN };
// Who reads the plan of a territory.
const onReading: Doers = {
  home: [...PAIR_AND_LEAD, 'contributor', 'observer', 'regional_reviewer', 'national_coordinator'],
  away: ['national_coordinator'],
  random: [],
};
const byNobody: Doers = { home: [], away: [], random: [] };

/** Acts after which the territory writes another plan. */
export const PUT_THE_PLAN_AWAY: readonly string[] = ['duplicateActionPlan', 'restoreActionPlan'];

/** Who may do each act, on a row of the home territory, of the other one, and on nothing. */
export const ACTS: Record<string, Doers> = {
  acceptAgendaItem: onMeeting,
  acceptInvitation: byNobody,
  addAgendaItem: { ...onMeeting, home: [...PAIR_AND_LEAD, 'contributor'] },
  addCollege: onGovernance,
  addCommitteeSeat: onGovernance,
  addContact: onSheet,
  addExpectedSeat: onGovernance,
  addMethodItem: onGovernance,
  addOrientation: onPlan,
  answerAmendment: onMeeting,
  answerKitChange: onGovernance,
  answerProposal: byTheState,
  applyBulkEdit: bySelf,
  applyGovernanceKit: onGovernance,
  appointSeatHolder: onGovernance,
  approveMinutes: onMeeting,
  archiveAction: onPlan,
  archiveActionPlan: onPlan,
  beginActionPlan: onPlan,
  cancelMeeting: onMeeting,
  closeMeeting: onMeeting,
  askDigest: byEveryoneSignedIn,
  chooseDefaultView: byMembers,
  chooseNotification: byMembers,
  editDigest: byEveryoneSignedIn,
  attachDecision: onDecisions,
  castVote: onDecisions,
  changeLinkedAction: onMeeting,
  closeVote: onDecisions,
  confirmImport: byAdministrators,
  confirmPlanImport: onPlan,
  confirmSignIn: byNobody,
  conveneMeeting: onMeeting,
  createCommittee: onGovernance,
  copyAction: onPlan,
  createMeeting: onMeeting,
  createSeries: onMeeting,
  draftAction: onPlan,
  dropProposal: onMeeting,
  duplicateActionPlan: onPlan,
  editAction: onPlan,
  editActionPlan: onPlan,
  editAgendaItem: onMeeting,
  editCollege: onGovernance,
  editCommittee: onGovernance,
  editCommitteeSeat: onGovernance,
  editContact: onSheet,
  editMeeting: onMeeting,
  editMethodItem: onGovernance,
  editDecision: onDecisions,
  editDocument: onPlan,
  editOrientation: onPlan,
  editSeatHolder: onGovernance,
  editSeries: onMeeting,
  editSavedView: onPlan,
  endPosting: byAdministrators,
  endRoleAssignment: byAdministrators,
  endSeat: onSheet,
  endSeries: onMeeting,
  enterAsPersona: byNobody,
  followDecision: onDecisions,
  markSubjectSeen: onReading,
  markHomeSeen: onReading,
  markHomeShown: onReading,
  markNotificationUnread: bySelf,
  markNotificationsRead: bySelf,
  inviteGuest: onMeeting,
  keepProposal: onMeeting,
  mapPlanImport: onPlan,
  moveAction: onPlan,
  moveAgendaItem: onMeeting,
  moveMethodItem: onGovernance,
  moveOrientation: onPlan,
  nameSeatHolder: onSheet,
  openCalendar: onReading,
  openMeeting: onMeeting,
  openConsultation: onDecisions,
  openMeetingVote: onDecisions,
  openPosting: byAdministrators,
  prepareBulkEdit: { ...onPlan, home: [...PAIR_AND_LEAD, 'contributor'] },
  prepareDecisionChange: onDecisions,
  proposeAmendment: onMeeting,
  proposeDecision: onDecisions,
  removeAction: onPlan,
  removeAgendaItem: onMeeting,
  removeCollege: onGovernance,
  removeCommittee: onGovernance,
  removeCommitteeSeat: onGovernance,
  removeContact: onSheet,
  removeMethodItem: onGovernance,
  removeDocument: onPlan,
  removeOrientation: onPlan,
  removeSeatHolder: onGovernance,
  removeSavedView: onPlan,
  reconveneMeeting: onMeeting,
  reopenMeeting: onMeeting,
  replyByLink: byNobody,
  replyToMeeting: onMeeting,
  requestSignIn: { home: STRANGERS, away: STRANGERS, random: STRANGERS },
  resendInvitation: onSheet,
  restoreAccount: byAdministrators,
  restoreAction: onPlan,
  restoreCommittee: onGovernance,
  restoreActionPlan: onPlan,
  restoreDocument: onPlan,
  restoreProposal: onMeeting,
  restoreValue: onPlan,
  retryDeadLetter: byAdministrators,
  reviewDecision: onDecisions,
  revokeInvitation: onSheet,
  revokeCalendar: bySelf,
  revokeGuest: onMeeting,
  revokeOtherSessions: byEveryoneSignedIn,
  revokeSession: bySelf,
  saveView: onPlan,
  sealMeeting: onMeeting,
  sendInvitation: onSheet,
  setItemProgress: onMeeting,
  setTerritorySectors: onSheet,
  settleDecisionChange: onDecisions,
  shareActionPlan: { home: ['elected', 'industrial'], away: [], random: [] },
  signOut: byEveryoneSignedIn,
  recordAttendance: onMeeting,
  recordItemOutcome: onMeeting,
  submitMinutes: onMeeting,
  suspendAccount: byAdministrators,
  switchCapacity: bySelf,
  undoGovernanceKit: onGovernance,
  unarchiveAction: onPlan,
  undoActionMove: onPlan,
  undoBulkEdit: bySelf,
  undoImport: byAdministrators,
  undoPlanImport: onPlan,
  tellAgenda: onMeeting,
  unsubscribe: byNobody,
  voteByLink: byNobody,
  withdrawDecision: onDecisions,
};
