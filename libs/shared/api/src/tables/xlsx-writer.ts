import type { CellValue } from '@binome/shared/domain';
import { strToU8, zipSync } from 'fflate';

/** A column to write; its choices are offered in a list by a spreadsheet program. */
export interface ColumnToWrite {
  heading: string;
  width: number;
  hidden?: boolean;
  amount?: boolean;
  choices?: readonly string[];
}

/** A sheet to write: headings, then rows of cells in the same order. */
export interface SheetToWrite {
  name: string;
  columns: readonly ColumnToWrite[];
  rows: readonly (readonly (CellValue | null)[])[];
}

const HEADING = 1;
const DAY = 2;
const AMOUNT = 3;
const WRAPPED = 4;
const DAYS_BEFORE_1970 = 25_569;
/** Rows under the headings where the choices of a column are offered. */
const ROWS_WITH_CHOICES = 500;
/** Excel takes at most 255 characters of choices, which a comma or a quote would break. */
const MOST_CHOICES = 250;

/** A workbook. A number is written with the digits that it has, never through a float; a text is never a formula. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function contentTypes(sheets: number): string {
  const type = (part: string, name: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, at) => type(`worksheets/sheet${at + 1}`, 'worksheet')).join('');
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook', 'sheet.main')}${type('styles', 'styles')}${worksheets}</Types>`;
}

function relations(targets: readonly [kind: string, target: string][]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetToWrite[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function worksheet({ columns, rows }: SheetToWrite): string {
  const widths = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const headings = columns.map(({ heading }, at) => textCell(place(at, 1), heading, HEADING)).join('');
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(place(column, at + 2), cell, columns[column]?.amount ?? false));
    return `<row r="${at + 2}">${written.join('')}</row>`;
  });
  const filter = columns.length > 0 ? `<autoFilter ref="A1:${place(columns.length - 1, rows.length + 1)}"/>` : '';
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings}</row>${lines.join('')}</sheetData>${filter}${choicesOf(columns)}</worksheet>`;
}

function choicesOf(columns: readonly ColumnToWrite[]): string {
  const offered = columns.flatMap(({ choices = [] }, at) => {
    const list = choices.join(',');
    if (list === '' || list.length > MOST_CHOICES || choices.some((word) => /[,"]/.test(word))) return [];
    const cells = `${place(at, 2)}:${place(at, ROWS_WITH_CHOICES)}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${escaped(list)}"</formula1></dataValidation>`;
  });
  if (offered.length === 0) return '';
  return `<dataValidations count="${offered.length}">${offered.join('')}</dataValidations>`;
}

function cellXml(at: string, cell: CellValue | null, amount: boolean): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'number':
      return `<c r="${at}"${amount ? ` s="${AMOUNT}"` : ''}><v>${escaped(cell.text)}</v></c>`;
    case 'day':
      return `<c r="${at}" s="${DAY}"><v>${Date.parse(`${cell.day}T00:00:00Z`) / 86_400_000 + DAYS_BEFORE_1970}</v></c>`;
    case 'boolean':
      return `<c r="${at}" t="b"><v>${cell.is ? 1 : 0}</v></c>`;
    default:
      return textCell(at, cell.text, WRAPPED);
  }
}

function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** `A1`, `AB12`. */
function place(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

// What XML cannot hold is left out: the plan refuses it at its door already.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);
}
