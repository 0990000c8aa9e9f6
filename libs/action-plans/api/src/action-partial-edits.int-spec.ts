import { anIntent, type TestApp } from '@binome/shared/api/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }`;

let app: TestApp;
let home: TestTerritory;
let planId: string;
beforeAll(async () => {
  app = await startPlansApp();
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
});
afterAll(() => app.close());

const edit = (id: string, version: number, values: object) =>
  app.gql(home.as('elected'), EDIT, { input: { clientMutationId: anIntent(), id, version, ...values } });
const rowOf = async (id: string) => (await app.sql('SELECT * FROM actions WHERE id = $1', [id]))[0] ?? {};

describe('an edit of some fields', () => {
  it('never touches a field that it did not carry, whatever the edits', async () => {
    const text = fc.option(fc.string({ maxLength: 20 }).filter((value) => /^[\p{L}\p{N} ]*$/u.test(value)));
    const patch = fc.record(
      {
        context: text,
        objectives: text,
        companyNote: text,
        status: fc.constantFrom('to_come', 'in_progress', 'done'),
        priority: fc.constantFrom('low', 'high'),
        partners: fc.array(fc.constantFrom('CCI', 'Lycée', 'Région'), { maxLength: 3 }),
        secondaryAxes: fc.subarray(['land', 'innovation']),
        startsOn: fc.option(fc.constantFrom('2024-01-01', '2025-01-01')),
        endsOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
        productiveInvestment: fc.option(fc.nat(1_000_000).map(String)),
      },
      { requiredKeys: [] },
    );
    const columns: Record<string, string> = {
      companyNote: 'company_note',
      secondaryAxes: 'secondary_axes',
      startsOn: 'starts_on',
      endsOn: 'ends_on',
      productiveInvestment: 'productive_investment',
    };
    const { id } = await anAction(app, home, planId);
    await fc.assert(
      fc.asyncProperty(patch, async (values) => {
        const before = await rowOf(id);
        const answer = await edit(id, Number(before.version), values);
        expect(answer.errors).toEqual([]);
        const after = await rowOf(id);
        const carried = new Set(['version', ...Object.keys(values).map((field) => columns[field] ?? field)]);
        for (const column of Object.keys(before).filter((one) => !carried.has(one)))
          expect(after[column]).toEqual(before[column]);
      }),
      { numRuns: 30 },
    );
  });
});
