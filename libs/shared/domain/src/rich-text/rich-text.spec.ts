// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextOf } from './rich-text-cleaning.js';
import { printRichText } from './rich-text-printing.js';
import { readRichText } from './rich-text-reading.js';
import { cleanHtml, htmlOfPlain, paragraphsOf, wordsOf, wordsOfHtml } from './rich-text-words.js';
import { safeHref } from './safe-href.js';

const TAGS = 'P H2 H3 UL OL LI TABLE TBODY TR TH TD STRONG EM A BR'.split(' ');
const ATTRIBUTES: Record<string, RegExp> = { href: /^(https?:|mailto:)/, colspan: /^\d+$/, rowspan: /^\d+$/ };

/** What a browser makes of it: every element and attribute, checked by a parser that is not ours. */
function strangers(html: string): string[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.includes(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes].filter(({ name, value }) => !ATTRIBUTES[name]?.test(value)).map(({ name }) => name),
  ]);
}

describe('a long text read from HTML', () => {
  it.each([
    ['<p>Un <b>mot</b> et <i>l’autre</i></p>', '<p>Un <strong>mot</strong> et <em>l’autre</em></p>'],
    ['sans balise', '<p>sans balise</p>'],
    ['<div>un</div><div>deux<br>trois</div>', '<p>un</p><p>deux<br>trois</p>'],
    ['<h1>A</h1><h2>B</h2><h5>C</h5>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
    ['<p>  beaucoup \n d’espaces&nbsp;: </p><p> </p><p><br></p>', '<p>beaucoup d’espaces\u00A0:</p>'],
    [
      '<ul><li>un<li><p>deux</p><ol><li>deux un</ol></ul>',
      '<ul><li><p>un</p></li><li><p>deux</p><ol><li><p>deux un</p></li></ol></li></ul>',
    ],
    ['<ul><p>hors d’un point</p><li></li></ul>', '<ul><li><p>hors d’un point</p></li></ul>'],
    ['<a href="https://ademe.fr">ici</a>', '<p><a href="https://ademe.fr/">ici</a></p>'],
    [
      '<b><a href="mailto:a@b.fr">a</a></b><b>b</b>',
      '<p><a href="mailto:a@b.fr"><strong>a</strong></a><strong>b</strong></p>',
    ],
    [
      '<table><caption>Titre</caption><thead><tr><th>An<td>k€</thead><tr><td colspan=2>x<td></table>',
      '<table><tbody><tr><th><p>An</p></th><td><p>k€</p></td></tr><tr><td colspan="2"><p>x</p></td><td><p></p></td></tr></tbody></table>',
    ],
    ['<table><tr><td></td></tr></table>', ''],
    [
      '<table><tr><td><table><tr><td>dedans</table></table>',
      '<table><tbody><tr><td><p>dedans</p></td></tr></tbody></table>',
    ],
    ['e\u0301 &eacute; &#233; &#xe9; &inconnue; 1 < 2', '<p>é é é é &amp;inconnue; 1 &lt; 2</p>'],
    ['\u0000\u202Eloin&#0;&#8238;', '<p>loin</p>'],
  ])('%j', (given, expected) => expect(printRichText(readRichText(given))).toBe(expected));

  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)" style="position:fixed">a</p>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">a</a></svg>',
    '<a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a><a href="&#106;avascript:alert(1)">c</a>',
    '<a href="data:text/html,<script>alert(1)</script>">a</a><a href="//evil.example">b</a><a href="https://ademe.fr@evil.example">c</a>',
    '<a href=\'https://ok.example/"onmouseover="alert(1)\'>a</a>',
    '<<script>script>alert(1)<</script>/script>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<math><mtext></p><style><!--</style><img src=x onerror=alert(1)>-->',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><img src=x onerror=alert(1)>-->',
    '<td style="x"><iframe srcdoc="<script>alert(1)</script>">',
    '<p title="a',
    '<x-y z=">" onload=alert(1)><template><img src=x onerror=alert(1)></template>',
  ])('keeps nothing that acts in %j', (given) => {
    const html = cleanHtml(given) ?? '';
    expect(strangers(html)).toEqual([]);
    expect(html).not.toMatch(/javascript:|data:|<script/i);
  });

  const scraps = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '</',
          '<!--',
          '-->',
          '&',
          '&lt;',
          '&#60;',
          '<script>',
          '</script>',
          ' onclick=alert(1) ',
          'href="javascript:a"',
          '\u0000',
          '\uD800',
          '\u0301',
          '\u00A0',
          '  ',
          '\n',
          '\n\n',
        ),
        fc
          .constantFrom(...TAGS, 'script', 'svg', 'style', 'a href="https://a.fr"', 'td colspan=3', 'img src=x')
          .map((tag) => `<${tag}>`),
        fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
        fc.string({ maxLength: 6, unit: 'binary' }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('is clean, and is read again as it is, whatever came', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scraps, (given) => {
        const html = printRichText(readRichText(given));
        expect(strangers(html)).toEqual([]);
        expect(printRichText(readRichText(html))).toBe(html);
        expect(wordsOfHtml(html)).toBe(wordsOf(readRichText(given)));
      }),
      { numRuns: 300 },
    );
  });

  // A reading whose time grew as the square of the length would take minutes.
  it.each([
    ['elements left open', '<b>a'.repeat(60_000)],
    ['elements never opened', `${'<b>'.repeat(50_000)}${'</x>'.repeat(50_000)}`],
    ['tags left open', '<a "'.repeat(125_000)],
    ['lists in lists', '<ul><li>'.repeat(60_000)],
    ['comments', '<!--'.repeat(125_000)],
  ])('is read in a time that follows its length: %s', { timeout: 60_000 }, (_name, html) => {
    expect(readRichText(html)).toBeDefined();
  });
});

