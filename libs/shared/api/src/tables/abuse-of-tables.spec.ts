import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { TABLE_LIMITS, tableProblemSentence } from '@binome/shared/domain';
import { readTableFile, tableFileProblem } from './read-table-file.js';
import { ods, packed, xlsx, xlsxParts, type TestPart } from './testing-archive.js';

const ROW = '<row><c><v>1</v></c></row>';

async function refusal(name: string, bytes: Buffer): Promise<string> {
  const { problem } = await readTableFile(name, bytes);
  if (problem) expect(tableProblemSentence(problem)).toMatch(/^[A-ZUL].{10,}\.$/);
  return problem?.code ?? 'none';
}

const withPart = (part: TestPart): Buffer => xlsx({ rows: ROW, extra: [part] });
const sheetOf = (name: string, content: string | Buffer, lies: Partial<TestPart> = {}): Buffer =>
  packed([...xlsxParts({ rows: ROW }).filter((part) => part.name !== name), { name, content, ...lies }]);
const SHEET = 'xl/worksheets/sheet1.xml';

// Large files are made before they are refused: that alone may take seconds.
describe('files refused before they are unpacked', { timeout: 30_000 }, () => {
  it.each<[string, string, () => Buffer, string]>([
    [
      'a bomb that says its size',
      'p.xlsx',
      () => withPart({ name: 'xl/media/a.bin', content: Buffer.alloc(70_000_000) }),
      'UNPACKS_TOO_LARGE',
    ],
    [
      'parts that say little each and much together',
      'p.xlsx',
      () =>
        xlsx({
          rows: ROW,
          extra: Array.from({ length: 9 }, (_, rank) => ({
            name: `xl/m${rank}.bin`,
            content: '',
            declaredSize: 8_000_000,
          })),
        }),
      'UNPACKS_TOO_LARGE',
    ],
    [
      'a part that unpacks out of all proportion',
      'p.xlsx',
      () => withPart({ name: 'xl/a.bin', content: Buffer.alloc(5_000_000) }),
      'UNPACKS_TOO_LARGE',
    ],
    [
      'too many parts',
      'p.xlsx',
      () =>
        xlsx({ rows: ROW, extra: Array.from({ length: 2_000 }, (_, rank) => ({ name: `xl/${rank}`, content: '' })) }),
      'TOO_MANY_PARTS',
    ],
    [
      'a part under the name of another',
      'p.xlsx',
      () => withPart({ name: SHEET, content: '<worksheet/>' }),
      'BROKEN_FILE',
    ],
    [
      'a part that leaves its folder',
      'p.xlsx',
      () => withPart({ name: '../../etc/cron.d/x', content: 'x' }),
      'BROKEN_FILE',
    ],
    ['macros of Excel', 'p.xlsx', () => withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'MACROS'],
    [
      'macros under another name of the project',
      'p.xlsx',
      () => withPart({ name: 'xl/VBAPROJECT.BIN', content: 'x' }),
      'MACROS',
    ],
    [
      'macros of the former Excel',
      'p.xlsx',
      () => withPart({ name: 'xl/macrosheets/sheet1.xml', content: 'x' }),
      'MACROS',
    ],
    [
      'a macro workbook renamed',
      'p.xlsx',
      () => sheetOf('[Content_Types].xml', '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>'),
      'MACROS',
    ],
    ['a macro workbook by its name', 'p.xlsm', () => xlsx({ rows: ROW }), 'MACROS'],
    [
      'macros of OpenDocument',
      'p.ods',
      () => ods('', { extra: [{ name: 'Basic/Standard/Module1.xml', content: 'x' }] }),
      'MACROS',
    ],
    [
      'a protected part',
      'p.xlsx',
      () => withPart({ name: 'xl/secret.xml', content: 'x', encrypted: true }),
      'ENCRYPTED',
    ],
    [
      'a protected workbook',
      'p.xlsx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'ENCRYPTED',
    ],
    [
      'a workbook of the nineties',
      'p.xlsx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]),
      'OLD_WORKBOOK',
    ],
    [
      'a document of Word',
      'p.xlsx',
      () => sheetOf('[Content_Types].xml', '<Types>wordprocessingml.document.main+xml</Types>'),
      'NOT_A_TABLE',
    ],
    [
      'a document of Writer',
      'p.ods',
      () => ods('', { type: 'application/vnd.oasis.opendocument.text' }),
      'NOT_A_TABLE',
    ],
    ['any archive', 'p.xlsx', () => packed([{ name: 'a.txt', content: 'a' }]), 'NOT_A_TABLE'],
    ['an image', 'p.csv', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_A_TABLE'],
    ['a workbook named .csv', 'p.csv', () => xlsx({ rows: ROW }), 'DISGUISED'],
    ['a workbook named .ods', 'p.ods', () => xlsx({ rows: ROW }), 'DISGUISED'],
    ['a text named .xlsx', 'p.xlsx', () => Buffer.from('a;b\n1;2\n'), 'DISGUISED'],
    ['a text without extension', 'plan', () => Buffer.from('a;b\n1;2\n'), 'DISGUISED'],
    ['nothing', 'p.csv', () => Buffer.alloc(0), 'EMPTY_FILE'],
    ['200 MB', 'p.csv', () => Buffer.alloc(200_000_000, 'a'), 'FILE_TOO_LARGE'],
    ['half an archive', 'p.xlsx', () => xlsx({ rows: ROW }).subarray(0, 400), 'BROKEN_FILE'],
  ])('%s', async (_what, name, bytes, code) => {
    const content = bytes();
    expect((await tableFileProblem(name, content))?.code).toBe(code);
    expect(await refusal(name, content)).toBe(code);
  });
});

function manyCells(): Buffer {
  const row = (rank: number): string =>
    `<row>${Array.from({ length: 200 }, (_, at) => `<c><v>${rank * at}</v></c>`).join('')}</row>`;
  return xlsx({ rows: Array.from({ length: 2_001 }, (_, rank) => row(rank)).join('') });
}

const LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
const OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const table = (content: string): string => `<table:table table:name="a">${content}</table:table>`;

describe('files refused while they are read', () => {
  it.each<[string, string, () => Buffer, string]>([
    [
      'a sheet that says less than it unpacks to',
      'p.xlsx',
      () => sheetOf(SHEET, `<worksheet>${' '.repeat(3_000_000)}</worksheet>`, { declaredSize: 500 }),
      'UNPACKS_TOO_LARGE',
    ],
    ['entities that grow', 'p.xlsx', () => sheetOf(SHEET, `${LAUGHS}<worksheet>&b;</worksheet>`), 'FORBIDDEN_XML'],
    [
      'entities of elsewhere, in a sheet',
      'p.xlsx',
      () => sheetOf(SHEET, `${OUTSIDE}<worksheet>&x;</worksheet>`),
      'FORBIDDEN_XML',
    ],
    [
      'entities of elsewhere, in the texts',
      'p.xlsx',
      () => sheetOf('xl/sharedStrings.xml', `${OUTSIDE}<sst><si><t>&x;</t></si></sst>`),
      'FORBIDDEN_XML',
    ],
    ['entities of elsewhere, in an OpenDocument', 'p.ods', () => ods('&x;', { before: OUTSIDE }), 'FORBIDDEN_XML'],
    ['an entity nobody declared', 'p.xlsx', () => sheetOf(SHEET, '<worksheet>&x;</worksheet>'), 'BROKEN_FILE'],
    ['elements without end', 'p.xlsx', () => sheetOf(SHEET, '<a>'.repeat(100_000)), 'BROKEN_FILE'],
    ['XML that is none', 'p.xlsx', () => sheetOf(SHEET, '<worksheet><row></worksheet>'), 'BROKEN_FILE'],
    ['bytes that are no text', 'p.xlsx', () => sheetOf(SHEET, Buffer.from([0x3c, 0xff, 0xfe])), 'BROKEN_FILE'],
    [
      'a text that is not in the list',
      'p.xlsx',
      () => xlsx({ rows: '<row><c t="s"><v>7</v></c></row>' }),
      'BROKEN_FILE',
    ],
    [
      'rows that go back',
      'p.xlsx',
      () => xlsx({ rows: '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>' }),
      'BROKEN_FILE',
    ],
    [
      'a protected OpenDocument',
      'p.ods',
      () =>
        ods('', {
          extra: [{ name: 'META-INF/manifest.xml', content: '<m:manifest><m:encryption-data/></m:manifest>' }],
        }),
      'ENCRYPTED',
    ],
    ['too many rows', 'p.xlsx', () => xlsx({ rows: ROW.repeat(TABLE_LIMITS.rows + 1) }), 'TOO_MANY_ROWS'],
    [
      'a row repeated to the bottom',
      'p.ods',
      () =>
        ods(
          table(
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>',
          ),
        ),
      'TOO_MANY_ROWS',
    ],
    ['too many columns', 'p.xlsx', () => xlsx({ rows: '<row><c r="XFD1"><v>1</v></c></row>' }), 'TOO_MANY_COLUMNS'],
    [
      'a cell repeated to the right',
      'p.ods',
      () =>
        ods(
          table(
            '<table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row>',
          ),
        ),
      'TOO_MANY_COLUMNS',
    ],
    ['too many cells', 'p.xlsx', () => manyCells(), 'TOO_MANY_CELLS'],
    ['too many sheets', 'p.ods', () => ods(table('').repeat(TABLE_LIMITS.sheets + 1)), 'TOO_MANY_SHEETS'],
    [
      'a cell without end',
      'p.xlsx',
      () => xlsx({ rows: `<row><c t="str"><v>${'ab c'.repeat(9_000)}</v></c></row>` }),
      'CELL_TOO_LONG',
    ],
    ['a text in no writing', 'p.csv', () => Buffer.from([0x41, 0x81, 0x3b]), 'UNREADABLE_TEXT'],
    ['a quote never closed', 'p.csv', () => Buffer.from('a;b\n1;2\n"3;4\n5;6\n'), 'BROKEN_ROW'],
  ])('%s', async (_what, name, bytes, code) => {
    expect(await refusal(name, bytes())).toBe(code);
  });

  it('keeps little of the largest sheet that is read, and lets others work meanwhile', async () => {
    const rows = Buffer.alloc(60_000_000, '<row/>').toString();
    const noise = { name: 'xl/a.bin', content: randomBytes(400_000) };
    const bytes = xlsx({ rows, extra: [noise] });
    const delays = monitorEventLoopDelay();
    delays.enable();
    const before = process.memoryUsage().heapUsed;
    expect(await refusal('p.xlsx', bytes)).toBe('none');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
    expect(delays.max / 1e6).toBeLessThan(500);
  }, 60_000);
});
