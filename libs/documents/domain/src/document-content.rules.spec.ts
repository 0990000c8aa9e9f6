import { describe, expect, it } from 'vitest';
import { contentRefusal, type ArchiveFacts, type FileFacts } from './document-content.rules.js';
import { DOCUMENT_TYPES } from './document-type.rules.js';

const PNG_END = '\u0000\u0000\u0000\u0000IEND\u00AEB`\u0082';
const ARCHIVE_END = `PK\u0005\u0006${'\u0000'.repeat(18)}`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const facts = (values: Partial<FileFacts>): FileFacts => ({
  extension: 'pdf',
  detected: null,
  head: '',
  tail: '',
  isText: false,
  archive: null,
  ...values,
});
const pdf = (values: Partial<FileFacts> = {}) =>
  facts({ detected: 'pdf', head: '%PDF-1.7\n1 0 obj', tail: 'startxref\n9\n%%EOF\n', ...values });
const png = (values: Partial<FileFacts> = {}) =>
  facts({ extension: 'png', detected: 'png', head: '\u0089PNG\r\n', tail: PNG_END, ...values });
const archive = (values: Partial<ArchiveFacts> = {}): ArchiveFacts => ({
  names: ['[Content_Types].xml', 'word/document.xml'],
  isEncrypted: false,
  declared: WORD,
  ...values,
});
const docx = (values: Partial<FileFacts> = {}) =>
  facts({
    extension: 'docx',
    detected: 'docx',
    head: 'PK\u0003\u0004…',
    tail: ARCHIVE_END,
    archive: archive(),
    ...values,
  });
const text = (values: Partial<FileFacts> = {}) =>
  facts({ extension: 'csv', isText: true, head: 'a;b\n1;2\n', ...values });

const ods = archive({ names: ['mimetype'], declared: 'application/vnd.oasis.opendocument.spreadsheet\n' });

describe('the content of a file', () => {
  it.each<[string, FileFacts]>([
    ['a PDF', pdf()],
    ['a PDF with room at its end', pdf({ tail: '%%EOF\r\n\u0000\u0000' })],
    ['an image', png()],
    ['a photograph', facts({ extension: 'jpeg', detected: 'jpg', head: '\u00FF\u00D8', tail: '\u00FF\u00D9trailer' })],
    ['a Word document', docx()],
    ['a Word document whose parts stand in another order', docx({ detected: 'zip' })],
    ['an OpenDocument sheet', docx({ extension: 'ods', detected: 'ods', archive: ods })],
    ['a table', text()],
    ['a text that compares', text({ extension: 'txt', head: 'a < b > c, <3' })],
  ])('is accepted: %s', (_what, given) => expect(contentRefusal(given)).toBeNull());

  it.each<[string, FileFacts, string, string?]>([
    ['a page called .pdf', pdf({ detected: null, head: '<html>' }), 'disguised'],
    ['a program called .pdf', pdf({ detected: 'exe' }), 'disguised', 'exe'],
    ['a PDF called .png', png({ detected: 'pdf' }), 'disguised', 'pdf'],
    ['a PDF that begins later', pdf({ head: 'GIF89a%PDF-1.7' }), 'mixed'],
    ['a PDF that is also a page', pdf({ head: '%PDF-1.7\n<script>alert(1)</script>' }), 'mixed'],
    ['a PDF that is also an archive', pdf({ tail: `%%EOF\n${ARCHIVE_END}` }), 'mixed'],
    ['a PDF with something behind it', pdf({ tail: '%%EOF\nMZ' }), 'mixed'],
    ['half of a PDF', pdf({ tail: 'stream' }), 'incomplete'],
    ['an image that is also a PDF', png({ head: '\u0089PNG\r\n%PDF-1.4' }), 'mixed'],
    ['an image that is also a page', png({ head: '\u0089PNG\r\ntEXt<script src=x>' }), 'mixed'],
    ['an image with an archive behind it', png({ tail: `${PNG_END}${ARCHIVE_END}` }), 'mixed'],
    [
      'an image with an archive and a remark behind it',
      png({ tail: `${ARCHIVE_END.slice(0, 20)}\u0003\u0000abc` }),
      'mixed',
    ],
    ['half of an image', png({ tail: 'IDAT' }), 'incomplete'],
    ['a protected Word document', docx({ detected: 'cfb', head: '\u00D0\u00CF\u0011\u00E0' }), 'protected'],
    ['a Word document with encrypted parts', docx({ archive: archive({ isEncrypted: true }) }), 'protected'],
    ['half of a Word document', docx({ archive: null }), 'incomplete'],
    ['macros', docx({ archive: archive({ names: ['word/vbaProject.bin'] }) }), 'macros'],
    ['macros of former sheets', docx({ archive: archive({ names: ['xl/macrosheets/sheet1.xml'] }) }), 'macros'],
    ['controls', docx({ archive: archive({ names: ['word/activeX/activeX1.bin'] }) }), 'macros'],
    [
      'macros of OpenDocument',
      docx({ extension: 'ods', archive: { ...ods, names: ['Basic/script-lc.xml'] } }),
      'macros',
    ],
    ['a declaration of macros', docx({ archive: archive({ declared: `${WORD} macroEnabled` }) }), 'macros'],
    ['a .docm called .docx', docx({ detected: 'docm' }), 'macros'],
    ['a Word document called .xlsx', docx({ extension: 'xlsx' }), 'disguised', 'docx'],
    ['an archive called .docx', docx({ detected: 'zip', archive: archive({ declared: '' }) }), 'disguised', 'zip'],
    ['a PDF called .docx', docx({ detected: 'pdf', head: '%PDF-' }), 'disguised', 'pdf'],
    ['an archive that begins as a page', docx({ head: 'PK\u0003\u0004<html>' }), 'mixed'],
    ['an image called .csv', text({ detected: 'png' }), 'disguised', 'png'],
    ['bytes called .txt', text({ extension: 'txt', isText: false }), 'disguised'],
    [
      'a page called .txt',
      text({ extension: 'txt', head: '\u00EF\u00BB\u00BF \n<!DOCTYPE html><html>' }),
      'disguised',
      'html',
    ],
    ['a drawing called .csv', text({ head: '<svg xmlns=…>' }), 'disguised', 'html'],
    ['a script called .txt', text({ head: '#!/bin/sh\nrm' }), 'disguised', 'sh'],
    ['a table that hides a page', text({ head: 'a;b\n<script >alert(1)' }), 'mixed'],
    ['a drawing', facts({ extension: 'svg', detected: 'svg' }), 'type_not_accepted'],
    ['a page', facts({ extension: 'html' }), 'type_not_accepted'],
    ['what every object has', facts({ extension: 'constructor' }), 'type_not_accepted'],
  ])('is refused: %s', (_what, given, reason, found) =>
    expect(contentRefusal(given)).toMatchObject({ reason, ...(found && { found }) }),
  );

  it('is nothing that a browser runs nor that carries macros by its type', () => {
    const never = [
      'svg',
      'html',
      'htm',
      'xml',
      'js',
      'exe',
      'zip',
      'docm',
      'xlsm',
      'pptm',
      'xlsb',
      'doc',
      'xls',
      'ppt',
      'gif',
    ];
    expect(never.filter((extension) => extension in DOCUMENT_TYPES)).toEqual([]);
  });
});
