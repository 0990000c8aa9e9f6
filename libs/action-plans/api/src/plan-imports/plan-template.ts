import { columnsOf, LINE_KINDS, PLAN_SHEETS, type PlanColumn, type PlanTable } from '@binome/action-plans/domain';
import ExcelJS from 'exceljs';

const GUIDE = [
  'Mode d’emploi',
  'Une ligne par action dans la feuille « Actions ». Le titre et l’axe principal sont nécessaires ; le reste peut attendre.',
  'Laissez le code vide pour qu’il soit attribué, ou reprenez celui d’une action du plan pour la compléter.',
  'Les autres feuilles détaillent une action : jalons, budget, financements, indicateurs… Chaque ligne commence par le code de l’action.',
  'Plusieurs noms dans une cellule se séparent par un point-virgule.',
  'Les montants sont en euros hors taxes, les dates comme 03/03/2026.',
  'Rien n’est écrit avant que vous ayez relu l’aperçu. Un import ne retire jamais rien du plan.',
];
const FILLED_ROWS = 500;

/** An empty workbook with the headings of a plan, their choices in lists, and how to fill it. */
export async function planTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  addGuide(workbook);
  for (const table of ['actions', ...LINE_KINDS] as PlanTable[]) addSheet(workbook, table);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

// A sheet of its own, after which the headings of the others stay the first line.
function addGuide(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Mode d’emploi');
  sheet.getColumn(1).width = 110;
  for (const sentence of GUIDE) sheet.addRow([sentence]).getCell(1).alignment = { wrapText: true };
  sheet.getRow(1).font = { bold: true, size: 14 };
}

function addSheet(workbook: ExcelJS.Workbook, table: PlanTable): void {
  const columns = columnsOf(table).filter(({ role }) => role === 'value' || role === 'action');
  const sheet = workbook.addWorksheet(PLAN_SHEETS[table], { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
  sheet.getRow(1).font = { bold: true };
  columns.forEach((column, place) => addChoices(sheet, column, place + 1));
}

function addChoices(sheet: ExcelJS.Worksheet, { type }: PlanColumn, place: number): void {
  const words = type.kind === 'yesNo' ? ['Oui', 'Non'] : type.kind === 'choice' ? Object.values(type.words) : [];
  // Excel takes at most 255 characters of choices, which a comma or a quote would break.
  const list = words.join(',');
  if (words.length === 0 || list.length > 250 || words.some((word) => /[,"]/.test(word))) return;
  for (let line = 2; line <= FILLED_ROWS; line += 1)
    sheet.getCell(line, place).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`] };
}