describe('a long text from an editor or a shared document', () => {
  const run = (text: unknown, ...marks: unknown[]) => ({ type: 'text', text, marks });

  it('keeps words whose surroundings nobody knows', () =>
    expect(printRichText(richTextOf([{ type: 'video', content: [run('mot', { type: 'comment' })] }]))).toBe(
      '<p>mot</p>',
    ));

  it('takes no value for what it is not', () => {
    const forged: unknown = [
      {
        type: 'heading',
        attrs: { level: '2><script>' },
        content: [run('a', { type: 'link', attrs: { href: { toString: () => 'https://a.fr' } } })],
      },
      { type: 'heading', attrs: Object.create({ level: 3 }), content: [run('b')] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: '1"><img' }, content: [run('c')] }] },
        ],
      },
      run({ text: 'd' }),
      null,
      'e',
      { type: 7 },
    ];
    expect(printRichText(richTextOf(forged))).toBe(
      '<h2>a</h2><h2>b</h2><table><tbody><tr><td><p>c</p></td></tr></tbody></table>',
    );
    expect(richTextOf({ length: 3 })).toEqual([]);
  });

  it('follows no nesting without end', () => {
    let node: object = run('au fond');
    for (let depth = 0; depth < 20_000; depth += 1)
      node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] };
    expect(richTextOf([node])).toEqual([]);
  });

  it('joins what is marked alike, and says a space once', () =>
    expect(
      printRichText(
        richTextOf([
          { type: 'paragraph', content: [run(' a ', { type: 'bold' }), run(' b ', { type: 'bold' }), run(' c ')] },
        ]),
      ),
    ).toBe('<p><strong>a b </strong>c</p>'));
});

describe('the words of a long text', () => {
  it('are those that a person reads', () =>
    expect(
      wordsOfHtml(
        '<h2>Titre</h2><p>a<br>b</p><ul><li><p>un</p><ol><li><p>x</p></li></ol></li></ul><table><tbody><tr><th><p>An</p></th><td><p>1</p><p>2</p></td></tr></tbody></table>',
      ),
    ).toBe('Titre\n\na\nb\n\n• un\n  1. x\n\nAn | 1 2'));

  it('make the same plain text again', { timeout: 60_000 }, () => {
    const line = fc.stringMatching(/^[a-zé&<>"]([a-zé&<>" ]{0,8}[a-zé&<>"])?$/).map((text) => text.replace(/ +/g, ' '));
    const plain = fc.array(
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        plain.map((paragraphs) => paragraphs.join('\n\n')),
        (text) => {
          expect(wordsOf(paragraphsOf(text))).toBe(text);
          expect(wordsOfHtml(htmlOfPlain(text))).toBe(text);
        },
      ),
    );
  });

  it('are none in a text that is not written', () => {
    expect([wordsOfHtml(null), htmlOfPlain(' \n '), cleanHtml('<p> </p>')]).toEqual(['', null, null]);
  });
});

describe('safeHref', () => {
  it.each([
    ['HTTPS://Ademe.FR/a b', 'https://ademe.fr/a%20b'],
    ['mailto:a@b.fr', 'mailto:a@b.fr'],
    ['www.ademe.fr', null],
    ['/plan', null],
    ['ftp://a.fr', null],
    ['vbscript:a', null],
    ['blob:https://a.fr/1', null],
    [`https://a.fr/${'a'.repeat(2_000)}`, null],
    [undefined, null],
  ])('%s', (given, expected) => expect(safeHref(given)).toBe(expected));
});
