import type { TestApp } from '@binome/shared/api/testing';
import { insert, type Say } from './seeded-rows.js';

/** The import of a file into a plan, whose cells are canaries; no job takes it. */
export async function aPlanImport(
  app: TestApp,
  say: Say,
  { territory, planId }: { territory: { id: string }; planId: string },
): Promise<string> {
  const said = (about: string) =>
    say(`${about} of a plan file`, { subject: 'planImport', fieldClass: 'trade_secret', level: 'restricted' });
  const sheets = [{ name: said('sheet'), hidden: false, rowCount: 2, head: [{ line: 1, cells: [said('heading')] }] }];
  const id = await aPlanFile(app, territory.id, planId, {
    status: 'refused',
    file_name: said('name'),
    sheets: JSON.stringify(sheets),
    texts: JSON.stringify([{ column: 'status', text: said('text'), count: 1, proposal: null }]),
  });
  const part = (table: string, values: Record<string, unknown>) =>
    app.sql(
      `INSERT INTO ${table} (import_id, territory_id, place, ${Object.keys(values).join(', ')})
       VALUES ($1, $2, 0, ${Object.keys(values)
         .map((_, rank) => `$${rank + 3}`)
         .join(', ')})`,
      [id, territory.id, ...Object.values(values)],
    );
  const change = { what: 'Titre', from: said('former value'), to: said('newer value') };
  await part('plan_import_rows', {
    ...{ kind: 'changed', code: said('code'), title: said('title'), axis: 'skills', sheet: said('row sheet'), line: 2 },
    changes: JSON.stringify([change]),
  });
  await part('plan_import_problems', {
    ...{ sheet: said('problem sheet'), line: 2, column_name: said('problem column'), value: said('cell') },
    ...{ cell: 'A2', code: 'NOT_A_DAY', data: '{}' },
  });
  return id;
}

/** The row of an import into a plan. */
export function aPlanFile(
  app: TestApp,
  territoryId: string,
  planId: string,
  values: Record<string, unknown>,
): Promise<string> {
  const row = { version: 1, territory_id: territoryId, plan_id: planId, created_by_name: 'Personne', file_size: 1 };
  const mapping = {
    sheets: [{ table: 'actions', headerLine: 1, columns: ['code'], axis: null }],
    values: {},
    emptyCells: 'keep',
  };
  return insert(app, 'plan_imports', { ...row, file_name: 'plan.csv', mapping: JSON.stringify(mapping), ...values });
}
