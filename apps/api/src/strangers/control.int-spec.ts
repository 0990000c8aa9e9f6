import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RecentActors } from '@binome/identity/api';
import { Access, ActorLoader, PolicyRegistry } from '@binome/shared/api';
import { TestApp } from '@binome/shared/api/testing';
import type { Actor, Allow, Policy } from '@binome/shared/domain';
import { entities, topics } from '../app.module.js';
import { ask, sightOf } from './asking.js';
import { decisionValues } from './decision-rows.js';
import { aSeat } from './meeting-rows.js';
import { notificationValues } from './notification-rows.js';
import { operationsOf, type Operation } from './operations.js';
import { ACTS } from './acts.js';
import { mayRead, STRANGERS, type Stranger } from './oracle.js';
import { Samples } from './samples.js';
import { aDocumentOfAction, aDocumentOfItem } from './document-rows.js';
import { aBulkEdit, anInvitation, aView, insert } from './seeded-rows.js';
import { aWorld, type World } from './world.js';

interface Line {
  stranger: Stranger;
  policy: number;
  /** Which `can` of the policy, for this person, and which of its acts. */
  call: number;
  act: string;
  kind: string;
}

const nameOf = ({ stranger, act, kind, call }: Line): string => `${stranger} ${act} ${kind} (rule ${call + 1})`;

/** Lines whose absence no question of the matrix can show, each with the reason. */
const UNSEEN: [RegExp, string][] = [
  [/^(?!project_lead|formerLead)\w+ read Posting \(rule 1\)/, 'a person reads its own postings: this one has none'],
  [
    /^(project_lead|formerLead) read RoleAssignment \(rule 1\)/,
    'a person reads its own assignments: this one has none',
  ],
  [
    /^observer read Action\w* \(rule [6789]\)/,
    'the actions of the matrix name the contributor; action-plan.policy.spec asks for an observer named',
  ],
  [
    /^administrator read (Account|RoleAssignment|Posting) \(rule 1\)/,
    'the next rule lets administrators read every row',
  ],
  [/^observer read ActionDocument \(rule 2\)/, 'the same: action-document.policy.spec asks for an observer named'],
  [
    /^(former|formerLead|unassigned|operator_agent|administrator) (read|mark) Notification/,
    'row-level security keeps the territory of their notifications from these, with the line or without it',
  ],
  [/^(elected|industrial|project_lead) edit AgendaItem/, 'notes are written in a room: see rooms.int-spec'],
  [/^\w+ upload PlanImport/, 'files come by another door than GraphQL: see doors.int-spec'],
  [/^administrator upload TerritoryImport/, 'files come by another door than GraphQL: see doors.int-spec'],
];

const isOfTheState = (stranger: Stranger): boolean =>
  stranger === 'regional_reviewer' || stranger === 'national_coordinator';

