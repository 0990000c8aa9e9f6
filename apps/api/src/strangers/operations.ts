import { LINE_KINDS } from '@binome/action-plans/domain';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Kind = 'query' | 'mutation' | 'subscription';

/** An operation of the schema, with everything that its answer may hold. */
export interface Operation {
  kind: Kind;
  name: string;
  document: string;
  /** Places of identifiers and other keys among its variables, such as `input.planId`. */
  keys: string[];
  /** Sample values of the other variables. */
  values: Record<string, unknown>;
}

const DEEPEST = 9;
/** Rows asked for in a list, by the number of lists above it. */
const PAGES = [20, 3];
/** Strings that name a row as an identifier does. */
const KEY_STRINGS = ['code', 'token', 'email'];
/** Sample values of what is no key, by type; an argument of another type must be given one here. */
const SAMPLES: Record<string, unknown> = {
  String: 'Un texte',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-03-03',
  DateTime: '2026-03-03T10:00:00Z',
};
const LINE = '00000000-0000-4000-8000-000000000001';
/** A line is known within its action only: its identifier is a value that anybody makes, and names no row. */
const LINE_VALUES = Object.fromEntries(
  ['draftAction', 'editAction'].flatMap((command) => LINE_KINDS.map((kind) => [`${command}.input.${kind}.id`, LINE])),
);
/** What a type's sample cannot be, by argument. */
const OWN_VALUES: Record<string, unknown> = {
  ...LINE_VALUES,
  indicatorId: LINE,
  first: 50,
  after: undefined,
  'sendInvitation.input.role': 'observer',
  'history.subjectType': 'Action',
  'changesSince.cursor': '1',
  'home.only': undefined,
  'markHomeSeen.input.horizon': '1:1:',
  'markHomeShown.input.horizon': '1:1:',
  'markNotificationsRead.input.horizon': '1:1:',
  'notificationCentre.unreadOnly': false,
  'chooseNotification.input.email': 'none',
  'editDigest.input.timeZone': 'Europe/Paris',
  'territory.phase': 'phase_2',
  'territoryPlan.phase': 'phase_2',
  'governance.phase': 'phase_2',
  'governanceChangesSince.cursor': '1',
  'meetings.phase': 'phase_2',
  // The agendas of fifty meetings with all that they may hold would weigh more than an operation may.
  'meetings.first': 40,
  'meetings.time': 'upcoming',
  'meetings.committeeId': undefined,
  minutes: 30,
  'recordAttendance.input.seatHolderId': undefined,
  'recordAttendance.input.left': undefined,
  'recordAttendance.input.presence': 'remote',
  'proposeAmendment.input.before': undefined,
  'proposeAmendment.input.after': 'Un autre texte',
  startTime: '14:00',
  videoLink: 'https://visio.exemple.fr/seance',
  'kitPreview.kit': 'small_territory',
  'createCommittee.input.code': 'NOUVEAU',
  'editCommittee.input.code': undefined,
  'applyGovernanceKit.input.committees': undefined,
  'addCommitteeSeat.input.memberSiren': undefined,
  'editCommitteeSeat.input.memberSiren': undefined,
  'addMethodItem.input.link': 'https://exemple.fr/document',
  'editMethodItem.input.link': 'https://exemple.fr/document',
  'appointSeatHolder.input.kind': 'substitute',
  'enterAsPersona.input.key': 'elue',
  'appointSeatHolder.input.email': 'personne@exemple.fr',
  'editSeatHolder.input.email': 'personne@exemple.fr',
  'addContact.input.email': 'personne@exemple.fr',
  'editContact.input.email': 'personne@exemple.fr',
  'addContact.input.phone': '01 02 03 04 05',
  'editContact.input.phone': '01 02 03 04 05',
  removed: undefined,
  year: 2027,
  planned: '12.50',
  actual: '12.50',
  amount: '12.50',
  granted: '12.50',
  baseline: '12.5',
  quantity: '12.5',
  perimeter: undefined,
  'draftAction.input.indicatorValues.value': '12.5',
  'editAction.input.indicatorValues.value': '12.5',
  // Optional arguments that would narrow the list to nothing, or that belong to another shape of the same act.
  'invitations.territoryId': undefined,
  'territories.filter': undefined,
  'saveView.input.scope': 'territory',
  'saveView.input.address': 'vue=tableau',
  'editSavedView.input.scope': 'territory',
  'editSavedView.input.address': 'vue=tableau',
  'editSavedView.input.name': undefined,
  'openActions.filter': undefined,
  'prepareBulkEdit.input.filter': undefined,
  'prepareBulkEdit.input.change.shift': undefined,
  'prepareBulkEdit.input.change.archived': undefined,
  'prepareBulkEdit.input.change.mainAxis': 'skills',
  'prepareBulkEdit.input.change.visibility': 'shared',
  'bulkEdit.outcome': undefined,
  'decisions.filter': undefined,
  // A decision says much with its meeting and its committee: fifty of them would be refused.
  'decisions.first': 40,
  'openConsultation.input.deadline': new Date(Date.now() + 86_400_000).toISOString(),
  'reviewDecision.input.nextOn': '2090-03-03',
  'actions.filter': undefined,
  'actionTotals.filter': undefined,
  'filterValues.field': 'fundingLines.funder',
  // By what is most hidden, under what people write: neither an order nor a group may tell it.
  'actions.sort': { field: 'productiveInvestment', direction: 'descending' },
  'actions.groupBy': 'ownerName',
  'accounts.search': undefined,
  'sendInvitation.input.regionCodes': undefined,
  'sendInvitation.input.operator': undefined,
  'draftAction.input.code': undefined,
  'editAction.input.code': undefined,
  'draftAction.input.ownerSiret': undefined,
  'editAction.input.ownerSiret': undefined,
  'draftAction.input.productiveInvestment': '12.50',
  'editAction.input.productiveInvestment': '12.50',
  'mapPlanImport.input.sheets.columns': ['code'],
  'mapPlanImport.input.texts.column': 'status',
  'draftAction.input.mainAxis': 'skills',
  'moveAction.input.mainAxis': 'skills',
  'addOrientation.input.axis': 'skills',
  'draftAction.input.secondaryAxes': undefined,
  'editAction.input.secondaryAxes': undefined,
  'draftAction.input.visibility': 'shared',
  'editAction.input.visibility': 'shared',
  'draftAction.input.moneyVisibility': 'shared',
  'editAction.input.moneyVisibility': 'shared',
  'draftAction.input.companyNoteVisibility': 'shared',
  'editAction.input.companyNoteVisibility': 'shared',
};

