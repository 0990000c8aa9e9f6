import type { BoundedArchive } from './bounded-archive.js';
import { readXml } from './xml-reading.js';

/** How many parts of a format code are looked at: no format is longer. */
const LONGEST_CODE = 255;

/** The styles of a workbook, by rank: whether a number that wears it is shown as a day. */
export async function dayStyles(archive: BoundedArchive, part: string | null): Promise<boolean[]> {
  if (!part || !archive.has(part)) return [];
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await readXml(await archive.stream(part), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(showsDay(Number(numFmtId), codes.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

// Formats 14 to 17 and 22 are days in every workbook, 27 to 36 and 50 to 58 in those of East Asia.
function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const bare = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  return /[yd]/.test(bare.replaceAll('general', '')) || (/m/.test(bare) && !/[hs]/.test(bare));
}
