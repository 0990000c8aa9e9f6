import { TABLE_LIMITS, type TableFile, type TableSheet } from '@binome/shared/domain';
import type { BoundedArchive } from './bounded-archive.js';
import { TableBudget } from './sheet-builder.js';
import { refuseTable } from './table-refused.js';
import { openWorkbook } from './xlsx-parts.js';
import { readSheet } from './xlsx-sheet.js';
import { sharedStrings } from './xlsx-strings.js';
import { dayStyles } from './xlsx-styles.js';

/** Opens a workbook in the format of Excel. Formulas are not computed: the value that the spreadsheet kept is taken. */
export async function readXlsx(archive: BoundedArchive): Promise<TableFile> {
  const workbook = await openWorkbook(archive);
  if (workbook.sheets.length > TABLE_LIMITS.sheets) refuseTable('TOO_MANY_SHEETS', {});
  const context = {
    epoch: workbook.epoch,
    strings: await sharedStrings(archive, workbook.strings),
    dayStyles: await dayStyles(archive, workbook.styles),
    budget: new TableBudget(),
  };
  const sheets: TableSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(await readSheet(archive, sheet, context));
  return { kind: 'xlsx', epoch: workbook.epoch, sheets };
}
