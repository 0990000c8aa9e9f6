import { TABLE_LIMITS } from '@binome/shared/domain';
import type { BoundedArchive } from './bounded-archive.js';
import { refuseTable } from './table-refused.js';
import { readXml } from './xml-reading.js';

/** The texts that cells of a workbook name by their rank. */
export async function sharedStrings(archive: BoundedArchive, part: string | null): Promise<string[]> {
  if (!part || !archive.has(part)) return [];
  const strings: string[] = [];
  const reading = new RichText();
  await readXml(await archive.stream(part), {
    open(name) {
      if (name === 'si') reading.begin();
      else reading.open(name);
    },
    close(name) {
      reading.close(name);
      if (name !== 'si') return;
      strings.push(reading.end());
      if (strings.length > TABLE_LIMITS.cells) refuseTable('TOO_MANY_CELLS', {});
    },
    text: (text) => reading.text(text),
  });
  return strings;
}

/** A text of a workbook, made of runs; what only helps to pronounce it is left out. */
export class RichText {
  private parts: string[] = [];
  private inText = false;
  private inReading = false;

  begin(): void {
    this.parts = [];
  }

  open(name: string): void {
    if (name === 'rPh') this.inReading = true;
    if (name === 't') this.inText = !this.inReading;
  }

  close(name: string): void {
    if (name === 'rPh') this.inReading = false;
    if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts.push(text);
  }

  end(): string {
    return withoutEscapes(this.parts.join(''));
  }
}

// Excel writes the characters that XML cannot hold as _xHHHH_.
export function withoutEscapes(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
