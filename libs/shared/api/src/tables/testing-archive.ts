import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive made for a test; what it says of itself may be a lie. */
export interface TestPart {
  name: string;
  content: string | Buffer;
  /** Size that the archive tells, instead of the real one. */
  declaredSize?: number;
  encrypted?: boolean;
}

/** Packs parts as ZIP does, byte by byte, so that a test can lie where a library would not. */
export function packed(parts: readonly TestPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const facts = factsOf(part);
    const local = Buffer.concat([header(0x04034b50, facts, null), facts.name, facts.data]);
    directory.push(Buffer.concat([header(0x02014b50, facts, offset), facts.name]));
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

interface PartFacts {
  name: Buffer;
  data: Buffer;
  crc: number;
  size: number;
  flags: number;
}

function factsOf({ name, content, declaredSize, encrypted = false }: TestPart): PartFacts {
  const bytes = Buffer.from(content as string);
  return {
    name: Buffer.from(name),
    data: deflateRawSync(bytes),
    crc: crc32(bytes),
    size: declaredSize ?? bytes.length,
    flags: encrypted ? 1 : 0,
  };
}

// The two headers of a part hold the same facts; the one of the directory also says where the part begins.
function header(signature: number, { name, data, crc, size, flags }: PartFacts, offset: number | null): Buffer {
  const central = offset !== null;
  const bytes = Buffer.alloc(central ? 46 : 30);
  const shift = central ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(flags, 6 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(crc, 14 + shift);
  bytes.writeUInt32LE(data.length, 18 + shift);
  bytes.writeUInt32LE(size, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  if (central) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(...all: [id: string, type: string, target: string][]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

export interface TestWorkbook {
  /** What is inside `<sheetData>`, then what follows it. */
  rows: string;
  after?: string;
  strings?: string;
  cellFormats?: string;
  workbookProperties?: string;
  extra?: readonly TestPart[];
}

/** The parts of a workbook of one sheet, told by its XML. */
export function xlsxParts({
  rows,
  after = '',
  strings = '',
  cellFormats = '',
  workbookProperties = '',
  extra = [],
}: TestWorkbook): TestPart[] {
  return [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: relations(['r1', 'officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'sharedStrings', '/xl/sharedStrings.xml'],
        ['r3', 'styles', 'styles.xml'],
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATIONS}">${workbookProperties}<sheets><sheet name="Actions" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet>${cellFormats}</styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>` },
    ...extra,
  ];
}

export function xlsx(workbook: TestWorkbook): Buffer {
  return packed(xlsxParts(workbook));
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument workbook, told by what is inside `<office:spreadsheet>`. */
export function ods(
  content: string,
  { before = '', type = ODS, extra = [] }: { before?: string; type?: string; extra?: readonly TestPart[] } = {},
): Buffer {
  return packed([
    { name: 'mimetype', content: type },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?>${before}<office:document-content><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...extra,
  ]);
}