/** Without the rules that it checks, the matrix must fail: otherwise it proves nothing. */
describe('the strangers’ matrix, with the rights tampered with', { timeout: 600_000 }, () => {
  let app: TestApp;
  let world: World;
  let samples: Samples;
  let operations: Operation[];
  let policies: Policy[];
  let genuine: Policy[];
  const actors = new Map<Stranger, Actor>();

  beforeAll(async () => {
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
    world = await aWorld(app);
    operations = operationsOf(app.app.get(GraphQLSchemaHost).schema).filter(({ kind }) => kind !== 'subscription');
    samples = new Samples(world);
    ({ policies } = app.app.get(PolicyRegistry));
    genuine = [...policies];
    for (const stranger of STRANGERS)
      actors.set(stranger, await app.app.get(ActorLoader).load(world.askers[stranger]?.cookie));
  });
  afterAll(() => app?.close());
  afterEach(() => void policies.splice(0, policies.length, ...genuine));

  /** Every act of every `can` that the policies say for this person. */
  function linesOf(stranger: Stranger): Line[] {
    const actor = actors.get(stranger) as Actor;
    return genuine.flatMap((policy, rank) => {
      const lines: Line[] = [];
      let call = 0;
      const note = (acts: string | string[], kind: string): void => {
        for (const act of [acts].flat()) lines.push({ stranger, policy: rank, call, act, kind });
        call += 1;
      };
      policy(actor, note as unknown as Allow);
      return lines;
    });
  }

  function without({ policy, call: removed, act: gone }: Line): void {
    const original = genuine[policy] as Policy;
    policies[policy] = (actor, can) => {
      let call = 0;
      const wrapped = (acts: string | string[], kind: string, ...rest: unknown[]): void => {
        const kept = [acts].flat().filter((act) => call !== removed || act !== gone);
        call += 1;
        if (kept.length > 0) (can as (...all: unknown[]) => unknown)(kept, kind, ...rest);
      };
      original(actor, wrapped as unknown as Allow);
    };
  }

  /** Which rights an operation asks about, noted while it runs. */
  async function asksOf(stranger: Stranger, operation: Operation): Promise<{ rights: Set<string>; sight: string }> {
    const access = app.app.get(Access);
    const [can, filter] = [access.can.bind(access), access.filter.bind(access)];
    const rights = new Set<string>();
    access.can = (actor, act, kind, row) => {
      rights.add(`${act} ${kind}`);
      return can(actor, act, kind, row);
    };
    access.filter = (actor, act, kind, ...rest) => {
      rights.add(`${act} ${kind}`);
      return filter(actor, act, kind, ...rest);
    };
    const sight = await see(stranger, operation);
    Object.assign(access, { can, filter });
    return { rights, sight };
  }

  async function see(stranger: Stranger, operation: Operation): Promise<string> {
    // Rights change under the feet of those who ask: nobody is remembered from the operation before.
    app.app.get(RecentActors).forgetAll();
    const parts: string[] = [];
    for (const variables of await variablesOf(stranger, operation))
      parts.push(sightOf(await ask(world, stranger, operation, variables)));
    return parts.join('\n');
  }

  // An action that names the contributor, and an invitation to the pair, have rules of their own: they are asked about too.
  async function variablesOf(stranger: Stranger, operation: Operation): Promise<Record<string, unknown>[]> {
    const first = await samples.variables(operation, world.home);
    const { named } = world.home.actions;
    const input = first.input as Record<string, unknown> | undefined;
    const invitationId =
      input?.invitationId &&
      (await anInvitation(app, world.home.territory.id, 'elected', `${randomUUID()}@exemple.fr`, 'Personne'));
    const onNamed = async (isRemoved = false) => ({
      input: {
        ...input,
        clientMutationId: randomUUID(),
        documentId: operation.name.endsWith('Document')
          ? await aDocumentOfAction(app, named, { removed: isRemoved })
          : null,
      },
    });
    const second: Record<string, unknown> = {
      action: { id: named },
      document: { id: world.home.documents.named },
      editDocument: await onNamed(),
      removeDocument: await onNamed(),
      restoreDocument: await onNamed(true),
      editAction: { input: { clientMutationId: randomUUID(), id: named, version: 1, objectives: randomUUID() } },
      resendInvitation: { input: { ...input, invitationId } },
      revokeInvitation: { input: { ...input, invitationId } },
      sendInvitation: {
        input: { ...input, clientMutationId: randomUUID(), role: 'elected', email: `${randomUUID()}@exemple.fr` },
      },
    };
    const own = await ownRow(stranger, operation);
    const other = own ?? (second[operation.name] as Record<string, unknown> | undefined);
    return [first, ...(other ? [other] : []), ...(await onAgenda(operation, input))];
  }

  // Documents of an item of an agenda have rules of their own.
  async function onAgenda({ name }: Operation, input?: Record<string, unknown>): Promise<Record<string, unknown>[]> {
    if (!['editDocument', 'removeDocument', 'restoreDocument'].includes(name)) return [];
    const given = { removed: name === 'restoreDocument' };
    const documentId = await aDocumentOfItem(app, world.home.meetings.itemId, given);
    return [{ input: { ...input, clientMutationId: randomUUID(), documentId } }];
  }

  // Views and changes of many actions are somebody's alone: each is asked about its own.
  async function ownRow(stranger: Stranger, { name }: Operation): Promise<Record<string, unknown> | null> {
    const person = world.askers[stranger];
    const { territory, planId, actions } = world.home;
    if (!person) return null;
    const place = { territoryId: territory.id, planId, actions };
    const onOwn = (id: string) => ({ input: { clientMutationId: randomUUID(), id, version: 1 } });
    if (name === 'editSavedView' || name === 'removeSavedView')
      return onOwn(await aView(app, territory.id, person.accountId, 'private', randomUUID()));
    if (name === 'markNotificationsRead' || name === 'markNotificationUnread') {
      const about = { subject_id: randomUUID(), read_at: '2026-01-01', read: '1:1:' };
      const id = await insert(app, 'notifications', notificationValues(world.home, person, about));
      const which = name === 'markNotificationUnread' ? { id } : { ids: [id], horizon: '1:1:' };
      return { input: { clientMutationId: randomUUID(), ...which } };
    }
    if (name === 'meeting' && isOfTheState(stranger)) return { meetingId: world.home.meetings.sealedId };
    if (name === 'meeting' || name === 'decision') {
      const { committeeId, meetingId } = await aSeat(app, territory.id, person.accountId);
      if (name === 'meeting') return { meetingId };
      const restricted = decisionValues(territory.id, committeeId, { visibility: 'restricted' });
      return { decisionId: await insert(app, 'decisions', restricted) };
    }
    if (name === 'bulkEdit') return { id: await aBulkEdit(app, place, person) };
    if (name === 'applyBulkEdit') return onOwn(await aBulkEdit(app, place, person));
    return name === 'undoBulkEdit' ? onOwn(await aBulkEdit(app, place, person, 'done')) : null;
  }

  it('fails when any line of any policy is taken away', async () => {
    const survivors: string[] = [];
    let removed = 0;
    for (const stranger of STRANGERS) {
      const lines = linesOf(stranger);
      const known = new Map<Operation, { rights: Set<string>; sight: string }>();
      if (lines.length > 0) for (const operation of operations) known.set(operation, await asksOf(stranger, operation));
      for (const line of lines) {
        removed += 1;
        without(line);
        const concerned = [...known].filter(([, { rights }]) => rights.has(`${line.act} ${line.kind}`));
        let isSeen = false;
        for (const [operation, { sight }] of concerned) {
          if ((await see(stranger, operation)) !== sight) isSeen = true;
          if (isSeen) break;
        }
        policies[line.policy] = genuine[line.policy] as Policy;
        if (!isSeen && !UNSEEN.some(([name]) => name.test(nameOf(line)))) survivors.push(nameOf(line));
      }
    }
    expect(removed).toBeGreaterThan(100);
    expect(survivors).toEqual([]);
  });

  it('fails when everybody may do everything: the canaries of one’s own territory come out', async () => {
    const caught = await withoutRights(() => leaks('observer', ['home']));
    expect(caught.length).toBeGreaterThan(10);
  });

  it('holds between territories even then: row-level security shows and changes nothing of elsewhere', async () => {
    const territorial = [
      'elected',
      'industrial',
      'project_lead',
      'contributor',
      'observer',
      'unassigned',
      'former',
      'formerLead',
      'operator_agent',
    ] as const;
    await samples.changed();
    const leaked = await withoutRights(async () =>
      (await Promise.all(territorial.map((stranger) => leaks(stranger, ['away'])))).flat(),
    );
    expect(leaked).toEqual([]);
    await withoutRights(async () => {
      for (const operation of operations.filter(({ name }) => ACTS[name]?.home.length === 3))
        await ask(world, 'elected', operation, await samples.variables(operation, world.away));
    });
    expect(await samples.changed()).toEqual([]);
  });

  async function leaks(stranger: Stranger, places: readonly ('home' | 'away')[]): Promise<string[]> {
    const found: string[] = [];
    for (const operation of operations.filter(({ kind }) => kind === 'query')) {
      for (const place of places) {
        const { canaries } = await ask(world, stranger, operation, await samples.variables(operation, world[place]));
        const forbidden = canaries.filter(
          (canary) => canary.place === place && !mayRead(stranger, world.askers[stranger]?.accountId ?? null, canary),
        );
        found.push(...forbidden.map(({ about }) => `${operation.name} tells ${stranger}: ${about}`));
      }
    }
    return found;
  }

  async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
    const access = app.app.get(Access);
    const { can, filter, filterSql, authorize } = access;
    Object.assign(access, {
      can: () => true,
      authorize: () => undefined,
      filter: () => ({ sql: 'TRUE', parameters: {} }),
      filterSql: () => 'TRUE',
    });
    try {
      return await work();
    } finally {
      Object.assign(access, { can, filter, filterSql, authorize });
    }
  }
});
