import { actionPlanEntities, ActionPlansModule } from '@binome/action-plans/api';
import { GovernanceModule, governanceEntities } from '@binome/governance/api';
import { identityEntities, identityPolicies, PlaceNames } from '@binome/identity/api';
import { meetingEntities, MeetingsModule, roomEntities } from '@binome/meetings/api';
import { PolicyRegistry } from '@binome/shared/api';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { territoryEntities } from '@binome/territories/api';
import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DashboardsModule } from './dashboards.module.js';

// What the topics below take from identity; the actors of these tests come by header instead of its sessions.
@Global()
@Module({ providers: [PlaceNames], exports: [PlaceNames] })
class IdentityWithoutSessions implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(...identityPolicies);
  }
}

/** The real application with this topic and those below it. */
export function startHomesApp(): Promise<TestApp> {
  const entities = [
    ...identityEntities,
    ...territoryEntities,
    ...governanceEntities,
    ...actionPlanEntities,
    ...meetingEntities,
    ...roomEntities,
  ];
  return TestApp.start({
    imports: [IdentityWithoutSessions, GovernanceModule, ActionPlansModule, MeetingsModule, DashboardsModule],
    entities,
  });
}

/** The account behind an actor of a test, once. */
export async function anAccount(app: TestApp, { accountId, name }: AccountActor): Promise<void> {
  await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3) ON CONFLICT DO NOTHING`, [
    accountId,
    `${accountId}@exemple.fr`,
    name,
  ]);
}

export interface TestMove {
  kind: string;
  who: string | null;
  title: string | null;
  label: string | null;
  from: string | null;
  to: string | null;
  money: { from: string | null; to: string | null; percent: number | null } | null;
  fields: string[];
  count: number;
}

export interface TestHome {
  horizon: string;
  truncated: boolean;
  counts: Record<'territories' | 'withoutPlan' | 'vacantPairs' | 'vacantLeads' | 'moved', number>;
  territories: {
    nodes: {
      id: string;
      name: string;
      since: string | null;
      planBegun: boolean;
      actionCount: number;
      steps: { step: string; done: boolean }[];
      acts: { kind: string; count: number; items: { title: string; label: string | null }[] }[];
      awaited: { kind: string; count: number }[];
      ledCount: number;
      led: { title: string; isLate: boolean }[];
      figures: Record<string, unknown> | null;
      moveCount: number;
      moves: TestMove[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const HOME = `query ($first: Int = 50, $after: String) { home(first: $first, after: $after) {
  horizon truncated counts { territories withoutPlan vacantPairs vacantLeads moved }
  territories { totalCount pageInfo { hasNextPage endCursor } nodes {
    id name since planBegun actionCount steps { step done } acts { kind count items { title label } } awaited { kind count }
    ledCount led { title isLate } figures { actions hidden inProgress done late planned secured moneyLeftOut } moveCount
    moves { kind who title label from to money { from to percent } fields count }
  } }
} }`;

export async function homeOf(
  app: TestApp,
  actor: AccountActor,
  page: { first?: number; after?: string | null } = {},
): Promise<TestHome> {
  return (await app.data<{ home: TestHome }>(actor, HOME, page)).home;
}

const MARK = 'mutation ($input: MarkHomeInput!) { markHomeSeen(input: $input) { marked } }';

/** The actor reads the home and says that it is seen. */
export async function look(app: TestApp, actor: AccountActor): Promise<void> {
  await anAccount(app, actor);
  const { horizon } = await homeOf(app, actor);
  await app.data(actor, MARK, { input: { clientMutationId: anIntent(), horizon } });
}

/** The moves that an actor is told in a territory, in one line each. */
export async function moveWords(app: TestApp, actor: AccountActor, territoryId: string): Promise<string[]> {
  const { territories } = await homeOf(app, actor);
  const moves = territories.nodes.find(({ id }) => id === territoryId)?.moves ?? [];
  return moves.map((move) => {
    const { kind, title, label, from, to, money, fields, count } = move;
    const values = [from, to].every((value) => value === null) ? null : `${from ?? ''}→${to ?? ''}`;
    const amounts = money && [money.from, money.to].filter(Boolean).join('→');
    const percent = money?.percent ? `(${money.percent} %)` : null;
    const parts = [kind, title, label, values, amounts, percent, fields.join(','), count > 1 ? String(count) : null];
    return parts.filter(Boolean).join(' ');
  });
}
