import fc from 'fast-check';
import { cleanHtml, hasUnsafeCharacters, type RawCell, type TableFile } from '@binome/shared/domain';
import { ACTION_SOURCES, ACTION_STATUSES, JOB_FIELDS } from '../action.js';
import {
  BLOCKER_NATURES,
  BUDGET_NATURES,
  ENVIRONMENTAL_DOMAINS,
  FUNDING_STATES,
  SUPPORT_NATURES,
} from '../action-lines.js';
import { BLANK_ACTION } from '../action.rules.js';
import { AXES } from '../axis.rules.js';
import { tidyDecimal } from '../decimal.rules.js';
import { tidy } from '../input-problem.rules.js';
import { cellText, type PlanNames } from './cell-writing.js';
import type { KnownAction, KnownPlan } from './import-plan.js';
import { writtenSheets } from './sheet-writing.js';

/** Arbitrary plans for the tests of their exchange. */
export const aText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(tidy)
  .filter((text) => text !== '' && !hasUnsafeCharacters(text));
export const anAmount = fc
  .bigInt({ min: 0n, max: 99_999_999_999_999n })
  .map((cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
export const aDecimal = fc
  .tuple(fc.boolean(), fc.nat(999_999_999), fc.nat(999_999))
  .map(([minus, units, parts]) => tidyDecimal(`${minus ? '-' : ''}${units}.${String(parts).padStart(6, '0')}`)!);
export const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anId = fc.uuid({ version: 4 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });

export const MEMBERS = new Map([
  ['200034882', 'CC Arve ; Salève'],
  ['200000172', 'CC Faucigny (est)'],
]);
export const ACCOUNTS = new Map([['11111111-1111-4111-8111-111111111111', 'Léa Martin']]);

const aLead = fc.oneof(
  fc.record({ name: fc.oneof(aText, fc.constant('Léa Martin')), accountId: fc.constant(null) }),
  fc.constant({ name: 'Léa Martin', accountId: [...ACCOUNTS.keys()][0]! }),
);

// Headings, lists and bold words: a cell holds their words alone.
const aRichText = maybe(aText).map((text) =>
  text === null
    ? null
    : cleanHtml(`<h2>${text}</h2><p><strong>Deux</strong> mots</p><ul><li>${text}</li><li>un</li></ul>`),
);

const someValues = fc.record({
  title: aText,
  context: aRichText,
  description: aRichText,
  ownerName: maybe(aText),
  ownerSiret: maybe(fc.constantFrom('73282932000074', '35600000000048')),
  committee: maybe(aText),
  leads: few(aLead),
  partners: fc.uniqueArray(aText, { maxLength: 3 }),
  tags: fc.uniqueArray(aText, { maxLength: 3 }),
  perimeter: fc.subarray([...MEMBERS.keys()]),
  source: maybe(fc.constantFrom(...ACTION_SOURCES)),
  knownToPublicActor: maybe(fc.boolean()),
  status: fc.constantFrom(...ACTION_STATUSES),
  productiveInvestment: maybe(anAmount),
  startsOn: maybe(fc.constantFrom('2024-02-29', '2000-01-01')),
  endsOn: maybe(fc.constantFrom('2026-03-03', '2100-12-31')),
  [JOB_FIELDS[0]]: maybe(fc.nat(1_000_000)),
});

const someLines = fc.record({
  milestones: few(fc.record({ id: anId, label: aText, dueOn: maybe(aDay), doneOn: maybe(aDay) })),
  blockers: few(
    fc.record({
      id: anId,
      nature: fc.constantFrom(...BLOCKER_NATURES),
      asked: aText,
      askedOf: maybe(aText),
      askedOn: maybe(aDay),
      dueOn: maybe(aDay),
      answeredOn: maybe(aDay),
      answer: maybe(aText),
    }),
  ),
  budgetLines: few(
    fc.record({
      id: anId,
      label: maybe(aText),
      year: fc.integer({ min: 2000, max: 2100 }),
      nature: fc.constantFrom(...BUDGET_NATURES),
      planned: maybe(anAmount),
      actual: maybe(anAmount),
    }),
  ),
  fundingLines: few(
    fc.record({
      id: anId,
      funder: aText,
      scheme: maybe(aText),
      amount: maybe(anAmount),
      granted: maybe(anAmount),
      state: fc.constantFrom(...FUNDING_STATES),
      stateOn: maybe(aDay),
      reference: maybe(aText),
    }),
  ),
  environmentalEffects: few(
    fc.record({
      id: anId,
      domain: fc.constantFrom(...ENVIRONMENTAL_DOMAINS),
      quantity: maybe(aDecimal),
      unit: maybe(aText),
      description: maybe(aText),
    }),
  ),
  supportNeeds: few(fc.record({ id: anId, nature: fc.constantFrom(...SUPPORT_NATURES), description: maybe(aText) })),
});

// Indicators of an action have distinct names; each may have a value.
const someIndicators = fc
  .uniqueArray(
    fc.record({
      id: anId,
      valueId: anId,
      name: aText,
      unit: maybe(aText),
      baseline: maybe(aDecimal),
      value: maybe(aDecimal),
      on: aDay,
    }),
    {
      maxLength: 3,
      selector: ({ name }) => name,
    },
  )
  .map((all) => ({
    indicators: all.map(({ id, name, unit, baseline }) => ({
      id,
      name,
      unit,
      baseline,
      baselineOn: null,
      source: null,
    })),
    indicatorValues: all.flatMap(({ id, valueId, on, value }) =>
      value === null ? [] : [{ id: valueId, indicatorId: id, kind: 'target' as const, on, value }],
    ),
  }));

export const ORIENTATIONS = AXES.map((axis, rank) => ({
  id: `2222222${rank}-2222-4222-8222-222222222222`,
  axis,
  title: `Orientation ; ${rank}`,
}));

const anAction: fc.Arbitrary<KnownAction> = fc
  .tuple(anId, fc.constantFrom(...ORIENTATIONS), fc.boolean(), someValues, someLines, someIndicators)
  .map(([id, orientation, hasOrientation, values, lines, indicators]) => ({
    id,
    version: 1,
    present: true,
    values: {
      ...BLANK_ACTION,
      ...values,
      code: '',
      rank: 'i000',
      mainAxis: orientation.axis,
      orientationId: hasOrientation ? orientation.id : null,
    },
    lines: { ...lines, ...indicators },
  }));

/** A whole plan, with distinct codes. */
export const aPlan: fc.Arbitrary<KnownPlan> = fc
  .array(anAction, { minLength: 1, maxLength: 4 })
  .map((actions) =>
    planOf(actions.map((action, rank) => ({ ...action, values: { ...action.values, code: `T-0${rank + 1}` } }))),
  );

export function planOf(actions: readonly KnownAction[]): KnownPlan {
  return {
    actions,
    orientations: ORIENTATIONS,
    members: MEMBERS,
    accounts: ACCOUNTS,
    mayWrite: () => true,
    lineId: ({ sheet, line, cell }) => lineId(`${sheet}${cell ?? ''}`, line),
  };
}

function lineId(sheet: string, line: number): string {
  const hash = [...`${sheet} ${line}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7);
  return `33333333-3333-4333-8333-${hash.toString(16).padStart(12, '0')}`;
}

export function namesOf({ actions, members, orientations }: KnownPlan): PlanNames {
  const indicators = actions.flatMap(({ lines }) => lines.indicators ?? []);
  return {
    members,
    orientations: new Map(orientations.map(({ id, title }) => [id, title])),
    indicators: new Map(indicators.map(({ id, name }) => [id, name])),
  };
}

/** The plan as an export writes it: a workbook of typed cells, or texts only as in a CSV. */
export function exported(plan: KnownPlan, kind: 'xlsx' | 'csv'): TableFile {
  const sheets = writtenSheets(plan.actions, namesOf(plan)).filter(
    ({ table }) => kind === 'xlsx' || table === 'actions',
  );
  return {
    kind,
    epoch: 1900,
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      hidden: false,
      rows: [columns.map(({ heading }): RawCell => ({ kind: 'text', text: heading })), ...rows].map((cells, at) => ({
        line: at + 1,
        cells: cells.map((cell): RawCell | null =>
          cell && kind === 'csv' ? { kind: 'text', text: cellText(cell) } : cell,
        ),
      })),
    })),
  };
}

/** A sheet told as texts, its headings first. */
export function fileOf(...sheets: [name: string, rows: string[][]][]): TableFile {
  return {
    kind: 'xlsx',
    epoch: 1900,
    sheets: sheets.map(([name, rows]) => ({
      name,
      hidden: false,
      rows: rows.map((texts, at) => ({
        line: at + 1,
        cells: texts.map((text): RawCell | null => (text === '' ? null : { kind: 'text', text })),
      })),
    })),
  };
}
