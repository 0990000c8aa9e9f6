import type { DateEpoch } from '@binome/shared/domain';
import type { BoundedArchive } from './bounded-archive.js';
import { refuseTable } from './table-refused.js';
import { readXml, type Attributes } from './xml-reading.js';

/** A sheet of a workbook and the part that holds it. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  part: string;
}

export interface Workbook {
  epoch: DateEpoch;
  sheets: SheetPart[];
  strings: string | null;
  styles: string | null;
}

interface Relation {
  type: string;
  target: string;
}

/** Finds the parts of a workbook by the relations between them, as a spreadsheet does: their names are free. */
export async function openWorkbook(archive: BoundedArchive): Promise<Workbook> {
  const root = await relationsOf(archive, '');
  const book = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (!book) return refuseTable('BROKEN_FILE', {});
  const relations = await relationsOf(archive, book);
  const sheets: SheetPart[] = [];
  let epoch: DateEpoch = 1900;
  await readXml(await archive.stream(book), {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) epoch = 1904;
      if (name === 'sheet') sheets.push(...sheetPart(attributes, relations));
    },
  });
  const partOf = (wanted: string): string | null =>
    [...relations.values()].find(({ type }) => type === wanted)?.target ?? null;
  return { epoch, sheets, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

// Chart sheets have no cells.
function sheetPart({ name = '', state, id = '' }: Attributes, relations: ReadonlyMap<string, Relation>): SheetPart[] {
  const relation = relations.get(id);
  if (relation?.type !== 'worksheet') return [];
  return [{ name, hidden: state === 'hidden' || state === 'veryHidden', part: relation.target }];
}

async function relationsOf(archive: BoundedArchive, part: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(file)) return relations;
  await readXml(await archive.stream(file), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: partName(folder, Target) });
    },
  });
  return relations;
}

/** The name of a part told from another one's folder: `../styles.xml`, `/xl/styles.xml`. */
function partName(folder: string, target: string): string {
  return new URL(target, `part:/${folder}`).pathname.slice(1);
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
