import type { Attributes } from './xml-reading.js';

const MOST_SPACES = 1_000;

/** The text of an OpenDocument cell: its own paragraphs, without the notes and drawings attached to it. */
export class CellText {
  private paragraphs: string[] = [];
  private depth = 0;
  private inParagraph = false;

  begin(): void {
    this.paragraphs = [];
    this.depth = 0;
    this.inParagraph = false;
  }

  open(name: string, { c = '1' }: Attributes): void {
    if (name === 'p' && this.depth === 0) {
      this.inParagraph = true;
      this.paragraphs.push('');
    }
    this.depth += 1;
    if (name === 's') this.add(' '.repeat(Math.min(Number(c) || 1, MOST_SPACES)));
    if (name === 'line-break') this.add('\n');
    if (name === 'tab') this.add('\t');
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === 'p' && this.depth === 0) this.inParagraph = false;
  }

  // Spaces that follow each other are written as elements: those of the text itself count for one.
  text(text: string): void {
    this.add(text.replace(/[\t\r\n ]+/g, ' '));
  }

  end(): string {
    return this.paragraphs.join('\n');
  }

  private add(text: string): void {
    if (this.inParagraph) this.paragraphs[this.paragraphs.length - 1] += text;
  }
}
