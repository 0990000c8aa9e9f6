import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NAME, nameProblems, splitFileName, tidyName } from './document-name.rules.js';

describe('the name of a file that arrives', () => {
  it.each([
    ['Étude de marché.PDF', 'Étude de marché', 'pdf'],
    ['../../etc/passwd', 'passwd', ''],
    ['..\\..\\boot.ini.txt', 'boot.ini', 'txt'],
    ['facture.pdf.exe', 'facture.pdf', 'exe'],
    ['plan\r\nContent-Type: text/html\r\n\r\n.pdf', 'html', 'pdf'],
    ['plan\u202Efdp.exe', 'planfdp', 'exe'],
    ['plan\u0000.pdf', 'plan', 'pdf'],
    ['.htaccess', 'htaccess', ''],
    ['.pdf', 'pdf', ''],
    ['con.pdf', 'con_', 'pdf'],
    ['...', 'Document', ''],
    ['   .docx', 'docx', ''],
    ['x. .csv', 'x', 'csv'],
    ['flux.txt:caché.exe', 'flux.txtcaché', 'exe'],
    [`${'long '.repeat(60)}.xlsx`, `${'long '.repeat(22).trim()}`, 'xlsx'],
  ])('%j is kept as %j and %j', (given, name, extension) => expect(splitFileName(given)).toEqual({ name, extension }));

  it('is always a name that a person could have typed', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        const { name, extension } = splitFileName(given);
        expect(nameProblems(name)).toEqual([]);
        expect(extension).toMatch(/^[a-z0-9]{0,10}$/);
      }),
      { numRuns: 50 },
    ),
  );
});

describe('a name that is typed', () => {
  it('is stored in one way, without the extension', () => {
    expect(tidyName('  Étude   finale.PDF ', 'pdf')).toBe('Étude finale');
    expect(tidyName('Étude v1.2', 'pdf')).toBe('Étude v1.2');
  });

  it.each([
    ['', 'required'],
    ['x'.repeat(MAX_NAME + 1), 'too_long'],
    ['a/b', 'forbidden_characters'],
    ['a"b', 'forbidden_characters'],
    ['a\u202Eb', 'unsafe_characters'],
    ['a\u0000b', 'unsafe_characters'],
    ['.caché', 'unsafe_characters'],
    ['nul', 'unsafe_characters'],
  ])('%j is refused: %s', (name, problem) => expect(nameProblems(name)).toMatchObject([{ problem }]));
});
