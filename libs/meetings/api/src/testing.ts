import { actionPlanEntities, ActionPlansModule } from '@binome/action-plans/api';
import { documentEntities } from '@binome/documents/api';
import { governanceEntities, GovernanceModule } from '@binome/governance/api';
import { aCommittee, type TestPlace } from '@binome/governance/api/testing';
import type { MeetingState } from '@binome/meetings/domain';
import { anIntent, TestApp, type GraphqlAnswer } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { territoriesWithoutSessions } from '@binome/territories/api/testing';
import { meetingEntities, MeetingsModule } from './meetings.module.js';
import { roomEntities } from './room-providers.js';

/** The real application with this topic and those below it. */
export function startMeetingsApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const { imports, entities } = territoriesWithoutSessions;
  return TestApp.start({
    imports: [...imports, GovernanceModule, ActionPlansModule, MeetingsModule],
    entities: [
      ...entities,
      ...documentEntities,
      ...governanceEntities,
      ...actionPlanEntities,
      ...meetingEntities,
      ...roomEntities,
    ],
    environment,
  });
}

export interface TestItem {
  id: string;
  version: number;
  title: string;
  standing: string;
  progress: string;
  confidential: boolean;
  origin: string;
  actions: { id: string }[];
}

export interface TestMeeting {
  id: string;
  version: number;
  state: MeetingState;
  day: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  videoLink: string | null;
  viewerCan: string[];
  agenda: TestItem[];
}

const FIELDS = `id version state day startsAt endsAt timeZone videoLink viewerCan notice { respected given needed latestOn }
  agenda { id version title standing progress confidential origin actions { id } }`;

/** A meeting with its agenda, as this person reads it. */
export async function readMeeting(app: TestApp, who: Actor, id: string): Promise<TestMeeting> {
  const query = `query ($id: ID!) { meeting(meetingId: $id) { ${FIELDS} } }`;
  return (await app.data<{ meeting: TestMeeting }>(who, query, { id })).meeting;
}

/** Sends a command of this topic as this person; gives the meeting that it answers. */
export async function meetingWritten(
  app: TestApp,
  who: Actor,
  command: string,
  input: Record<string, unknown>,
): Promise<TestMeeting> {
  const answer = await app.data<Record<string, { meeting: TestMeeting }>>(who, commandOn(command), sent(input));
  return answer[command]?.meeting as TestMeeting;
}

/** The code of the refusal of a command of this topic. */
export function meetingRefused(
  app: TestApp,
  who: Actor,
  command: string,
  input: Record<string, unknown>,
): Promise<string> {
  return app.refusal(who, commandOn(command), sent(input));
}

/** What INVALID_INPUT refuses, as `field:problem`. */
export async function meetingProblemsOf(
  app: TestApp,
  who: Actor,
  command: string,
  input: Record<string, unknown>,
): Promise<string[] | undefined> {
  const { errors }: GraphqlAnswer<unknown> = await app.gql(who, commandOn(command), sent(input));
  const data = errors[0]?.extensions.data as { problems?: { field: string; problem: string }[] } | undefined;
  return data?.problems?.map(({ field, problem }) => `${field}:${problem}`);
}

const INPUTS: Record<string, string> = {
  tellAgenda: 'OnMeetingInput',
  openMeeting: 'OnMeetingInput',
  closeMeeting: 'OnMeetingInput',
  submitMinutes: 'OnMeetingInput',
  sealMeeting: 'OnMeetingInput',
  cancelMeeting: 'OnMeetingWithReasonInput',
  reopenMeeting: 'OnMeetingWithReasonInput',
  acceptAgendaItem: 'OnAgendaItemInput',
  keepProposal: 'OnProposalInput',
  dropProposal: 'OnProposalInput',
  restoreProposal: 'OnProposalInput',
};

function commandOn(command: string): string {
  const type = INPUTS[command] ?? `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${command}(input: $input) { meeting { ${FIELDS} } } }`;
}

function sent(input: Record<string, unknown>) {
  return { input: { clientMutationId: anIntent(), ...input } };
}

/** A draft of a committee, far enough ahead for any notice; prepared by the project lead. */
export async function aMeeting(
  app: TestApp,
  place: TestPlace,
  given: Record<string, unknown> = {},
): Promise<TestMeeting> {
  const committeeId = given.committeeId ?? (await aCommittee(app, place)).id;
  const input = { day: '2199-03-05', startTime: '14:00', minutes: 120, mode: 'in_person', place: 'Mairie' };
  return meetingWritten(app, place.as('project_lead'), 'createMeeting', { committeeId, ...input, ...given });
}

const STEPS: [MeetingState, string][] = [
  ['convened', 'conveneMeeting'],
  ['in_progress', 'openMeeting'],
  ['closed', 'closeMeeting'],
  ['minutes_approval', 'submitMinutes'],
  ['sealed', 'sealMeeting'],
];

/** The same meeting led to a state by its project lead, through every step before it. */
export async function ledTo(
  app: TestApp,
  place: TestPlace,
  meeting: TestMeeting,
  state: MeetingState,
): Promise<TestMeeting> {
  const lead = place.as('project_lead');
  const on = ({ id: meetingId, version }: TestMeeting) => ({ meetingId, version });
  if (state === 'cancelled') return meetingWritten(app, lead, 'cancelMeeting', { ...on(meeting), reason: 'Neige' });
  let led = meeting;
  const silenced = `UPDATE minutes SET closes_on = '2000-01-01', silence_approves = true WHERE meeting_id = $1`;
  for (const [step, command] of STEPS) {
    if (led.state === state) break;
    if (STEPS.findIndex(([name]) => name === led.state) < STEPS.findIndex(([name]) => name === step)) {
      if (step === 'sealed') await app.sql(silenced, [led.id]);
      led = await meetingWritten(app, lead, command, on(led));
    }
  }
  return led;
}
