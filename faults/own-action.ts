import { randomUUID } from 'node:crypto';
import { type Client } from './client.ts';

const DRAFT = 'mutation ($input: DraftActionInput!) { draftAction(input: $input) { action { id } } }';
const PLAN = 'query ($territoryId: ID!) { actionPlan(territoryId: $territoryId) { id } }';

/** The plan that a person writes. */
export async function planOf(client: Client): Promise<string> {
  const territoryId = await client.territoryId();
  const { data, errors } = await client.insist<{ actionPlan: { id: string } }>(PLAN, { territoryId }, soon());
  if (!data) throw new Error(JSON.stringify(errors));
  return data.actionPlan.id;
}

/** An action of its own for a scenario, which nothing else of the run writes. */
export async function ownAction(client: Client, title: string): Promise<string> {
  const input = { clientMutationId: randomUUID(), planId: await planOf(client), mainAxis: 'land', title };
  const drafted = await client.insist<{ draftAction: { action: { id: string } } }>(DRAFT, { input }, soon());
  const id = drafted.data?.draftAction.action.id;
  if (!id) throw new Error(JSON.stringify(drafted.errors));
  return id;
}

const soon = (): number => Date.now() + 60_000;
