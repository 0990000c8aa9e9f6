import { aSession } from '@binome/identity/api/testing';
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Canary } from './canary.js';
import type { Operation } from './operations.js';
import type { Stranger } from './oracle.js';
import type { World } from './world.js';

export interface Answer {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  /** The code of the refusal; null when it was done. */
  code: string | null;
  canaries: Canary[];
}

const REFUSED = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INVITATION_UNUSABLE',
  'SIGN_IN_LINK_UNUSABLE',
  'UNSUBSCRIBE_LINK_UNUSABLE',
  'MINUTES_NOT_YOURS',
  'MEETING_LINK_UNUSABLE',
  'BALLOT_LINK_UNUSABLE',
];
/** Acts that end sessions: asked from a session of their own. */
const ENDING = ['signOut', 'revokeOtherSessions', 'switchCapacity'];

/** Whether the act was stopped by a right. Any other refusal comes after the rights were checked. */
export function isRefused({ code }: Answer): boolean {
  return code !== null && REFUSED.includes(code);
}

let asked = 0;

/** Sends an operation over HTTP as this asker, from an address of its own. */
export async function ask(
  world: World,
  stranger: Stranger,
  { name, document }: Operation,
  variables: Record<string, unknown>,
): Promise<Answer> {
  asked += 1;
  const person = world.askers[stranger];
  const cookie = person && ENDING.includes(name) ? await aSession(world.app, person.accountId) : person?.cookie;
  const address = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, ...(cookie && { cookie }) };
  const answer = await fetch(`${world.app.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await answer.text();
  if (person && ENDING.includes(name))
    await world.app.sql('UPDATE sessions SET revoked_at = NULL WHERE account_id = $1', [person.accountId]);
  const body = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: answer.status,
    text,
    data: body.data ?? null,
    code: body.errors?.[0]?.extensions.code ?? null,
    canaries: world.canaries.in(text),
  };
}

/** An answer without what differs from one time to the next: it must not tell a row that exists from one that does not. */
export function shapeOf({ status, text }: Answer): string {
  const hidden = text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '@')
    .replace(/"cursor":"\d+"/g, '"cursor"');
  return `${status} ${hidden}`;
}

/** What a person sees that rights decide: the refusal, the canaries, and what each row says may be done. */
export function sightOf(answer: Answer): string {
  const may = answer.text.match(/"viewerCan\w*":(\{[^}]*\}|\[[^\]]*\]|true|false)/g) ?? [];
  // Which lists hold something, and which do not.
  const lists = answer.text.match(/"\w+":\[[\]{]/g) ?? [];
  return [
    answer.code ?? 'done',
    ...answer.canaries.map(({ text }) => text).sort(),
    ...[...new Set([...may, ...lists])].sort(),
  ].join('\n');
}

/** Canaries that came through a field of a wider class than theirs. */
export function misclassified(
  schema: GraphQLSchema,
  world: World,
  operation: Operation,
  data: Record<string, unknown> | null,
): string[] {
  const root = operation.kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return data && root ? walk(root, data, world) : [];
}

const STRICTNESS = ['public', 'internal', 'confidential', 'trade_secret'];

function walk(type: GraphQLObjectType, row: Record<string, unknown>, world: World): string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const field = type.getFields()[name];
    if (!field || value === null) return [];
    const below = getNamedType(field.type);
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    if (isObjectType(below)) return values.filter(isRow).flatMap((inner) => walk(below, inner, world));
    const strictness = STRICTNESS.indexOf(String(field.extensions.fieldClass));
    return world.canaries
      .in(JSON.stringify(values))
      .filter(({ fieldClass }) => STRICTNESS.indexOf(fieldClass) > strictness)
      .map(
        ({ about, fieldClass }) =>
          `${type.name}.${name} is ${String(field.extensions.fieldClass)} and says ${about}, which is ${fieldClass}`,
      );
  });
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
