import { describe, expect, it } from 'vitest';
import { examplesOf, missingColumns, proposedAgain, sheetInput, withColumn } from './sheet-input.js';
import type { ImportSheet } from './use-plan-import.js';

const SHEET: ImportSheet = {
  __typename: 'PlanImportSheet',
  name: 'Plan',
  hidden: false,
  rowCount: 3,
  table: 'actions',
  headerLine: 1,
  columns: ['title', null],
  axis: null,
  head: [
    { __typename: 'PlanImportLine', line: 1, cells: ['Intitulé', 'Divers'] },
    { __typename: 'PlanImportLine', line: 2, cells: ['Titre', 'Axe'] },
    { __typename: 'PlanImportLine', line: 3, cells: ['Friche', 'Foncier'] },
  ],
};

describe('what a sheet stands for', () => {
  it('holds each column once: a column that is given to a place leaves the other', () => {
    expect(withColumn(SHEET, 1, 'title').columns).toEqual([null, 'title']);
    expect(withColumn(SHEET, 1, 'status').columns).toEqual(['title', 'status']);
    expect(withColumn(SHEET, 0, null).columns).toEqual([null, null]);
  });

  it('may hold several columns that their headings name', () => {
    expect(withColumn({ ...SHEET, columns: ['milestones.dueOn#', null] }, 1, 'milestones.dueOn#').columns).toEqual([
      'milestones.dueOn#',
      'milestones.dueOn#',
    ]);
  });

  it('asks for the funder of an amount', () => {
    const sheet = { ...SHEET, columns: ['title', 'mainAxis', 'fundingLines.amount#2'] };
    expect(missingColumns(sheet)).toEqual(['Financeur 2']);
    expect(missingColumns({ ...sheet, columns: [...sheet.columns, 'fundingLines.funder#2'] })).toEqual([]);
  });

  it('is proposed anew under another line of headings or as another table', () => {
    expect(proposedAgain(SHEET, 'actions', 2)).toMatchObject({ headerLine: 2, columns: ['title', 'mainAxis'] });
    expect(proposedAgain(SHEET, null, 1)).toMatchObject({ table: null, columns: [] });
  });

  it('shows examples from under the headings, and says what is missing', () => {
    expect(examplesOf({ ...SHEET, headerLine: 2 }, 0)).toEqual(['Friche']);
    expect(missingColumns(SHEET)).toEqual(['Axe principal']);
    expect(missingColumns({ ...SHEET, axis: 'land' })).toEqual([]);
  });

  it('is sent without what does not apply', () => {
    expect(sheetInput({ ...SHEET, table: null, axis: 'land' })).toMatchObject({ columns: [], axis: null });
  });
});