/** What a decision prepares of an action, and what a meeting changes of one, says what its sheet says. */
const AS_THE_SHEET = {
  'prepareDecisionChange.input.edits.': 'editAction.input.',
  'prepareDecisionChange.input.drafts.': 'draftAction.input.',
  'changeLinkedAction.input.edit.': 'editAction.input.',
};
const VALUES: Record<string, unknown> = {
  ...OWN_VALUES,
  ...Object.fromEntries(
    Object.entries(AS_THE_SHEET).flatMap(([there, command]) =>
      Object.entries(OWN_VALUES)
        .filter(([place]) => place.startsWith(command))
        .map(([place, value]) => [`${there}${place.slice(command.length)}`, value]),
    ),
  ),
};

/** Every root field of the schema as an operation that asks for all it can give. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots: [Kind, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => operationOf(kind, field)),
  );
}

function operationOf(kind: Kind, field: GraphQLField<unknown, unknown>): Operation {
  const keys: string[] = [];
  const values: Record<string, unknown> = {};
  for (const argument of field.args) values[argument.name] = sample(argument, field.name, argument.name, keys);
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = `${kind} ${field.name}${declared ? `(${declared})` : ''}`;
  return {
    kind,
    name: field.name,
    keys,
    values,
    document: `${head} { ${field.name}${given ? `(${given})` : ''}${selection(field, [], 0)} }`,
  };
}

/** Everything below a field, each object type once on the way down. */
function selection(field: GraphQLField<unknown, unknown>, path: readonly string[], lists: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((inner) => {
    const below = getNamedType(inner.type);
    return isLeafType(below) || (path.length < DEEPEST && !path.includes(below.name) && below.name !== type.name);
  });
  const below = isPaged(field) ? lists + 1 : lists;
  const inside = fields.map(
    (inner) => `${inner.name}${nestedArguments(inner, below)}${selection(inner, [...path, type.name], below)}`,
  );
  return ` { __typename ${inside.join(' ')} }`;
}

function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first');
}

// A list within a list asks for a short page, shorter at each level: the whole operation must stay under the limits.
function nestedArguments(field: GraphQLField<unknown, unknown>, lists: number): string {
  return isPaged(field) ? `(first: ${PAGES[lists] ?? 2})` : '';
}

function sample(argument: GraphQLArgument | GraphQLInputField, field: string, place: string, keys: string[]): unknown {
  const path = `${field}.${place}`;
  if (path in VALUES) return VALUES[path];
  if (argument.name in VALUES) return VALUES[argument.name];
  if (argument.name === 'clientMutationId') return undefined;
  const type = getNullableType(argument.type);
  const named = getNamedType(type);
  if (named.name === 'ID' || KEY_STRINGS.includes(argument.name)) {
    keys.push(place);
    return undefined;
  }
  const value = sampleOf(named as GraphQLInputType, field, place, keys);
  if (value === undefined && isNonNullType(argument.type))
    throw new Error(`Give a sample of the type ${named.name} (${path}) in SAMPLES of strangers/operations.ts`);
  return isListType(type) && value !== undefined ? [value] : value;
}

function sampleOf(type: GraphQLInputType, field: string, place: string, keys: string[]): unknown {
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((inner) => [
        inner.name,
        sample(inner, field, `${place}.${inner.name}`, keys),
      ]),
    );
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return SAMPLES[getNamedType(type).name];
}

/** Fields of objects that do not say how far they may travel. */
export function unclassifiedFields(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
    (type) => type?.name,
  );
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type.name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !field.extensions.fieldClass)
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** Places of the variables of these scalar types, such as `input.title`. */
export function leavesOf(schema: GraphQLSchema, { kind, name }: Operation, types: readonly string[]): string[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const places = (inner: { name: string; type: GraphQLInputType }, path: string): string[] => {
    const type = getNamedType(inner.type);
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((field) => places(field, `${path}.${field.name}`));
    return types.includes(type.name) && !path.endsWith('clientMutationId') ? [path] : [];
  };
  return (root?.getFields()[name]?.args ?? []).flatMap((argument) => places(argument, argument.name));
}
