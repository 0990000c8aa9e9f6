import {
  ANONYMOUS,
  isTerritorial,
  ROLES,
  type AccountActor,
  type Actor,
  type Allow,
  type Policy,
  type Role,
} from '@binome/shared/domain';

const OWN = '{own territory}';
const STATE = '{territory of its régions}';
const SELF = '{itself}';

const ROLE_NAMES: Record<Role, string> = {
  elected: 'elected official',
  industrial: 'industrialist',
  project_lead: 'project lead',
  contributor: 'contributor',
  observer: 'observer',
  operator_agent: 'operator agent',
  regional_reviewer: 'regional reviewer',
  national_coordinator: 'national coordinator',
  administrator: 'administrator',
};

type Conditions = Record<string, unknown>;
/** What one kind of person may do: for each object and act, in which cases. */
type Rights = Map<string, Map<string, string[]>>;

function sample(role: Role | null): AccountActor {
  const territoryIds = role && isTerritorial(role) ? [OWN] : [];
  const capacity = role && {
    id: '',
    role,
    territoryIds,
    regionCodes: role === 'regional_reviewer' ? ['84'] : [],
    operator: role === 'operator_agent' ? 'ademe' : null,
  };
  const stateTerritoryIds =
    role === 'national_coordinator' ? ('all' as const) : role === 'regional_reviewer' ? [STATE] : [];
  return { kind: 'account', accountId: SELF, sessionId: '', name: '', capacity, stateTerritoryIds };
}

function rightsOf(policies: readonly Policy[], actor: Actor): Rights {
  const rights: Rights = new Map();
  const note = (acts: string | string[], kind: string, conditions: Conditions = {}): void => {
    const ofKind = rights.get(kind) ?? new Map<string, string[]>();
    rights.set(kind, ofKind);
    for (const act of [acts].flat()) ofKind.set(act, [...(ofKind.get(act) ?? []), inWords(conditions)]);
  };
  for (const policy of policies) policy(actor, note as unknown as Allow);
  return rights;
}

const WORDS: [field: RegExp, value: string, words: string][] = [
  [/^(territoryId|territoryIds|id)$/, JSON.stringify([OWN]), 'own territories'],
  [/^(territoryId|territoryIds|id)$/, JSON.stringify([STATE]), 'territories of its régions'],
  [/^id$/, JSON.stringify(SELF), 'itself'],
  [/^accountId$/, JSON.stringify(SELF), 'its own'],
  [/^leadAccountIds$/, JSON.stringify(SELF), 'those that name it'],
];

function inWords(conditions: Conditions): string {
  const parts = Object.entries(conditions).map(([field, condition]) => {
    const value = (condition as { $in?: unknown } | null)?.$in ?? condition;
    const known = WORDS.find(([name, said]) => name.test(field) && said === JSON.stringify(value));
    return known ? known[2] : `${field} ${[value].flat().join(' or ')}`;
  });
  return parts.length > 0 ? parts.join(', ') : 'all';
}

/** docs/permissions.md: who may do what on which rows, read from the policies themselves. */
export function permissionsDocument(policies: readonly Policy[]): string {
  const people: [string, Rights][] = [
    ...ROLES.map((role): [string, Rights] => [ROLE_NAMES[role], rightsOf(policies, sample(role))]),
    ['signed in, no capacity', rightsOf(policies, sample(null))],
    ['anonymous', rightsOf(policies, ANONYMOUS)],
  ];
  const kinds = [...new Set(people.flatMap(([, rights]) => [...rights.keys()]))].sort();
  return [HEADER, ...kinds.map((kind) => section(kind, people))].join('\n');
}

const HEADER = `# Who may do what

Printed from the policies (\`*.policy.ts\`) by \`apps/api/src/permissions.ts\`; a test refuses a difference.
After a change of rights: \`UPDATE_PERMISSIONS=1 npm test\`, then read the difference in review.

A role acts in one capacity at a time, while its assignment or posting is in force. A cell tells on which rows the act is
allowed; several lines add up; an empty cell is a refusal. \`visibility\` is \`shared\` (territory and State), \`territory\` (its members) or
\`restricted\` (pair, project lead, people named). Row-level security keeps the territories apart a second time, whatever stands here.
`;

function section(kind: string, people: readonly [string, Rights][]): string {
  const acts = [...new Set(people.flatMap(([, rights]) => [...(rights.get(kind)?.keys() ?? [])]))];
  const cell = (rights: Rights, act: string): string => (rights.get(kind)?.get(act) ?? []).join('<br>');
  const rows = people.map(([name, rights]) => `| ${name} | ${acts.map((act) => cell(rights, act)).join(' | ')} |`);
  return [
    `## ${kind}\n`,
    `| | ${acts.join(' | ')} |`,
    `| --- | ${acts.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
