import { DomainError } from '@binome/shared/domain';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { chromium, type Browser } from 'playwright-core';
import { CONFIG, type Config } from '../config/config.js';
import type { PrintedDocument } from './document.js';
import { escaped, htmlDocument } from './html-document.js';

/** Alone, without a screen, without any call of its own. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 60_000;
const MARGIN = { top: '18mm', bottom: '20mm', left: '16mm', right: '16mm' };

/** Prints documents as tagged PDF: headings, lists and tables are read aloud as such. */
@Injectable()
export class PdfPrinter implements OnModuleDestroy {
  private browser: Promise<Browser> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The document as a PDF; PRINTING_UNAVAILABLE where there is no Chromium. One at a time: a page takes memory. */
  print(document: PrintedDocument): Promise<Buffer> {
    const printed = this.last.then(() => this.printNow(document));
    this.last = printed.catch(() => undefined);
    return printed;
  }

  private async printNow(document: PrintedDocument): Promise<Buffer> {
    const browser = await this.open();
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, locale: 'fr-FR' });
    try {
      const page = await context.newPage();
      await page.setContent(htmlDocument(document), { timeout: PATIENCE, waitUntil: 'load' });
      return await page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        margin: MARGIN,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: `<div style="font-size:8px;width:100%;padding:0 16mm;color:#4f4a44">${escaped(document.foot)} · page <span class="pageNumber"></span> sur <span class="totalPages"></span></div>`,
      });
    } finally {
      await context.close();
    }
  }

  private async open(): Promise<Browser> {
    const executablePath = this.config.chromiumPath;
    if (!executablePath) throw new DomainError('PRINTING_UNAVAILABLE', {});
    const known = await this.browser?.catch(() => null);
    if (known?.isConnected()) return known;
    this.browser = chromium.launch({ executablePath, args: ARGUMENTS });
    try {
      return await this.browser;
    } catch {
      this.browser = null;
      throw new DomainError('PRINTING_UNAVAILABLE', {});
    }
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.browser?.catch(() => null))?.close();
  }
}
