import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_NAME, plainFileName } from './file-name.js';

describe('plainFileName', () => {
  it.each([
    ['Étude de marché.pdf', 'Étude de marché.pdf'],
    ['../../etc/passwd.csv', 'passwd.csv'],
    ['C:\\Users\\anne\\plan.docx', 'plan.docx'],
    ['a\r\nSet-Cookie: x.csv', 'a Set-Cookie x.csv'],
    ['nul\u0000.csv', 'nul.csv'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['<script>alert(1)</script>.txt', 'script.txt'],
    ['..', ''],
    ['  .cachés .. ', 'cachés'],
    ['', ''],
  ])('makes %j %j', (given, plain) => expect(plainFileName(given)).toBe(plain));

  it('keeps the end of a long name, where its extension is', () => {
    const plain = plainFileName(`${'é'.repeat(400)}.pdf`);
    expect(plain).toHaveLength(MAX_FILE_NAME);
    expect(plain.endsWith('é.pdf')).toBe(true);
  });

  it(
    'gives nothing that a path, a header or a page could be broken with, and changes nothing the second time',
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
          const plain = plainFileName(given);
          expect(plain).not.toMatch(/[/\\\p{C}"<>]|^\.|^\s|\s$/u);
          expect([...plain].length).toBeLessThanOrEqual(MAX_FILE_NAME);
          expect(plainFileName(plain)).toBe(plain);
        }),
        { numRuns: 50 },
      ),
  );
});
