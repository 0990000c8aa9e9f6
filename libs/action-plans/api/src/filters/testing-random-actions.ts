import { randomUUID } from 'node:crypto';
import {
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  AXES,
  BLOCKER_NATURES,
  BUDGET_NATURES,
  ENVIRONMENTAL_DOMAINS,
  FUNDING_STATES,
  LINE_KINDS,
  type LinesByKind,
} from '@binome/action-plans/domain';
import { Document, DocumentVersion } from '@binome/documents/api';
import { DOCUMENT_KINDS, EXTENSIONS_OF } from '@binome/documents/domain';
import type { FilterSamples } from '@binome/action-plans/domain/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { systemActor, VISIBILITIES, type AccountActor } from '@binome/shared/domain';
import { UnitOfWork } from '@binome/shared/api';
import fc from 'fast-check';
import { In, IsNull } from 'typeorm';
import { Action } from '../action.entity.js';
import { linesOfActions } from '../action-lines.store.js';
import { anAction, type TestTerritory } from '../testing.js';
import type { WholeAction } from './filter-oracle.js';

/** What the random actions are made of: few values, so that filters on them answer something. */
export const SAMPLES: FilterSamples = {
  texts: ['eau', 'Énergie', 'école de forge', 'R&D', 'forge'],
  names: ['Lucie Arnaud', 'ADEME', 'Région', 'eau'],
  ids: ['00000000-0000-4000-8000-000000000001'],
  days: ['2024-01-31', '2026-06-30', '2027-12-31'],
  numbers: ['0', '1', '100.5', '2026'],
};

const { texts, names, days } = SAMPLES;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const text = maybe(fc.constantFrom(...texts));
const day = fc.constantFrom(...days);
const amount = fc.constantFrom('0', '1', '100.5', '99999.99');
const some = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
const jobs = maybe(fc.nat(3));
const id = fc.uuid({ version: 4 });
const EXTENSIONS = DOCUMENT_KINDS.flatMap((kind) => EXTENSIONS_OF[kind]);

const lines = {
  milestones: fc.array(fc.record({ id, label: fc.constantFrom(...texts), dueOn: maybe(day), doneOn: maybe(day) }), {
    maxLength: 2,
  }),
  blockers: fc.array(
    fc.record({
      id,
      nature: fc.constantFrom(...BLOCKER_NATURES),
      asked: fc.constantFrom(...texts),
      askedOf: maybe(fc.constantFrom(...names)),
      dueOn: maybe(day),
      answeredOn: maybe(day),
      answer: text,
    }),
    { maxLength: 2 },
  ),
  budgetLines: fc.array(
    fc.record({
      id,
      year: fc.constantFrom(2026, 2027),
      nature: fc.constantFrom(...BUDGET_NATURES),
      planned: maybe(amount),
      actual: maybe(amount),
    }),
    { maxLength: 2 },
  ),
  fundingLines: fc.array(
    fc.record({
      id,
      funder: fc.constantFrom(...names),
      amount: maybe(amount),
      granted: maybe(amount),
      state: fc.constantFrom(...FUNDING_STATES),
      stateOn: maybe(day),
    }),
    { maxLength: 3 },
  ),
  environmentalEffects: fc.array(
    fc.record({ id, domain: fc.constantFrom(...ENVIRONMENTAL_DOMAINS), quantity: maybe(amount) }),
    { maxLength: 1 },
  ),
};

const indicators = fc.array(
  fc.tuple(
    fc.record({ id, name: fc.constantFrom(...texts), unit: text, baseline: maybe(amount) }),
    fc.array(fc.record({ id, kind: fc.constantFrom('target', 'measured'), on: day, value: amount }), { maxLength: 2 }),
  ),
  { maxLength: 2 },
);

const fields = {
  mainAxis: fc.constantFrom(...AXES),
  title: fc.constantFrom(...texts),
  context: text,
  objectives: text,
  ownerName: text,
  electedLead: text,
  committee: text,
  partners: some(names),
  tags: some(names),
  source: maybe(fc.constantFrom(...ACTION_SOURCES)),
  knownToPublicActor: maybe(fc.boolean()),
  phase: fc.constantFrom(...ACTION_PHASES),
  status: fc.constantFrom(...ACTION_STATUSES),
  priority: fc.constantFrom(...ACTION_PRIORITIES),
  jobsCreatedPlanned: jobs,
  jobsMaintainedVerified: jobs,
  productiveInvestment: maybe(amount),
  companyNote: text,
  visibility: fc.constantFrom(...VISIBILITIES),
  moneyVisibility: fc.constantFrom(...VISIBILITIES),
  companyNoteVisibility: fc.constantFrom(...VISIBILITIES),
  ...lines,
};

