import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RawCell, TableSheet } from '@binome/shared/domain';
import { readTableFile } from './read-table-file.js';
import { ods, packed, xlsx, xlsxParts } from './testing-archive.js';

async function sheetsOf(name: string, bytes: Buffer): Promise<TableSheet[]> {
  const { file, problem } = await readTableFile(name, bytes);
  expect(problem).toBeNull();
  return file!.sheets;
}

async function rowsOf(name: string, bytes: Buffer): Promise<[number, (RawCell | null)[]][]> {
  const [sheet] = await sheetsOf(name, bytes);
  return sheet!.rows.map(({ line, cells }) => [line, cells]);
}

const text = (value: string): RawCell => ({ kind: 'text', text: value });
const number = (value: string): RawCell => ({ kind: 'number', text: value });
const day = (value: string): RawCell => ({ kind: 'day', day: value });

describe('a workbook of Excel', () => {
  it('gives its cells by sheet, line and place, whatever the order of its parts', async () => {
    const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>1234.5</v></c></row>
      <row r="5"><c r="B5" t="inlineStr"><is><t>En </t><r><t>ligne</t></r></is></c><c r="C5" t="b"><v>1</v></c></row>`;
    const parts = xlsxParts({ rows, strings: '<si><t>Pôle&#10;énergie</t><rPh><t>phon</t></rPh></si>' });
    expect(await rowsOf('plan.xlsx', packed(parts.reverse()))).toEqual([
      [2, [text('Pôle\nénergie'), null, number('1234.5')]],
      [5, [null, text('En ligne'), { kind: 'boolean', is: true }]],
    ]);
  });

  it('takes numbers as the file writes them, never through a float', async () => {
    const rows = '<row><c><v>999999999999.99</v></c><c><v>4.3499999999999996</v></c><c><v>1.5E3</v></c></row>';
    expect(await rowsOf('plan.xlsx', xlsx({ rows }))).toEqual([
      [1, [number('999999999999.99'), number('4.3499999999999996'), number('1.5E3')]],
    ]);
  });

  it.each([
    [1900, '<workbookPr/>', '46084'],
    [1904, '<workbookPr date1904="1"/>', '44622'],
  ])('reads days counted from %i by their format', async (_epoch, workbookProperties, serial) => {
    const cellFormats = `<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="0.0&quot; y&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>`;
    const rows = `<row>${[0, 1, 2, 3].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('')}</row>`;
    const [, cells] = (await rowsOf('plan.xlsx', xlsx({ rows, cellFormats, workbookProperties })))[0]!;
    expect(cells).toEqual([number(serial), day('2026-03-03'), day('2026-03-03'), number(serial)]);
  });

  it('takes the kept value of a formula and says so; an error or a value never computed is an error', async () => {
    const rows =
      '<row><c><f>A1*2</f><v>12.5</v></c><c t="str"><f>B1</f><v>Oui</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>C1</f></c></row>';
    expect(await rowsOf('plan.xlsx', xlsx({ rows }))).toEqual([
      [
        1,
        [
          { ...number('12.5'), formula: true },
          { ...text('Oui'), formula: true },
          { kind: 'error', text: '#DIV/0!', formula: true },
          { kind: 'error', text: '', formula: true },
        ],
      ],
    ]);
  });

  it('gives the value of a merged cell to the rows that it covers', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Axe</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    expect((await rowsOf('plan.xlsx', xlsx({ rows, after }))).map(([, [first]]) => first)).toEqual([
      text('Axe'),
      text('Axe'),
      null,
    ]);
  });

  it('reads what a library writes, hidden sheets said', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Actions').addRows([
      ['Code', 'Début'],
      ['T-01', new Date(Date.UTC(2026, 2, 3))],
    ]);
    workbook.addWorksheet('Listes', { state: 'hidden' }).addRow(['x']);
    const sheets = await sheetsOf('plan.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Actions', false],
      ['Listes', true],
    ]);
    expect(sheets[0]!.rows[1]!.cells).toEqual([text('T-01'), day('2026-03-03')]);
  });
});

describe('an OpenDocument workbook', () => {
  const cell = (attributes: string, content = ''): string =>
    `<table:table-cell ${attributes}>${content}</table:table-cell>`;

  it('gives its cells, repeated ones included, and stops at what is empty', async () => {
    const content = `<table:table table:name="Actions">
      <table:table-row>${cell('table:number-columns-repeated="2"', '<text:p>Pôle<text:s text:c="2"/>bois</text:p><text:p>suite</text:p>')}${cell('table:number-columns-repeated="16382"')}</table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('office:value-type="float" office:value="1234.5"', '<text:p>1 234,50</text:p>')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048573">${cell('table:number-columns-repeated="16384"')}</table:table-row>
      </table:table>`;
    expect(await rowsOf('plan.ods', ods(content))).toEqual([
      [1, [text('Pôle  bois\nsuite'), text('Pôle  bois\nsuite')]],
      [2, [number('1234.5')]],
      [3, [number('1234.5')]],
    ]);
  });

  it('knows days, booleans, formulas, notes and tables in cells', async () => {
    const content = `<table:table table:name="Actions"><table:table-row>
      ${cell('office:value-type="date" office:date-value="2026-03-03T00:00:00"')}
      ${cell('office:value-type="boolean" office:boolean-value="true"')}
      ${cell('office:value-type="currency" office:value="12.5" table:formula="of:=[.A1]"')}
      ${cell('office:value-type="string" table:formula="of:=1/0"', '<text:p>#DIV/0!</text:p>')}
      ${cell('', '<office:annotation><text:p>note</text:p></office:annotation><text:p>dit</text:p>')}
      ${cell('', '<table:table table:name="in"><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table>')}
      </table:table-row></table:table>`;
    expect(await rowsOf('plan.ods', ods(content))).toEqual([
      [
        1,
        [
          day('2026-03-03'),
          { kind: 'boolean', is: true },
          { ...number('12.5'), formula: true },
          { kind: 'error', text: '#DIV/0!', formula: true },
          text('dit'),
        ],
      ],
    ]);
  });
});

describe('a text table', () => {
  it.each<[string, Buffer]>([
    ['UTF-8 with its mark and semicolons', Buffer.from('\ufeffCode;Intitulé\nT-01;"Pôle ; énergie"\n')],
    ['Windows-1252', Buffer.from('Code;Intitulé\r\nT-01;"Pôle ; énergie"\r\n', 'latin1')],
    ['UTF-16 and tabs', Buffer.from('\ufeffCode\tIntitulé\r\nT-01\tPôle ; énergie\r\n', 'utf16le')],
    ['commas', Buffer.from('Code,Intitulé\nT-01,Pôle ; énergie\n')],
    ['a told separator', Buffer.from('sep=|\nCode|Intitulé\nT-01|Pôle ; énergie\n')],
  ])('is recognised: %s', async (_what, bytes) => {
    const [head, row] = await rowsOf('plan.csv', bytes);
    expect(head![1]).toEqual([text('Code'), text('Intitulé')]);
    expect(row![1]).toEqual([text('T-01'), text('Pôle ; énergie')]);
  });

  it('tells the line where a row begins, and gives back what an export made safe', async () => {
    expect(await rowsOf('plan.csv', Buffer.from('a;b\n"x\ny";1\n\'=1+1;-12,5\n'))).toEqual([
      [1, [text('a'), text('b')]],
      [2, [text('x\ny'), text('1')]],
      [4, [text('=1+1'), text('-12,5')]],
    ]);
  });
});