/** Any action, some of which the contributor leads. */
function anyAction(contributor: AccountActor): fc.Arbitrary<Record<string, unknown>> {
  const lead = fc.constantFrom(
    { name: 'Lucie Arnaud', accountId: null },
    { name: contributor.name, accountId: contributor.accountId },
  );
  const dates = fc.uniqueArray(day, { minLength: 0, maxLength: 2 }).map((two) => [...two].sort());
  return fc
    .tuple(fc.record(fields), fc.uniqueArray(lead, { maxLength: 2 }), dates, indicators)
    .map(([values, leads, [startsOn, endsOn], measured]) => ({
      ...values,
      leads,
      startsOn,
      endsOn,
      indicators: measured.map(([indicator]) => indicator),
      indicatorValues: measured.flatMap(([{ id: indicatorId }, some]) => some.map((one) => ({ ...one, indicatorId }))),
    }));
}

let turn = 0;

/** Attaches documents to an action in turn, none or some, however shared, one removed; credits some as copies. */
async function attachSome(app: TestApp, actionId: string): Promise<void> {
  turn += 1;
  if (turn % 4 === 0)
    await app.sql(`UPDATE actions SET copied_from = $2 WHERE id = $1`, [
      actionId,
      JSON.stringify({ territoryName: texts[turn % texts.length], year: 2026, code: 'A1', title: 'eau' }),
    ]);
  for (let rank = 0; rank < turn % 3; rank += 1) {
    const at = turn + rank;
    const documentId = randomUUID();
    await app.sql(
      `INSERT INTO documents (id, territory_id, version, owner_type, owner_id, name, own_visibility, owner_visibility, named_account_ids, last_number, created_at, removed_at)
       SELECT $2, territory_id, 1, 'Action', id, $3, $4, visibility, lead_account_ids, 2, $5, CASE WHEN $6 THEN now() END FROM actions WHERE id = $1`,
      [
        actionId,
        documentId,
        texts[at % texts.length],
        VISIBILITIES[at % VISIBILITIES.length],
        `${days[at % days.length]}T12:00:00Z`,
        at % 7 === 0,
      ],
    );
    for (const number of [1, 2])
      await app.sql(
        `INSERT INTO document_versions (id, territory_id, document_id, number, extension, size, sha256, scan, uploaded_by_name)
         SELECT $1, territory_id, id, $3, $4, 1, repeat('0', 64), 'clean', 'Personne' FROM documents WHERE id = $2`,
        [randomUUID(), documentId, number, EXTENSIONS[(at + number) % EXTENSIONS.length]],
      );
  }
}

/** Drafts that many random actions in a plan, and gives all that they say, read with full rights. */
export async function randomActions(
  app: TestApp,
  territory: TestTerritory,
  planId: string,
  count: number,
): Promise<WholeAction[]> {
  for (const values of fc.sample(anyAction(territory.as('contributor')), { numRuns: count, seed: 20_261 })) {
    const { id: actionId } = await anAction(app, territory, planId, values);
    await attachSome(app, actionId);
  }
  return app.app.get(UnitOfWork).read(systemActor('essai'), async (manager) => {
    const actions = await manager.findBy(Action, { planId });
    const ids = actions.map((action) => action.id);
    const found = await Promise.all(LINE_KINDS.map((kind) => linesOfActions(manager, kind, ids)));
    const documents = await manager.findBy(Document, { ownerId: In(ids), removedAt: IsNull() });
    const versions = await manager.findBy(DocumentVersion, { documentId: In(documents.map((one) => one.id)) });
    const kindOf = ({ id: documentId, lastNumber }: Document) => {
      const last = versions.find((one) => one.documentId === documentId && one.number === lastNumber);
      return DOCUMENT_KINDS.find((kind) => EXTENSIONS_OF[kind].includes(last?.extension ?? '')) ?? 'pdf';
    };
    return actions.map((action) => ({
      action,
      documents: documents
        .filter(({ ownerId }) => ownerId === action.id)
        .map((document) => ({ document, kind: kindOf(document) })),
      lines: Object.fromEntries(
        LINE_KINDS.map((kind, at) => [kind, found[at]?.get(action.id) ?? []]),
      ) as unknown as Required<LinesByKind>,
    }));
  });
}
